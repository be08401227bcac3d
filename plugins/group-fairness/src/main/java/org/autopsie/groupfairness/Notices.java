package org.autopsie.groupfairness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.autopsie.fairness.DecisionQuery.Weighted;
import org.autopsie.fairness.FourFifths;
import org.autopsie.fairness.Tally;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// What must be said beside the numbers.
///
/// @param told what was found
record Notices(Findings.Told told) {
  private static final Words WORDS = Words.of(Notices.class);

  List<Sentence> all() {
    var said = new ArrayList<Sentence>();
    reference(said);
    groups(said, "no-positive", tally -> tally.weights().positives() == 0);
    groups(said, "no-negative", tally -> tally.weights().negatives() == 0);
    groups(said, "none-selected", tally -> tally.weights().selected() == 0);
    groups(said, "few", tally -> tally.people().total() < FourFifths.FEWEST);
    told.decisions().query().weight().ifPresent(weight -> said.add(say(weighted(), weight)));
    told.decisions()
        .allScores()
        .filter(scores -> !scores.isProbability())
        .ifPresent(scores ->
            said.add(
                say(
                    "no-probability",
                    scores.lowest(),
                    scores.highest(),
                    told.decisions().query().threshold())));
    return said;
  }

  private void reference(List<Sentence> said) {
    if (told.table().names().size() == 1) {
      said.add(say("one-group", told.table().names().getFirst()));
    } else if (told.reference().isEmpty()) {
      said.add(say("unreferenced", String.join(", ", told.table().names())));
    }
  }

  private void groups(List<Sentence> said, String key, Predicate<Tally> which) {
    var names =
        told.table().names().stream().filter(name -> which.test(told.table().group(name))).toList();
    if (!names.isEmpty()) {
      said.add(say(key, String.join(", ", names), FourFifths.FEWEST));
    }
  }

  private String weighted() {
    return told.decisions().weighted() == Weighted.PEOPLE ? "weight-people" : "weight-sample";
  }

  static Sentence say(String key, Object... args) {
    return locale -> WORDS.say(locale, key, args);
  }
}
