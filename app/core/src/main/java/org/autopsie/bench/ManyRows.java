package org.autopsie.bench;

import java.util.List;
import java.util.function.LongConsumer;
import org.autopsie.perturb.Probes;

/// Rows by the million, each made from its number alone.
///
/// @param count how many
/// @param heard told the number of each row that is made, on any thread
record ManyRows(long count, LongConsumer heard) implements Probes.Rows {
  private static final double UNIT = 0x1p-63;

  ManyRows(long count) {
    this(count, _ -> {});
  }

  @Override
  public String key() {
    return "bench rows";
  }

  @Override
  public List<String> columns() {
    return Subjects.COLUMNS;
  }

  @Override
  public void fill(long index, double[] row, int offset) {
    heard.accept(index);
    long state = index * 0x9E3779B97F4A7C15L;
    for (int i = 0; i < Subjects.COLUMNS.size(); i++) {
      state ^= state << 13;
      state ^= state >>> 7;
      state ^= state << 17;
      row[offset + i] = (double) state * UNIT;
    }
  }
}
