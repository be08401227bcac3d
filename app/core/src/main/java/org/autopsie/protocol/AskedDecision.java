package org.autopsie.protocol;

import java.util.Optional;
import java.util.function.Function;
import org.autopsie.casefile.CaseFile;
import org.autopsie.casefile.DataFile;
import org.autopsie.casefile.DecisionWords;
import org.autopsie.casefile.Localised;
import org.autopsie.fairness.Decision;
import org.autopsie.fairness.Decision.Gains;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// What is decided in a table of a case, in the case’s own words; in those of the columns where it
/// has none. Each fits after “people who were”.
///
/// @param asked what is compared
/// @param told the case’s own words; absent where it has none
public record AskedDecision(TableQuery asked, Optional<DecisionWords> told) {
  private static final Words WORDS = Words.of(AskedDecision.class);

  /// What a query of a case decides.
  public static AskedDecision of(CaseFile caseFile, TableQuery asked) {
    var told =
        caseFile.data().stream()
            .filter(one -> one.id().equals(asked.table()))
            .findFirst()
            .flatMap(DataFile::decision);
    return new AskedDecision(asked, told);
  }

  /// The decision, both outcomes, and who gains.
  public Decision decision() {
    return new Decision(
        of(DecisionWords::a, decided(isLow() ? "under" : "from", "is")),
        of(DecisionWords::b, decided(isLow() ? "from" : "under", "is-not")),
        outcome(DecisionWords::outcome, "is"),
        outcome(DecisionWords::otherwise, "is-not"),
        gains());
  }

  /// True where people are selected for something.
  public boolean selects() {
    return told.filter(DecisionWords::selects).isPresent();
  }

  private boolean isLow() {
    return asked.query().favourable().equals("0");
  }

  private Gains gains() {
    return switch (told.map(DecisionWords::gains).orElse("")) {
      case "a" -> Gains.FROM_A;
      case "b" -> Gains.FROM_B;
      default -> Gains.UNKNOWN;
    };
  }

  /// The case’s words, unless they hold for another threshold than this.
  private Sentence of(Function<DecisionWords, Localised> which, Sentence otherwise) {
    boolean scored = asked.query().prediction().isEmpty();
    return told.filter(one ->
            !scored
                || one.threshold().isEmpty()
                || one.threshold().get() == asked.query().threshold())
        .map(which)
        .filter(words -> !words.isBlank())
        .<Sentence>map(words -> words::in)
        .orElse(otherwise);
  }

  private Sentence outcome(Function<DecisionWords, Localised> which, String key) {
    return told.map(which)
        .filter(words -> !words.isBlank())
        .<Sentence>map(words -> words::in)
        .orElseGet(() -> say("marked-" + key, asked.query().label(), asked.query().favourable()));
  }

  private Sentence decided(String scored, String marked) {
    var query = asked.query();
    return query
        .prediction()
        .map(column -> say("marked-" + marked, column, query.favourable()))
        .orElseGet(() -> say("scored-" + scored, query.score().orElse(""), query.threshold()));
  }

  private static Sentence say(String key, Object... args) {
    return locale -> WORDS.say(locale, key, args);
  }
}
