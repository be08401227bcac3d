package org.autopsie.retrievalranking;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.autopsie.statistics.Bootstrap;
import org.autopsie.statistics.Interval;

/// The bootstrap crossed over any number of sets: each set of two or more is drawn anew,
/// independently of the others; a set of one stays as it is. Source: Owen (2007), “The pigeonhole
/// bootstrap”, Annals of Applied Statistics 1(2).
final class Resampling {
  private static final double LEVEL = 0.95;

  private final int[] sizes;
  private final int[][] weights;

  /// @param sizes the number of distinct units of each set
  Resampling(int... sizes) {
    this.sizes = sizes.clone();
    this.weights = Arrays.stream(sizes).mapToObj(Resampling::ones).toArray(int[][]::new);
  }

  static int[] ones(int size) {
    var ones = new int[size];
    Arrays.fill(ones, 1);
    return ones;
  }

  /// The smallest of the sets that are drawn; 1 where none is.
  int n() {
    return Arrays.stream(sizes).filter(size -> size > 1).min().orElse(1);
  }

  /// @param statistic of how often each unit of each set was drawn
  Interval interval(int resamples, RandomGenerator random, ToDoubleFunction<int[][]> statistic) {
    var drawn = IntStream.range(0, sizes.length).filter(set -> sizes[set] > 1).toArray();
    if (drawn.length == 0) {
      return Interval.NONE;
    }
    return Bootstrap.oneWay(
        sizes[drawn[0]],
        resamples,
        LEVEL,
        random,
        first -> {
          weights[drawn[0]] = first;
          Arrays.stream(drawn).skip(1).forEach(set -> draw(weights[set], random));
          return statistic.applyAsDouble(weights);
        });
  }

  private static void draw(int[] weights, RandomGenerator random) {
    Arrays.fill(weights, 0);
    for (int i = 0; i < weights.length; i++) {
      weights[random.nextInt(weights.length)]++;
    }
  }
}
