package org.autopsie.whatif;

import java.util.LinkedHashMap;
import java.util.function.DoubleUnaryOperator;
import org.autopsie.model.Input;
import org.autopsie.run.Failure;

/// One column of a row, changed.
final class Rows {
  private Rows() {}

  /// The input with the column's number changed; a text comes back as it is, and so does everything
  /// where no column is named.
  ///
  /// @throws Failure where the row has no such column; it names those it has
  static Input change(Input input, String column, DoubleUnaryOperator change) {
    return switch (input) {
      case Input.Text text -> text;
      case Input.Image image -> image;
      case Input.Row row when column.isEmpty() -> row;
      case Input.Row row -> {
        var values = new LinkedHashMap<>(row.values());
        if (!values.containsKey(column)) {
          throw new Failure(
              Rows.class, "unknown-column", column, String.join(", ", values.sequencedKeySet()));
        }
        values.computeIfPresent(column, (name, value) -> change.applyAsDouble(value));
        yield new Input.Row(values);
      }
    };
  }
}
