package org.autopsie.run;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/// How many units of work to do at once. It starts small, doubles while that makes a unit cheaper
/// (by little, too: five doublings that save 3 % each save much) and a piece stays short enough to
/// hear a cancel. Then it looks again at sizes below the cheapest, which may have looked dear only
/// because everything was new, and keeps the smallest that is as cheap. The trial is real work,
/// nothing is done twice. Which size it finds depends on the machine and the moment, so no result
/// may depend on it. Safe from several threads.
public final class Pace {
  /// The next size would take about 200 ms: whoever cancels is answered before the call ends.
  private static final long LONGEST_TO_DOUBLE = 100_000_000;

  /// A size is looked at so often, and short pieces until they took so long together: one piece
  /// alone may be long because the machine did something else.
  private static final int LOOKS = 5;

  private static final int MOST_LOOKS = 16;
  private static final long LOOKED_LONG = 6_000_000;
  private static final double CLEARLY_CHEAPER = 0.99;
  private static final int CHANCES = 3;

  private final int first;
  private final int most;
  private int size;
  private int best;
  private double bestCost = Double.POSITIVE_INFINITY;
  private final double[] costs = new double[MOST_LOOKS];
  private int looked;
  private long spent;
  private int chances = CHANCES;
  private boolean returning;
  private boolean settled;

  /// @param first units of the first piece, at least 1
  /// @param most units of the largest piece
  public Pace(int first, int most) {
    if (first < 1 || most < first) {
      throw new IllegalArgumentException("pieces of " + first + " to " + most);
    }
    this.first = first;
    this.size = first;
    this.best = first;
    this.most = most;
    this.settled = first == most;
  }

  /// Always pieces of this size, at least 1.
  public static Pace fixed(int size) {
    return new Pace(size, size);
  }

  /// The size of the next piece.
  public synchronized int next() {
    return size;
  }

  /// True once the size is found: it stays as it is.
  public synchronized boolean isSettled() {
    return settled;
  }

  /// How many pieces of the next size take about so long together, at least 1: what need not be
  /// handed over one by one. 1 while the size is still sought, and for pieces of a fixed size.
  ///
  /// @param nanos in nanoseconds
  /// @param units at most that many units in all of them
  public synchronized int pieces(long nanos, int units) {
    return settled ? Math.max(1, Math.min(units, units(nanos)) / size) : 1;
  }

  /// How many units take about so long together at the cheapest size so far, at least 1. 1 before
  /// the first size is judged, and where it is fixed.
  ///
  /// @param nanos in nanoseconds
  public synchronized int units(long nanos) {
    return (int) Math.clamp(nanos / bestCost, 1.0, (double) Integer.MAX_VALUE);
  }

  /// Does a piece of work and learns from how long it took.
  ///
  /// @param units how many units it is
  /// @param usual false while less is done beside it than usual, which makes it look cheap; then
  ///   nothing is learnt
  public void time(int units, Runnable work, BooleanSupplier usual) {
    boolean began = usual.getAsBoolean();
    long before = System.nanoTime();
    work.run();
    long nanos = System.nanoTime() - before;
    if (began && usual.getAsBoolean()) {
      took(units, nanos);
    }
  }

  /// Learns that a piece took so long.
  ///
  /// @param nanos in nanoseconds
  synchronized void took(int units, long nanos) {
    if (settled || units != size) {
      return;
    }
    costs[looked] = (double) nanos / units;
    spent += nanos;
    looked++;
    boolean enough = looked >= LOOKS && spent >= LOOKED_LONG;
    if (enough || looked == MOST_LOOKS) {
      judge();
    }
  }

  private void judge() {
    double cost = middle();
    if (returning) {
      judgeSmaller(cost);
    } else {
      judgeLarger(cost);
    }
    looked = 0;
    spent = 0;
  }

  /// One look may be dear because the machine did something else, or cheap because it did less.
  private double middle() {
    var sorted = Arrays.copyOf(costs, looked);
    Arrays.sort(sorted);
    return sorted[looked / 2];
  }

  private void judgeLarger(double cost) {
    chances = cost < bestCost * CLEARLY_CHEAPER ? CHANCES : chances - 1;
    if (cost < bestCost) {
      best = size;
      bestCost = cost;
    }
    returning = chances == 0 || cost * size > LONGEST_TO_DOUBLE || size > most / 2;
    if (returning) {
      lookBelow();
    } else {
      size *= 2;
    }
  }

  private void judgeSmaller(double cost) {
    if (cost <= bestCost) {
      best = size;
      bestCost = cost;
      lookBelow();
    } else {
      settle();
    }
  }

  private void lookBelow() {
    if (best / 2 >= first) {
      size = best / 2;
    } else {
      settle();
    }
  }

  private void settle() {
    settled = true;
    size = best;
  }
}
