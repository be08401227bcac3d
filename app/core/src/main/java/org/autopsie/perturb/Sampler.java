package org.autopsie.perturb;

import java.util.SplittableRandom;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.autopsie.run.Failure;

/// Points of the unit cube [0, 1)^d, each made from its number alone: the same number and seed give
/// the same point, in whatever order and on whatever thread. Safe from several threads.
public interface Sampler {
  /// How many dimensions the Sobol' sequence is known for.
  int SOBOL_DIMENSIONS = 1000;

  /// The number of dimensions, d.
  int dimensions();

  /// Writes the point of that number, at least 0, into `into` from `offset` on.
  void point(long index, double[] into, int offset);

  /// Points drawn alone, evenly: simple, and the least even of the three.
  static Sampler random(int dimensions, long seed) {
    return new Sampler() {
      @Override
      public int dimensions() {
        return dimensions;
      }

      @Override
      public void point(long index, double[] into, int offset) {
        var random = new SplittableRandom(Scramble.mix(seed, index));
        for (int d = 0; d < dimensions; d++) {
          into[offset + d] = random.nextDouble();
        }
      }
    };
  }

  /// Latin hypercube (McKay, Beckman & Conover 1979): each dimension is cut into `count` slices of
  /// one width, and each slice holds exactly one of the points 0 … count − 1, at a place drawn
  /// within it.
  ///
  /// @param count how many points there are, at least 1
  static Sampler latinHypercube(int dimensions, long count, long seed) {
    return new Sampler() {
      @Override
      public int dimensions() {
        return dimensions;
      }

      @Override
      public void point(long index, double[] into, int offset) {
        var random = new SplittableRandom(Scramble.mix(seed, index));
        for (int d = 0; d < dimensions; d++) {
          long slice = Scramble.permuted(index, count, Scramble.mix(seed, -1L - d));
          into[offset + d] = Math.min((slice + random.nextDouble()) / count, Math.nextDown(1.0));
        }
      }
    };
  }

  /// Sobol' sequence (Sobol' 1967) with the direction numbers of Joe & Kuo (2008), which fills the
  /// cube more evenly than chance; best where the count is a power of two. The first point of the
  /// literature, a corner of all zeros, is left out: point 0 is (0.5, 0.5, …). Seed 0 is the
  /// sequence as it was published; any other seed shifts its binary digits, one draw for each
  /// dimension, which keeps its evenness.
  ///
  /// @throws Failure where there are more dimensions than [#SOBOL_DIMENSIONS]
  static Sampler sobol(int dimensions, long seed) {
    if (dimensions > SOBOL_DIMENSIONS) {
      throw new Failure(Sampler.class, "too-many-dimensions", dimensions, SOBOL_DIMENSIONS);
    }
    return new Sobol(dimensions, seed);
  }

  /// The generator of Commons Math, asked by number; a shift by exclusive or.
  final class Sobol implements Sampler {
    private static final double DIGITS = 0x1p52;

    private final SobolSequenceGenerator sequence;
    private final long[] shift;

    private Sobol(int dimensions, long seed) {
      sequence = new SobolSequenceGenerator(dimensions);
      shift = new long[dimensions];
      for (int d = 0; d < dimensions; d++) {
        shift[d] = seed == 0 ? 0 : Scramble.mix(seed, d) >>> 12;
      }
    }

    @Override
    public int dimensions() {
      return shift.length;
    }

    @Override
    public void point(long index, double[] into, int offset) {
      var point = published(index);
      for (int d = 0; d < shift.length; d++) {
        into[offset + d] = ((long) (point[d] * DIGITS) ^ shift[d]) / DIGITS;
      }
    }

    private synchronized double[] published(long index) {
      int wanted = Math.toIntExact(index + 1);
      return sequence.getNextIndex() == wanted ? sequence.nextVector() : sequence.skipTo(wanted);
    }
  }
}
