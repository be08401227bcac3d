package org.autopsie.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import org.autopsie.statistics.Bootstrap;
import org.autopsie.statistics.Interval;
import org.autopsie.statistics.Wilson;

/// How many of the recorded attempts came out in one way. Attempts at one prompt are not
/// independent of each other, so the interval resamples prompts where there are ten or more of them
/// (where all came out the same, that would have no width: Wilson, with the prompts as n); attempts
/// at a single prompt are counted as they are (Wilson); between the two there is no interval,
/// because a handful of prompts tells nothing of others.
///
/// @param prompts for each prompt how many attempts there were, and how many of those came out so
public record AnswerRate(List<Tries> prompts) {
  /// Under so many attempts no rate is shown to a person.
  public static final int FEWEST = 10;

  private static final double LEVEL = 0.95;
  private static final int RESAMPLES = 2000;

  public AnswerRate {
    prompts = List.copyOf(prompts);
  }

  /// The attempts at one prompt.
  public record Tries(int all, int so) {}

  /// The rate of attempts.
  ///
  /// @param prompt for each attempt its prompt
  /// @param so for each attempt whether it came out so
  public static AnswerRate of(List<String> prompt, List<Boolean> so) {
    var tries = new LinkedHashMap<String, Tries>();
    for (int i = 0; i < prompt.size(); i++) {
      int one = so.get(i) ? 1 : 0;
      tries.merge(
          prompt.get(i),
          new Tries(1, one),
          (a, b) -> new Tries(a.all() + b.all(), a.so() + b.so()));
    }
    return new AnswerRate(new ArrayList<>(tries.values()));
  }

  /// How many attempts.
  public int n() {
    return prompts.stream().mapToInt(Tries::all).sum();
  }

  /// How many came out so.
  public int count() {
    return prompts.stream().mapToInt(Tries::so).sum();
  }

  /// The share, from 0 to 1; NaN without attempts.
  public double value() {
    return n() == 0 ? Double.NaN : (double) count() / n();
  }

  /// True where there are attempts enough to show a rate.
  public boolean isShown() {
    return n() >= FEWEST;
  }

  /// The 95 % interval; none where prompts are too few to speak for others.
  public Interval interval(RandomGenerator random) {
    if (prompts.size() == 1) {
      return Wilson.of(value(), n());
    }
    if (prompts.size() < FEWEST) {
      return Interval.NONE;
    }
    return count() == 0 || count() == n()
        ? Wilson.of(value(), prompts.size())
        : Bootstrap.oneWay(prompts.size(), RESAMPLES, LEVEL, random, this::weighted);
  }

  private double weighted(int[] weights) {
    double all = 0;
    double so = 0;
    for (int i = 0; i < weights.length; i++) {
      all += (double) weights[i] * prompts.get(i).all();
      so += (double) weights[i] * prompts.get(i).so();
    }
    return all == 0 ? Double.NaN : so / all;
  }
}
