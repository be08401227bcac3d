package org.autopsie.run;

/// How many units of work to do at once. It starts small, doubles while that makes a unit cheaper
/// and a piece stays short enough to hear a cancel, then keeps the size at which units were
/// cheapest. The trial is real work, nothing is done twice. Which size it finds depends on the
/// machine and the moment, so no result may depend on it. Safe from several threads.
public final class Pace {
  /// The next size would take about 100 ms.
  private static final long LONGEST_TO_DOUBLE = 50_000_000;

  private static final int LOOKS = 2;
  private static final double CLEARLY_CHEAPER = 0.97;
  private static final int CHANCES = 2;

  private final int most;
  private int size;
  private int best;
  private double bestCost = Double.POSITIVE_INFINITY;
  private double cost = Double.POSITIVE_INFINITY;
  private int looked;
  private int chances = CHANCES;
  private boolean settled;

  /// @param first units of the first piece, at least 1
  /// @param most units of the largest piece
  public Pace(int first, int most) {
    if (first < 1 || most < first) {
      throw new IllegalArgumentException("pieces of " + first + " to " + most);
    }
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

  /// Does a piece of work and learns from how long it took.
  ///
  /// @param units how many units it is
  public void time(int units, Runnable work) {
    long before = System.nanoTime();
    work.run();
    took(units, System.nanoTime() - before);
  }

  /// Learns that a piece took so long.
  ///
  /// @param nanos in nanoseconds
  synchronized void took(int units, long nanos) {
    if (settled || units != size) {
      return;
    }
    cost = Math.min(cost, (double) nanos / units);
    looked++;
    if (looked == LOOKS || nanos > LONGEST_TO_DOUBLE) {
      judge();
    }
  }

  private void judge() {
    if (cost < bestCost * CLEARLY_CHEAPER) {
      best = size;
      chances = CHANCES;
    } else {
      chances--;
    }
    bestCost = Math.min(bestCost, cost);
    settled = chances == 0 || cost * size > LONGEST_TO_DOUBLE || size > most / 2;
    size = settled ? best : size * 2;
    cost = Double.POSITIVE_INFINITY;
    looked = 0;
  }
}
