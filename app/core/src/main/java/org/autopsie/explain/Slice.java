package org.autopsie.explain;

import java.util.List;
import org.autopsie.model.Input;
import org.autopsie.perturb.Probes;

/// Some of the probes of a sweep, in their order; never kept on disk.
final class Slice {
  private Slice() {}

  /// The probes `from` … `from + count − 1`.
  static Probes of(Probes probes, long from, long count) {
    return switch (probes) {
      case Probes.Inputs inputs -> new Inputs(inputs, from, count);
      case Probes.Rows rows -> new Rows(rows, from, count);
    };
  }

  private record Inputs(Probes.Inputs all, long from, long count) implements Probes.Inputs {
    @Override
    public String key() {
      return "";
    }

    @Override
    public Input at(long index) {
      return all.at(from + index);
    }
  }

  private record Rows(Probes.Rows all, long from, long count) implements Probes.Rows {
    @Override
    public String key() {
      return "";
    }

    @Override
    public List<String> columns() {
      return all.columns();
    }

    @Override
    public void fill(long index, double[] row, int offset) {
      all.fill(from + index, row, offset);
    }
  }
}
