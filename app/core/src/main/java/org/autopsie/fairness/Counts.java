package org.autopsie.fairness;

/// How many people stand in each cell of “what was decided” × “what turned out”. Positive is the
/// value that the study calls favourable or marks as 1; that need not be good for anybody.
///
/// @param tn decided negative, rightly
/// @param fp decided positive, wrongly
/// @param fn decided negative, wrongly
/// @param tp decided positive, rightly
public record Counts(double tn, double fp, double fn, double tp) {
  /// Nobody.
  public static final Counts NONE = new Counts(0, 0, 0, 0);

  /// Number of cells.
  static final int CELLS = 4;

  /// From cells in the order tn, fp, fn, tp.
  static Counts of(double[] cells) {
    return new Counts(cells[0], cells[1], cells[2], cells[3]);
  }

  /// The place of a cell among the four.
  static int cell(int label, int prediction) {
    return 2 * label + prediction;
  }

  /// The cells in the order tn, fp, fn, tp; a new array.
  double[] cells() {
    return new double[] {tn, fp, fn, tp};
  }

  /// Both together.
  public Counts plus(Counts other) {
    return new Counts(tn + other.tn, fp + other.fp, fn + other.fn, tp + other.tp);
  }

  /// Everybody.
  public double total() {
    return tn + fp + fn + tp;
  }

  /// Those who turned out positive.
  public double positives() {
    return fn + tp;
  }

  /// Those who turned out negative.
  public double negatives() {
    return tn + fp;
  }

  /// Those who were decided positive.
  public double selected() {
    return fp + tp;
  }

  /// Those who were decided negative.
  public double rejected() {
    return tn + fn;
  }
}
