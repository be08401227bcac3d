package org.autopsie.instruments;

import java.util.random.RandomGenerator;
import org.autopsie.explain.Coalitions;

/// Which sets of parts [KernelShap] asks about, and how much each weighs: everything, nothing, then
/// whole sizes from the outside in (one part alone and all but one, two and all but two …) as far
/// as the budget carries, then sets of the other sizes drawn by lot, each followed by its opposite.
///
/// A set of size s weighs `(d − 1) / (C(d, s) s (d − s))`; the drawn ones share equally what the
/// sizes they come from weigh together.
///
/// @param coalitions the sets; the first is everything, the second nothing
/// @param sure how many are asked without a lot, the first two included
/// @param weights of those sure ones; the first two weigh nothing, they are held exactly
/// @param rest what the drawn ones weigh together; 0 where nothing is left to draw
@SuppressWarnings("ArrayRecordComponent")
record ShapleyPlan(Coalitions coalitions, int sure, double[] weights, double rest) {

  /// The smallest budget with which every part's value is known at all: each part alone and all but
  /// each.
  static long least(int parts) {
    return parts < 3 ? (1L << parts) - 2 : 2L * parts;
  }

  /// @param parts at least 2
  /// @param budget how many sets may be asked beside everything and nothing, at least [#least]
  static ShapleyPlan of(int parts, int budget, RandomGenerator random) {
    var builder = Coalitions.among(parts).addAll().addNone();
    int half = parts / 2;
    int size = 1;
    while (size <= half && affords(parts, size, budget - builder.count() + 2)) {
      new Subsets(parts, size).forEach(kept -> addPair(builder, kept, parts));
      size++;
    }
    int sure = builder.count();
    var weights = new double[sure];
    var listed = builder.build();
    for (int i = 2; i < sure; i++) {
      weights[i] = weight(parts, listed.size(i)) / ways(parts, listed.size(i));
    }
    double rest = 0;
    for (int s = size; s <= parts - size; s++) {
      rest += weight(parts, s);
    }
    if (size <= half) {
      draw(builder, parts, size, budget + 2, random);
    }
    return new ShapleyPlan(builder.build(), sure, weights, rest);
  }

  /// The first size is always asked whole; a next one where the budget that its share of the weight
  /// earns it carries all its sets, or where all that is left fits.
  private static boolean affords(int parts, int size, int left) {
    double own = 0;
    double all = 0;
    double sets = 0;
    for (int s = size; s <= parts - size; s++) {
      boolean mine = s == size || s == parts - size;
      own += mine ? weight(parts, s) : 0;
      all += weight(parts, s);
      sets += ways(parts, s);
    }
    double mine = ways(parts, size) * (2 * size == parts ? 1 : 2);
    return size == 1 || sets <= left || left * own / all >= mine;
  }

  /// What all sets of that size weigh together.
  private static double weight(int parts, int size) {
    return (parts - 1.0) / ((double) size * (parts - size));
  }

  /// How many sets of that size there are: `C(parts, size)`.
  private static double ways(int parts, int size) {
    double ways = 1;
    for (int i = 1; i <= size; i++) {
      ways = ways * (parts - size + i) / i;
    }
    return Math.rint(ways);
  }

  private static void addPair(Coalitions.Builder builder, boolean[] kept, int parts) {
    builder.add(kept);
    int size = 0;
    var opposite = new boolean[parts];
    for (int i = 0; i < parts; i++) {
      opposite[i] = !kept[i];
      size += kept[i] ? 1 : 0;
    }
    if (2 * size != parts) {
      builder.add(opposite);
    }
  }

  private static void draw(
      Coalitions.Builder builder, int parts, int from, int until, RandomGenerator random) {
    var shares = new double[parts / 2 + 1];
    double all = 0;
    for (int size = from; size < shares.length; size++) {
      shares[size] = weight(parts, size) * (2 * size == parts ? 1 : 2);
      all += shares[size];
    }
    while (builder.count() + 2 <= until) {
      int size = from;
      for (double lot = random.nextDouble() * all - shares[size];
          lot > 0 && size < shares.length - 1;
          lot -= shares[size]) {
        size++;
      }
      var kept = subset(parts, size, random);
      builder.add(kept);
      for (int i = 0; i < parts; i++) {
        kept[i] = !kept[i];
      }
      builder.add(kept);
    }
  }

  /// A set of that size, each equally likely (Knuth's selection sampling).
  private static boolean[] subset(int parts, int size, RandomGenerator random) {
    var kept = new boolean[parts];
    int open = size;
    for (int i = 0; i < parts; i++) {
      kept[i] = random.nextInt(parts - i) < open;
      open -= kept[i] ? 1 : 0;
    }
    return kept;
  }
}
