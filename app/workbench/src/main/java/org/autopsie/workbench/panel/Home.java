package org.autopsie.workbench.panel;

/// Where a panel stands before a person has moved anything.
public enum Home {
  /// In the middle, where the result is.
  RESULT,
  /// Below the result: what was run, kept and told.
  RECORD,
  /// At the right, beside the result.
  FORM,
  /// In the middle, but only once it is asked for.
  ON_DEMAND
}
