package org.autopsie.casefile;

import static org.autopsie.casefile.Absent.or;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/// What the rows of a table decide, in words for people who read no rates.
///
/// Each is said of people and fits after “who were”: “rated low risk”; in French it agrees with
/// “personnes”.
///
/// @param a the decision that the table marks as positive
/// @param b the other decision
/// @param outcome what the label marks as positive
/// @param otherwise the other outcome
/// @param threshold the score from which `a` and `b` hold, where a score decides; absent: any
/// @param gains which decision a person gains from: `a`, `b`, empty where it is not known
/// @param kind `selection` where people are selected for something; only then is the four-fifths
///   line drawn
public record DecisionWords(
    Localised a,
    Localised b,
    Localised outcome,
    Localised otherwise,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Double> threshold,
    String gains,
    String kind) {
  /// Nothing is said.
  public static final DecisionWords NONE =
      new DecisionWords(
          Localised.NONE, Localised.NONE, Localised.NONE, Localised.NONE, Optional.empty(), "", "");

  public DecisionWords {
    a = or(a);
    b = or(b);
    outcome = or(outcome);
    otherwise = or(otherwise);
    threshold = or(threshold);
    gains = or(gains);
    kind = or(kind);
  }

  /// True where people are selected for something.
  public boolean selects() {
    return kind.equals("selection");
  }
}
