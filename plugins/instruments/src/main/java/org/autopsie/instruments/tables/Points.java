package org.autopsie.instruments.tables;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.autopsie.run.Failure;

/// Points in the unit cube, one after the other.
@FunctionalInterface
interface Points {
  /// The directions that the tables of the sequence reach.
  int DIRECTIONS = 1000;

  /// The next point, each number in [0, 1).
  double[] next();

  /// How points are chosen.
  enum Sampling {
    /// A Sobol’ sequence, which fills the cube more evenly than lots do, moved by lot (Sobol’ 1967,
    /// with the direction numbers of Joe and Kuo 2008). It is at its best where the number of
    /// points is a power of two.
    SEQUENCE,
    /// Each number drawn by lot.
    RANDOM
  }

  /// @param dimensions how many numbers a point has
  /// @param seed decides the lots
  /// @throws Failure where the sequence has not so many directions
  static Points of(Sampling sampling, int dimensions, long seed) {
    var random = new SplittableRandom(seed);
    return switch (sampling) {
      case RANDOM -> () -> random.doubles(dimensions).toArray();
      case SEQUENCE -> {
        if (dimensions > DIRECTIONS) {
          throw new Failure(Points.class, "too-wide", dimensions / 2, DIRECTIONS / 2);
        }
        yield moved(new SobolSequenceGenerator(dimensions), random.longs(dimensions).toArray());
      }
    };
  }

  /// The sequence with some binary digits of each direction turned over, the same ones for every
  /// point, which keeps it even (a digital shift).
  private static Points moved(SobolSequenceGenerator sequence, long[] turned) {
    double scale = 0x1p52;
    return () -> {
      var point = sequence.nextVector();
      return IntStream.range(0, point.length)
          .mapToDouble(i -> ((long) (point[i] * scale) ^ (turned[i] >>> 12)) / scale)
          .toArray();
    };
  }
}
