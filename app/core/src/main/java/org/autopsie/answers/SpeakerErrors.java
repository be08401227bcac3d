package org.autopsie.answers;

import java.util.List;
import java.util.random.RandomGenerator;
import org.autopsie.statistics.Bootstrap;
import org.autopsie.statistics.Interval;

/// The errors of a group’s speakers. The rate is pooled: all errors ÷ all words. Its interval
/// resamples whole speakers, because the words of one speaker are not independent (Bisani and Ney
/// 2004, “Bootstrap estimates for confidence intervals in ASR performance evaluation”, ICASSP).
///
/// @param speakers one entry a speaker
public record SpeakerErrors(List<WordErrors> speakers) {
  private static final double LEVEL = 0.95;

  public SpeakerErrors {
    speakers = List.copyOf(speakers);
  }

  /// All speakers together.
  public WordErrors pooled() {
    return speakers.stream().reduce(WordErrors.NONE, WordErrors::plus);
  }

  /// How many speakers.
  public int n() {
    return speakers.size();
  }

  /// The interval of the pooled rate; none of a single speaker, or where nothing was said.
  public Interval interval(int resamples, RandomGenerator random) {
    return Double.isNaN(pooled().rate())
        ? Interval.NONE
        : Bootstrap.oneWay(n(), resamples, LEVEL, random, this::rate);
  }

  /// The pooled rate where each speaker counts as often as weighted.
  public double rate(int[] weights) {
    double errors = 0;
    double words = 0;
    for (int i = 0; i < weights.length; i++) {
      errors += (double) weights[i] * speakers.get(i).errors();
      words += (double) weights[i] * speakers.get(i).words();
    }
    return words == 0 ? Double.NaN : errors / words;
  }
}
