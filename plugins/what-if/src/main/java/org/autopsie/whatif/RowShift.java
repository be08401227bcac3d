package org.autopsie.whatif;

import java.util.random.RandomGenerator;
import org.autopsie.model.Input;
import org.autopsie.perturb.Perturbation;
import org.autopsie.run.Column;

/// Adds a number to one column of a row.
///
/// @param column the column; empty: nothing changes
/// @param by what is added, in the column’s own unit; negative to take away
public record RowShift(@Column String column, double by) implements Perturbation {

  /// Changes nothing until it is told which column.
  public RowShift() {
    this("", 0);
  }

  @Override
  public String id() {
    return "row-shift";
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
    return Rows.change(input, column, given -> given + by);
  }
}
