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
/// pairs, carried through the solution (the “sandwich”, with one term for each pair of opposites).
/// Source: White (1980), Econometrica 48(4); Covert and Lee (2021), AISTATS. Where every set was
/// asked there is no drawing and no interval.
///
/// @param level of the intervals
record ShapleyFit(ShapleyPlan plan, double level) {

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

  /// The standard error of each value: over the drawn pairs, of `rest · Q h` with `h = (z r + z̄
  /// r̄) / 2`, r what the values leave unexplained, and `Q = A⁻¹ − A⁻¹ 1 1ᵀ A⁻¹ / (1ᵀ A⁻¹ 1)`.
  private double[] errors(
      RealMatrix inverse, RealVector share, double[] values, int known, double[] numbers) {
    int parts = values.length;
    double all = Arrays.stream(share.toArray()).sum();
    var sum = new double[parts];
    var squares = new double[parts];
    int pairs = Math.max(0, (known - plan.sure()) / 2);
    for (int pair = 0; pair < pairs; pair++) {
      int set = plan.sure() + 2 * pair;
      var h = new double[parts];
      addRest(set, values, numbers, h);
      addRest(set + 1, values, numbers, h);
      var vector = new ArrayRealVector(h, false);
      var moved = inverse.operate(vector);
      moved.combineToSelf(1, -share.dotProduct(vector) / all, share);
      for (int i = 0; i < parts; i++) {
        sum[i] += moved.getEntry(i);
        squares[i] += moved.getEntry(i) * moved.getEntry(i);
      }
    }
    var errors = new double[parts];
    for (int i = 0; i < parts; i++) {
      double variance = (squares[i] - sum[i] * sum[i] / pairs) / (pairs - 1.0);
      double freed = known / Math.max(1.0, known - parts);
      errors[i] = plan.rest() * Math.sqrt(Math.max(0, variance) / pairs * freed);
    }
    return errors;
  }

  private void addRest(int set, double[] values, double[] numbers, double[] h) {
    var members = members(set);
    double left = numbers[set] - numbers[1];
    for (int i : members) {
      left -= values[i];
    }
    for (int i : members) {
      h[i] += left / 2;
    }
  }
}
