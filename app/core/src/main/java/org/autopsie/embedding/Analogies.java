package org.autopsie.embedding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;

/// What is to c as b is to a: a is to b as c is to which word?
///
/// [Rule#ADD] takes the word d with the largest `cos(d, b) − cos(d, a) + cos(d, c)` (Mikolov, Yih
/// and Zweig 2013); [Rule#MUL] that with the largest `cos′(d, b) cos′(d, c) ÷ (cos′(d, a) +
/// 0.001)`, `cos′ = (cos + 1) / 2` (Levy and Goldberg 2014, “Linguistic Regularities in Sparse and
/// Explicit Word Representations”). All vectors have length 1.
///
/// Most published analogies leave the question’s own words out of the answers, without saying so.
/// With them, the answer is often one of them: a doctor stays a doctor. Source: Nissim, van Noord
/// and van der Goot (2020), “Fair Is Better than Sensational”, Computational Linguistics 46(2).
///
/// @param vectors where answers are sought
/// @param rule which word is the best
/// @param own whether the question’s words may be answers
/// @param among the first so many words of the vectors are candidates
public record Analogies(Vectors vectors, Rule rule, Own own, int among) {
  private static final double EPSILON = 0.001;
  private static final int APART = 1 << 12;

  /// Which word is the best.
  public enum Rule {
    /// The largest sum.
    ADD,
    /// The largest product.
    MUL
  }

  /// Whether the question’s own words may be answers.
  public enum Own {
    /// As in most publications: never.
    EXCLUDED,
    /// As any other word.
    ALLOWED
  }

  /// A question: a is to b as c is to …
  public record Question(String a, String b, String c) {}

  /// A word that answers, and by how much.
  public record Answer(String word, double score) {}

  /// The best answers, the best first.
  ///
  /// @param top how many
  /// @throws Failure where a word of the question has no vector
  public List<Answer> answers(Question question, int top, Progress progress) {
    var a = vector(question.a());
    var b = vector(question.b());
    var c = vector(question.c());
    var own = List.of(place(question.a()), place(question.b()), place(question.c()));
    var best = new ArrayList<Answer>();
    for (int place = 0; place < Math.min(among, vectors.size()); place++) {
      if (place % APART == 0) {
        progress.check();
      }
      if (this.own == Own.EXCLUDED && own.contains(place)) {
        continue;
      }
      var vector = vectors.vector(place);
      double length = Numbers.length(vector);
      double score = score(vector, length, a, b, c);
      if (length > 0 && (best.size() < top || score > best.getLast().score())) {
        insert(best, new Answer(vectors.word(place), score), top);
      }
    }
    return List.copyOf(best);
  }

  private static void insert(List<Answer> best, Answer answer, int top) {
    best.add(answer);
    best.sort(Comparator.comparingDouble(Answer::score).reversed());
    if (best.size() > top) {
      best.removeLast();
    }
  }

  private double score(double[] word, double length, double[] a, double[] b, double[] c) {
    double toA = Numbers.dot(word, a) / length;
    double toB = Numbers.dot(word, b) / length;
    double toC = Numbers.dot(word, c) / length;
    return switch (rule) {
      case ADD -> toB - toA + toC;
      case MUL -> (toB + 1) / 2 * ((toC + 1) / 2) / ((toA + 1) / 2 + EPSILON);
    };
  }

  private double[] vector(String word) {
    return Numbers.unit(vectors.vector(place(word)));
  }

  private int place(String word) {
    return vectors
        .find(word)
        .orElseThrow(() -> new Failure(Analogies.class, "no-vector", word, vectors.name()));
  }
}
