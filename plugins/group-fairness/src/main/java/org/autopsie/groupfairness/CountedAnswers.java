package org.autopsie.groupfairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.autopsie.data.CountLine;
import org.autopsie.evidence.Payload;
import org.autopsie.fairness.DecisionQuery;
import org.autopsie.fairness.DecisionQuery.Weighted;
import org.autopsie.fairness.Decisions;
import org.autopsie.run.Failure;

/// The counted rows of a step, read back as decisions.
final class CountedAnswers {
  static final List<String> COLUMNS = List.of("group", "label", "decided", "score", "people");

  private CountedAnswers() {}

  /// @throws Failure where the table is not one of counted rows
  static Decisions decisions(GroupFairness asked, Payload.Table answers) {
    if (!answers.columns().keySet().containsAll(COLUMNS)) {
      throw new Failure(GroupFairness.class, "answers");
    }
    var lines = new ArrayList<CountLine>();
    var scores = answers.numbers("score");
    var people = answers.numbers("people");
    for (int i = 0; i < answers.rows(); i++) {
      lines.add(
          new CountLine(
              List.of(answers.words("group").get(i)),
              answers.words("label").get(i),
              answers.words("decided").get(i),
              scores[i],
              Math.round(people[i]),
              people[i],
              people[i],
              true));
    }
    return Decisions.of(query(asked), lines, (column, value) -> locale -> asked.table());
  }

  private static DecisionQuery query(GroupFairness asked) {
    return new DecisionQuery(
        asked.label(),
        FileFairness.given(asked.prediction()),
        FileFairness.given(asked.score()),
        asked.threshold(),
        List.of("group"),
        List.of(),
        Optional.empty(),
        Optional.of("people"),
        Weighted.PEOPLE,
        asked.favourable());
  }
}
