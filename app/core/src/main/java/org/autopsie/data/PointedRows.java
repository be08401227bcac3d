package org.autopsie.data;

import java.util.List;

/// Rows whose numbers, where the file writes them with a comma, are handed over with a point.
record PointedRows(RowReader rows, DecimalSign decimal) implements RowReader {
  @Override
  public List<String> columns() {
    return rows.columns();
  }

  @Override
  public void read(Taker taker) {
    rows.read((line, cells) -> taker.row(line, cells.stream().map(decimal::pointed).toList()));
  }
}
