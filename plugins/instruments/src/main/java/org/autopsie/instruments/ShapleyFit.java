package org.autopsie.instruments;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.autopsie.explain.Coalitions;

/// The values that follow the model best over the sets that were asked: `min Σ w (v(S) − v(∅) − Σ_S
/// φ)²` under `Σ φ = v(all) − v(∅)`, solved by Lagrange's multiplier: with `A = Σ w z zᵀ` and `b =
/// Σ w z (v(S) − v(∅))`, `φ = A⁻¹ (b − λ 1)`. Source: Lundberg and Lee (2017), theorem 2.
///
/// The intervals are those of the drawing alone: the standard error of the weighted sum over drawn
/// pairs, carried through the solution (the “sandwich”, with one term for each pair of opposites),
/// where a pair leaves what it would leave were the values fitted without it: few pairs would
/// otherwise make narrow intervals. Source: MacKinnon and White (1985), Journal of Econometrics
/// 29(3), HC3; Covert and Lee (2021), AISTATS. Where every set was asked there is no drawing and no
/// interval.
///
/// @param level of the intervals
record ShapleyFit(ShapleyPlan plan, double level) {
  /// A pair that alone holds a value up has all of it: it tells nothing of how far the value may
  /// lie.
  private static final double MOST_OWN = 1 - 1e-9;

  /// What the first `known` numbers say; empty while not every part was taken away alone.
  Optional<Found> of(int known, double[] numbers) {
    int parts = plan.coalitions().parts();
    if (known < ShapleyPlan.least(parts) + 2) {
      return Optional.empty();
    }
    var a = new double[parts][parts];
    var b = new double[parts];
    for (int i = 2; i < known; i++) {
      add(members(i), weight(i, known), numbers[i] - numbers[1], a, b);
    }
    return inverse(a).map(inverse -> solve(inverse, new ArrayRealVector(b, false), known, numbers));
  }

  private static void add(int[] members, double weight, double gain, double[][] a, double[] b) {
    for (int i : members) {
      b[i] += weight * gain;
      for (int j : members) {
        a[i][j] += weight;
      }
    }
  }

  private double weight(int set, int known) {
    return set < plan.sure() ? plan.weights()[set] : plan.rest() / (known - plan.sure());
  }

  private int[] members(int set) {
    var members = new int[plan.coalitions().size(set)];
    int at = 0;
    Coalitions all = plan.coalitions();
    for (int part = 0; part < all.parts(); part++) {
      if (all.keeps(set, part)) {
        members[at++] = part;
      }
    }
    return members;
  }

  private static Optional<RealMatrix> inverse(double[][] a) {
    try {
      var matrix = new Array2DRowRealMatrix(a, false);
      return Optional.of(new CholeskyDecomposition(matrix).getSolver().getInverse());
    } catch (NonPositiveDefiniteMatrixException tooFew) {
      return Optional.empty();
    }
  }

  private Found solve(RealMatrix inverse, RealVector b, int known, double[] numbers) {
    var ones = new ArrayRealVector(b.getDimension(), 1);
    var share = inverse.operate(ones);
    double gain = numbers[0] - numbers[1];
    var free = inverse.operate(b);
    double excess = (free.dotProduct(ones) - gain) / share.dotProduct(ones);
    var values = free.subtract(share.mapMultiply(excess)).toArray();
    var errors = errors(inverse, share, values, known, numbers);
    int pairs = (known - plan.sure()) / 2;
    var half = Bands.half(errors, plan.sure() >= known ? 0 : pairs - 1, level);
    return Found.within(values, half, numbers[1], numbers[0]);
  }

  /// The standard error of each value: over the drawn pairs, of `rest · Q z (r − r̄) / 2 / (1 − 2 w
  /// zᵀ Q z)`, r and r̄ what the values leave unexplained of a set z and of its opposite, w the
  /// weight of a drawn set, and `Q = A⁻¹ − A⁻¹ 1 1ᵀ A⁻¹ / (1ᵀ A⁻¹ 1)`, for which `Q z̄ = −Q z`.
  private double[] errors(
      RealMatrix inverse, RealVector share, double[] values, int known, double[] numbers) {
    int parts = values.length;
    double all = Arrays.stream(share.toArray()).sum();
    var sum = new double[parts];
    var squares = new double[parts];
    int pairs = Math.max(0, (known - plan.sure()) / 2);
    double weight = plan.rest() / Math.max(1, known - plan.sure());
    for (int pair = 0; pair < pairs; pair++) {
      int set = plan.sure() + 2 * pair;
      var z = members(set, parts);
      var moved = inverse.operate(z);
      moved.combineToSelf(1, -share.dotProduct(z) / all, share);
      double own = Math.min(MOST_OWN, 2 * weight * moved.dotProduct(z));
      double left = (rest(set, values, numbers) - rest(set + 1, values, numbers)) / 2;
      for (int i = 0; i < parts; i++) {
        double term = moved.getEntry(i) * left / (1 - own);
        sum[i] += term;
        squares[i] += term * term;
      }
    }
    var errors = new double[parts];
    for (int i = 0; i < parts; i++) {
      double variance = (squares[i] - sum[i] * sum[i] / pairs) / (pairs - 1.0);
      errors[i] = plan.rest() * Math.sqrt(Math.max(0, variance) / pairs);
    }
    return errors;
  }

  private RealVector members(int set, int parts) {
    var z = new ArrayRealVector(parts);
    for (int i : members(set)) {
      z.setEntry(i, 1);
    }
    return z;
  }

  private double rest(int set, double[] values, double[] numbers) {
    double left = numbers[set] - numbers[1];
    for (int i : members(set)) {
      left -= values[i];
    }
    return left;
  }
}
