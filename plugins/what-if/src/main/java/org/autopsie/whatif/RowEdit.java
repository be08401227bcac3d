package org.autopsie.whatif;

import java.util.random.RandomGenerator;
import org.autopsie.model.Input;
import org.autopsie.perturb.Perturbation;
import org.autopsie.run.Column;

/// Gives one column of a row another number.
///
/// @param column the column; empty: nothing changes
/// @param value the number it gets, in the column’s own unit
public record RowEdit(@Column String column, double value) implements Perturbation {

  /// Changes nothing until it is told which column.
  public RowEdit() {
    this("", 0);
  }

  @Override
  public String id() {
    return "row-edit";
  }

  @Override
  public boolean accepts(Input input) {
    return input instanceof Input.Row;
  }

  /// The changed row.
  ///
  /// @throws org.autopsie.run.Failure where the row has no such column
  @Override
  public Input apply(Input input, RandomGenerator random) {
    return Rows.change(input, column, given -> value);
  }
}
