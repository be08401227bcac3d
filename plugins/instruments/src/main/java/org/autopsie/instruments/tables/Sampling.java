package org.autopsie.instruments.tables;

import org.autopsie.perturb.Sampler;
import org.autopsie.run.Failure;

/// How points in the unit cube are chosen.
public enum Sampling {
  /// A Sobol’ sequence, which fills the cube more evenly than lots do, moved by lot (see
  /// [Sampler#sobol]). It is at its best where the number of points is a power of two.
  SEQUENCE,
  /// Each number drawn by lot.
  RANDOM;

  /// Points that hold two numbers for each column, each in [0, 1).
  ///
  /// @param seed decides the lots
  /// @throws Failure where the sequence has not so many directions
  Sampler pairs(int columns, long seed) {
    int reach = Sampler.SOBOL_DIMENSIONS / 2;
    if (this == SEQUENCE && columns > reach) {
      throw new Failure(Sampling.class, "too-wide", columns, reach);
    }
    return this == SEQUENCE ? Sampler.sobol(2 * columns, seed) : Sampler.random(2 * columns, seed);
  }
}
