package org.autopsie.workbench.words;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.autopsie.embedding.Analogies;
import org.autopsie.embedding.Analogies.Answer;
import org.autopsie.embedding.Analogies.Own;
import org.autopsie.embedding.Analogies.Question;
import org.autopsie.embedding.Analogies.Rule;
import org.autopsie.embedding.Vectors;
import org.autopsie.embedding.WordList;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;

/// The answers to an analogy.
///
/// @param asked the question
/// @param candidates among how many words they were sought
/// @param lost words of the question without a vector; where there are some there are no answers
/// @param own the words of the question as the vectors write them
/// @param answers by rule the best words, those of the question too, the best first
/// @param notices what must be said of the vectors
record AnalogyFound(
    AnalogyAsked asked,
    int candidates,
    List<WordList.Lost> lost,
    List<String> own,
    Map<Rule, List<Answer>> answers,
    List<Sentence> notices) {
  /// So many answers are shown.
  static final int SHOWN = 10;

  /// As many candidates as the instrument takes where nothing is said.
  private static final int AMONG = 100_000;

  static AnalogyFound of(AnalogyAsked asked, Vectors vectors, Progress progress) {
    int candidates = Math.min(AMONG, vectors.size());
    var lost = WordList.of(vectors, vectors.name(), asked.words()).lost();
    var answers = new EnumMap<Rule, List<Answer>>(Rule.class);
    if (lost.isEmpty()) {
      var question = new Question(asked.a(), asked.b(), asked.c());
      for (var rule : Rule.values()) {
        var bench = new Analogies(vectors, rule, Own.ALLOWED, AMONG);
        // Three more than are shown: so many may be words of the question.
        answers.put(rule, bench.answers(question, SHOWN + 3, progress));
      }
    }
    var own =
        asked.words().stream()
            .map(vectors::find)
            .flatMapToInt(OptionalInt::stream)
            .mapToObj(vectors::word)
            .distinct()
            .toList();
    return new AnalogyFound(asked, candidates, lost, own, answers, vectors.notices());
  }

  boolean isAnswered() {
    return lost.isEmpty();
  }

  /// The first ten by a rule.
  List<Answer> best(Rule rule, Own allowed) {
    return answers.getOrDefault(rule, List.of()).stream()
        .filter(one -> allowed == Own.ALLOWED || !own.contains(one.word()))
        .limit(SHOWN)
        .toList();
  }
}
