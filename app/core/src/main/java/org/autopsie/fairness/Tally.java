package org.autopsie.fairness;

import org.autopsie.statistics.Interval;
import org.autopsie.statistics.Wilson;

/// What is known of one group: how many, and what they weigh.
///
/// @param people how many distinct people stand in each cell
/// @param weights the sum of their weights: the measures are computed on these
/// @param squares the sum of the squares of their weights: how far fewer people than `people` the
///   weights tell of
public record Tally(Counts people, Counts weights, Counts squares) {
  /// Nobody.
  public static final Tally NONE = of(Counts.NONE);

  /// People of whom each weighs 1.
  public static Tally of(Counts people) {
    return new Tally(people, people, people);
  }

  /// Both together.
  public Tally plus(Tally other) {
    return new Tally(
        people.plus(other.people), weights.plus(other.weights), squares.plus(other.squares));
  }

  /// How many equally weighing people tell as much as those a rate is a share of: `(Σ w)² ÷ Σ w²`.
  /// Source: Kish (1965), “Survey Sampling”, 11.7.
  public double effective(Rate rate) {
    double whole = rate.whole(weights);
    return whole * whole / rate.whole(squares);
  }

  /// The rate with its Wilson interval; n counts the people it is a share of.
  public Estimate estimate(Rate rate) {
    double value = rate.of(weights);
    Interval interval = Wilson.of(value, effective(rate));
    return new Estimate(value, interval, rate.whole(people));
  }
}
