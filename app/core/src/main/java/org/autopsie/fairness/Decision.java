package org.autopsie.fairness;

import org.autopsie.run.Sentence;

/// What is decided, in words for people who read no rates: decision A or B, what turns out, and who
/// gains from which decision.
///
/// @param a the positive decision, such as “classed as medium or high risk”
/// @param b the other decision
/// @param outcome what a positive outcome is, such as “was arrested again within two years”
/// @param otherwise the other outcome
/// @param gains which of the two the person decided on gains from
public record Decision(Sentence a, Sentence b, Sentence outcome, Sentence otherwise, Gains gains) {
  /// Which decision is good for the person.
  public enum Gains {
    /// She gains from A.
    FROM_A,
    /// She gains from B.
    FROM_B,
    /// It is not known.
    UNKNOWN
  }
}
