package org.autopsie.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

/// How many units of work to do at once. It starts small, doubles while that makes a unit cheaper
/// (by little, too: five doublings that save 3 % each save much) and a piece stays short enough to
/// hear a cancel. What it saw on the way up was at different moments, and the first of it while
/// everything was new; so it then compares the sizes in turn, gives up the dear ones early, and
/// keeps the smallest that is as cheap as any. The trial is real work, nothing is done twice. Which
/// size it finds depends on the machine and the moment, so no result may depend on it. Safe from
/// several threads.
public final class Pace {
  /// The next size would take about 200 ms: whoever cancels is answered before the call ends.
  private static final long LONGEST_TO_DOUBLE = 100_000_000;

  /// Looks at a size on the way up.
  private static final int GROWING = 5;

  /// In the comparison a size is looked at for so long, so that a short piece, which a stutter of
  /// the machine makes dear, is looked at more often; at least and at most so often.
  private static final double COMPARED_NANOS = 400e6;

  private static final int FEWEST = 5;
  private static final int MOST_LOOKS = 21;

  /// So many doublings in a row may save nothing worth telling before it stops growing.
  private static final int CHANCES = 3;

  private static final double CLEARLY_CHEAPER = 0.99;

  /// A size enters the comparison where it looked no dearer than this times the cheapest: what is
  /// new takes about twice as long.
  private static final double NEW = 2.5;

  /// A size leaves it where none of so many looks was cheaper than this times the cheapest size.
  private static final double CLEARLY_DEARER = 1.25;

  private static final int FIRST_LOOKS = 3;

  /// A smaller size is kept where it is no dearer than this times the cheapest.
  private static final double AS_CHEAP = 1.01;

  private final int most;
  private final List<Looks> seen = new ArrayList<>();
  private State state = State.GROWING;
  private int size;
  private double bestCost = Double.POSITIVE_INFINITY;
  private int chances = CHANCES;

  private enum State {
    GROWING,
    COMPARING,
    SETTLED
  }

  /// @param first units of the first piece, at least 1
  /// @param most units of the largest piece
  public Pace(int first, int most) {
    if (first < 1 || most < first) {
      throw new IllegalArgumentException("pieces of " + first + " to " + most);
    }
    this.size = first;
    this.most = most;
    this.state = first == most ? State.SETTLED : State.GROWING;
    seen.add(new Looks(first, GROWING));
  }

  /// Always pieces of this size, at least 1.
  public static Pace fixed(int size) {
    return new Pace(size, size);
  }

  /// The size of the next piece.
  public synchronized int next() {
    return next(Integer.MAX_VALUE);
  }

  /// The size of the next piece where no more than so many units are left for it: while sizes are
  /// compared, one of those that fit.
  ///
  /// @param left at least 1
  public synchronized int next(long left) {
    int wanted = state == State.COMPARING ? leastSeen(left).size : size;
    return (int) Math.min(wanted, left);
  }

  /// True once the size is found: it stays as it is.
  public synchronized boolean isSettled() {
    return state == State.SETTLED;
  }

  /// How many pieces of the next size take about so long together, at least 1: what need not be
  /// handed over one by one. 1 while the size is still sought, and for pieces of a fixed size.
  ///
  /// @param nanos in nanoseconds
  /// @param units at most that many units in all of them
  public synchronized int pieces(long nanos, int units) {
    return isSettled() ? Math.max(1, Math.min(units, units(nanos)) / size) : 1;
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
    switch (state) {
      case GROWING -> grow(units, nanos);
      case COMPARING -> compare(units, nanos);
      case SETTLED -> {}
    }
  }

  private void grow(int units, long nanos) {
    var looks = seen.getLast();
    if (units != size) {
      return;
    }
    looks.add(nanos);
    if (looks.isEnough()) {
      judge(looks.middle());
    }
  }

  private void judge(double cost) {
    chances = cost < bestCost * CLEARLY_CHEAPER ? CHANCES : chances - 1;
    bestCost = Math.min(bestCost, cost);
    if (chances == 0 || cost * size > LONGEST_TO_DOUBLE || size > most / 2) {
      startComparing();
    } else {
      size *= 2;
      seen.add(new Looks(size, GROWING));
    }
  }

  private void startComparing() {
    seen.removeIf(looks -> looks.middle() > NEW * bestCost);
    seen.replaceAll(looks -> new Looks(looks.size, wanted(looks)));
    state = State.COMPARING;
    settleIfClear();
  }

  private static int wanted(Looks looks) {
    double nanos = looks.middle() * looks.size;
    return (int) Math.clamp(COMPARED_NANOS / nanos, (double) FEWEST, MOST_LOOKS);
  }

  private void compare(int units, long nanos) {
    seen.stream().filter(looks -> looks.size == units).forEach(looks -> looks.add(nanos));
    if (seen.stream().allMatch(looks -> looks.count() >= FIRST_LOOKS)) {
      double dear = CLEARLY_DEARER * cheapest();
      seen.removeIf(looks -> looks.least() > dear);
      settleIfClear();
    }
  }

  private void settleIfClear() {
    if (seen.size() == 1 || seen.stream().allMatch(Looks::isEnough)) {
      double least = cheapest();
      var kept = seen.stream().filter(looks -> looks.middle() <= AS_CHEAP * least).findFirst();
      size = kept.orElseThrow().size;
      bestCost = least < Double.POSITIVE_INFINITY ? least : bestCost;
      state = State.SETTLED;
    }
  }

  private double cheapest() {
    return seen.stream().mapToDouble(Looks::middle).min().orElseThrow();
  }

  /// The sizes come in turn, also where several threads ask; the smallest where none fits.
  private Looks leastSeen(long left) {
    return seen.stream()
        .filter(looks -> looks.size <= left)
        .min(Comparator.comparingDouble(Looks::part))
        .orElseGet(seen::getFirst);
  }
}
