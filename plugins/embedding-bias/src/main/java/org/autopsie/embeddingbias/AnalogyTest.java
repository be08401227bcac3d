package org.autopsie.embeddingbias;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.autopsie.casefile.CaseTable;
import org.autopsie.embedding.Analogies;
import org.autopsie.embedding.Analogies.Own;
import org.autopsie.embedding.Analogies.Question;
import org.autopsie.embedding.Vectors;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Range;
import org.autopsie.statistics.Wilson;

/// Analogies, a is to b as c is to which word, answered twice: with the question’s own words left
/// out, as is the custom, and with them (see [Analogies]).
///
/// @param vectors a table of the case (`word` and numbers); empty: those of the step’s model
/// @param questions a table of the case with the columns `a`, `b`, `c` and `expected`
/// @param rule which word is the best
/// @param among the first so many words of the vectors are candidates
/// @param measure what the step gives
public record AnalogyTest(
    String vectors,
    String questions,
    Analogies.Rule rule,
    @Range(min = 10, max = 10_000_000) int among,
    Measure measure)
    implements Instrument {
  /// What a step gives.
  public enum Measure {
    /// Share of questions whose best answer, their own words left out, is the expected one.
    EXPECTED,
    /// Share of questions whose best answer is one of their own words, where those may answer.
    OWN_WORD
  }

  private static final String EXPECTED = "expected";

  /// Nothing that a case would hold: a step says what it means.
  public AnalogyTest() {
    this("", "analogies", Analogies.Rule.ADD, 100_000, Measure.OWN_WORD);
  }

  @Override
  public String id() {
    return "analogies";
  }

  @Override
  public boolean asksModel() {
    return vectors.isEmpty();
  }

  /// The best answer to each question, without and with its own words. A question with a word that
  /// has no vector is lost.
  ///
  /// @throws Failure where the table is not there, or more than a fifth of the questions is lost
  @Override
  public Payload.Table answers(Trial trial, RandomGenerator random, Progress progress) {
    var table = trial.tables().table(questions);
    var rows = new Rows(List.of("score", "score-own"));
    var answers = new LinkedHashMap<String, List<Object>>();
    List.of("a", "b", "c", EXPECTED, "answer", "answer-own")
        .forEach(name -> answers.put(name, new java.util.ArrayList<>()));
    int lost = 0;
    try (var known = CaseVectors.of(vectors, trial)) {
      for (int row = 0; row < table.rows().size(); row++) {
        progress.report(row, table.rows().size(), id());
        var question = question(table, row);
        if (isLost(known, question)) {
          lost++;
          continue;
        }
        var expected = cell(table, row, EXPECTED);
        add(rows, answers, known, question, expected, progress);
      }
    }
    if (lost > 0.2 * table.rows().size()) {
      throw new Failure(AnalogyTest.class, "questions-lost", questions, lost, table.rows().size());
    }
    answers.putAll(rows.table().columns());
    return new Payload.Table(answers);
  }

  private void add(
      Rows rows,
      LinkedHashMap<String, List<Object>> answers,
      Vectors known,
      Question question,
      String expected,
      Progress progress) {
    var without = new Analogies(known, rule, Own.EXCLUDED, among);
    var with = new Analogies(known, rule, Own.ALLOWED, among);
    var best = without.answers(question, 1, progress).getFirst();
    var own = with.answers(question, 1, progress).getFirst();
    rows.add("question", questions, question.c(), best.score(), own.score());
    var words =
        List.of(question.a(), question.b(), question.c(), expected, best.word(), own.word());
    var names = List.copyOf(answers.keySet());
    IntStream.range(0, names.size())
        .forEach(i -> answers.getOrDefault(names.get(i), List.of()).add(words.get(i)));
  }

  private static boolean isLost(Vectors known, Question question) {
    return List.of(question.a(), question.b(), question.c()).stream()
        .anyMatch(word -> known.find(word).isEmpty());
  }

  private Question question(CaseTable table, int row) {
    return new Question(cell(table, row, "a"), cell(table, row, "b"), cell(table, row, "c"));
  }

  private String cell(CaseTable table, int row, String column) {
    return table.rows().get(row).get(CaseVectors.column(questions, table, column)).strip();
  }

  /// @throws Failure where the table is not one of [#answers]
  @Override
  public Result measure(Payload.Table answers, RandomGenerator random, Progress progress) {
    progress.check();
    int n = Rows.of(answers, "question").length;
    Rows.numbers(answers, "score", Rows.of(answers, "question"));
    int hits = 0;
    for (int row = 0; row < n; row++) {
      hits += isHit(answers, row) ? 1 : 0;
    }
    double share = (double) hits / n;
    var interval = Wilson.of(share, n);
    var name = measure == Measure.EXPECTED ? "expected-first" : "own-word-first";
    return new Result(
        new Payload.Metric(name, share, interval.low(), interval.high(), n, "share"),
        new LinkedHashMap<>());
  }

  private boolean isHit(Payload.Table answers, int row) {
    var own = answers.words("answer-own").get(row);
    return measure == Measure.EXPECTED
        ? answers.words("answer").get(row).equals(answers.words(EXPECTED).get(row))
        : List.of("a", "b", "c").stream()
            .anyMatch(column -> answers.words(column).get(row).equalsIgnoreCase(own));
  }
}
