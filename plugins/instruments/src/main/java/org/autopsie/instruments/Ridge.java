package org.autopsie.instruments;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.autopsie.explain.Coalitions;

/// Weighted ridge regression on which parts are kept: `min Σ w (y − c − zᵀβ)² + λ |β|²`, the
/// constant c free. Source: Hoerl and Kennard (1970), Technometrics 12(1). Intervals by White
/// (1980): they hold where the line does not follow the model, too.
///
/// @param weights of each choice, above 0
/// @param lambda how strongly the values are held near 0
/// @param level of the intervals
@SuppressWarnings("ArrayRecordComponent")
record Ridge(Coalitions coalitions, double[] weights, double lambda, double level) {

  /// What the first `known` numbers say, the first of which is the answer; empty where they are too
  /// few.
  Optional<Found> of(int known, double[] numbers) {
    return known < coalitions.parts() + 2
        ? Optional.empty()
        : line(known, numbers).map(line -> found(line, known, numbers));
  }

  /// The share of the numbers' weighted variance that the line follows (R²), at most 1; NaN where
  /// they do not vary.
  double follows(double[] numbers) {
    if (Arrays.stream(numbers).allMatch(number -> number == numbers[0])) {
      return Double.NaN;
    }
    var line = line(numbers.length, numbers);
    double left = 0;
    double all = 0;
    for (int i = 0; i < numbers.length && line.isPresent(); i++) {
      double off = line.get().off(i, numbers[i]);
      double apart = numbers[i] - line.get().mean();
      left += weights[i] * off * off;
      all += weights[i] * apart * apart;
    }
    return all == 0 ? Double.NaN : 1 - left / all;
  }

  /// A line: `mean + Σ (z − centre) slope`.
  @SuppressWarnings("ArrayRecordComponent")
  private record Line(
      Coalitions coalitions, RealMatrix inverse, double[] centre, double mean, double[] slope) {

    double[] centred(int choice) {
      var z = new double[centre.length];
      for (int i = 0; i < z.length; i++) {
        z[i] = (coalitions.keeps(choice, i) ? 1 : 0) - centre[i];
      }
      return z;
    }

    double off(int choice, double number) {
      var z = centred(choice);
      double off = number - mean;
      for (int i = 0; i < z.length; i++) {
        off -= z[i] * slope[i];
      }
      return off;
    }
  }

  private Optional<Line> line(int known, double[] numbers) {
    int parts = coalitions.parts();
    var centre = new double[parts];
    double sum = 0;
    double mean = 0;
    for (int i = 0; i < known; i++) {
      sum += weights[i];
      mean += weights[i] * numbers[i];
      for (int part = 0; part < parts; part++) {
        centre[part] += coalitions.keeps(i, part) ? weights[i] : 0;
      }
    }
    for (int part = 0; part < parts; part++) {
      centre[part] /= sum;
    }
    var flat =
        new Line(coalitions, new Array2DRowRealMatrix(1, 1), centre, mean / sum, new double[parts]);
    return solve(flat, known, numbers);
  }

  private Optional<Line> solve(Line flat, int known, double[] numbers) {
    int parts = coalitions.parts();
    var a = new double[parts][parts];
    var b = new double[parts];
    for (int i = 0; i < known; i++) {
      var z = flat.centred(i);
      double apart = weights[i] * (numbers[i] - flat.mean());
      for (int j = 0; j < parts; j++) {
        b[j] += z[j] * apart;
        for (int k = 0; k <= j; k++) {
          a[j][k] += weights[i] * z[j] * z[k];
        }
      }
    }
    for (int j = 0; j < parts; j++) {
      a[j][j] += lambda;
      for (int k = 0; k < j; k++) {
        a[k][j] = a[j][k];
      }
    }
    try {
      var solver = new CholeskyDecomposition(new Array2DRowRealMatrix(a, false)).getSolver();
      var slope = solver.solve(new ArrayRealVector(b, false)).toArray();
      return Optional.of(
          new Line(coalitions, solver.getInverse(), flat.centre(), flat.mean(), slope));
    } catch (NonPositiveDefiniteMatrixException tooFew) {
      return Optional.empty();
    }
  }

  private Found found(Line line, int known, double[] numbers) {
    int parts = coalitions.parts();
    var squares = new double[parts];
    for (int i = 0; i < known; i++) {
      double pull = weights[i] * line.off(i, numbers[i]);
      var moved = line.inverse().operate(line.centred(i));
      for (int j = 0; j < parts; j++) {
        squares[j] += moved[j] * moved[j] * pull * pull;
      }
    }
    int freedom = known - parts - 1;
    var errors = new double[parts];
    for (int j = 0; j < parts; j++) {
      errors[j] = Math.sqrt(squares[j] * known / freedom);
    }
    return Found.within(line.slope(), Bands.half(errors, freedom, level), Double.NaN, numbers[0]);
  }
}
