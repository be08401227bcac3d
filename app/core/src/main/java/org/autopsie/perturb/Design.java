package org.autopsie.perturb;

import java.util.List;
import org.autopsie.run.Failure;

/// Which points of the space that the axes span are visited.
public enum Design {
  /// Every step of every axis with every step of the others; the last axis goes fastest.
  GRID,
  /// Drawn alone, evenly.
  RANDOM,
  /// See [Sampler#latinHypercube].
  LATIN_HYPERCUBE,
  /// See [Sampler#sobol].
  SOBOL;

  /// More than this is refused: a slip of the hand, not a sweep.
  public static final long MOST = 100_000_000;

  /// The points, as a sampler of shares of the way along each axis; a grid's points are the middles
  /// of its cells.
  ///
  /// @param count how many, for all but the grid
  /// @throws Failure where there would be none, or more than [#MOST]
  Points points(List<Axis> axes, long count, long seed) {
    return switch (this) {
      case GRID -> new OnGrid(axes, steps(axes));
      case RANDOM -> drawn(axes, count, Sampler.random(axes.size(), seed));
      case LATIN_HYPERCUBE ->
          drawn(axes, count, Sampler.latinHypercube(axes.size(), Math.max(1, count), seed));
      case SOBOL -> drawn(axes, count, Sampler.sobol(axes.size(), seed));
    };
  }

  /// Points by their number.
  interface Points {

    /// How many there are.
    long count();

    /// The value of each axis at the point of that number.
    List<Object> at(long index);
  }

  private static long steps(List<Axis> axes) {
    long product = 1;
    for (var axis : axes) {
      long steps = axis.steps();
      if (steps > MOST / product) {
        throw new Failure(Design.class, "too-many-points", MOST);
      }
      product *= steps;
    }
    return product;
  }

  private static Points drawn(List<Axis> axes, long count, Sampler sampler) {
    if (count < 1) {
      throw new Failure(Design.class, "no-budget", count);
    }
    if (count > MOST) {
      throw new Failure(Design.class, "too-many-points", MOST);
    }
    return new Drawn(axes, count, sampler);
  }

  private record OnGrid(List<Axis> axes, long count) implements Points {
    @Override
    public List<Object> at(long index) {
      var values = new Object[axes.size()];
      long rest = index;
      for (int i = values.length - 1; i >= 0; i--) {
        long steps = axes.get(i).steps();
        values[i] = axes.get(i).at(rest % steps);
        rest /= steps;
      }
      return List.of(values);
    }
  }

  private record Drawn(List<Axis> axes, long count, Sampler sampler) implements Points {
    @Override
    public List<Object> at(long index) {
      var shares = new double[axes.size()];
      sampler.point(index, shares, 0);
      var values = new Object[shares.length];
      for (int i = 0; i < shares.length; i++) {
        values[i] = axes.get(i).at(shares[i]);
      }
      return List.of(values);
    }
  }
}
