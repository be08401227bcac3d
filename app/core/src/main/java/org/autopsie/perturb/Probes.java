package org.autopsie.perturb;

import java.util.List;
import org.autopsie.model.Input;

/// What a sweep puts before a model: `count` inputs, each made from its number alone. The same
/// number always gives the same input, in whatever order, on whatever thread, so that a sweep gives
/// the same result with any batch size and number of threads, and goes on where it stopped.
/// Implementations are safe for several threads.
public sealed interface Probes permits Probes.Inputs, Probes.Rows {

  /// How many there are, at least 0.
  long count();

  /// What decides every one of them, in words: the exhibit's sha256, the method, its parameters,
  /// the seed. Two sweeps of equal key and model share their answers on disk; empty: never kept
  /// there.
  String key();

  /// Inputs of any kind, one object each.
  non-sealed interface Inputs extends Probes {

    /// The input of that number, in [0, count).
    Input at(long index);
  }

  /// Rows of numbers without an object each, for the millions.
  non-sealed interface Rows extends Probes {

    /// The columns, in the order in which `fill` writes them.
    List<String> columns();

    /// Writes the row of that number, in [0, count), into `row` from `offset` on.
    void fill(long index, double[] row, int offset);
  }
}
