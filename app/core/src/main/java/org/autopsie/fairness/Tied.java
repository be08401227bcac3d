package org.autopsie.fairness;

/// The four numbers of one group that [Impossibility] ties together: three may be chosen, the
/// fourth follows. Shares in [0, 1]; what follows may come out beyond, and then no score can give
/// these numbers.
///
/// @param baseRate of all, who turned out positive
/// @param ppv of those decided positive, who turned out so
/// @param fnr of those who turned out positive, who was decided negative
/// @param fpr of those who turned out negative, who was decided positive
public record Tied(double baseRate, double ppv, double fnr, double fpr) {
  private static final double ROUNDING = 1e-9;

  /// Those of a group’s counts, which always fit together.
  public static Tied of(Counts counts) {
    return new Tied(
        Rate.BASE_RATE.of(counts), Rate.PPV.of(counts), Rate.FNR.of(counts), Rate.FPR.of(counts));
  }

  /// One of the four.
  ///
  /// @throws IllegalArgumentException for any other rate
  public double value(Rate rate) {
    return switch (rate) {
      case BASE_RATE -> baseRate;
      case PPV -> ppv;
      case FNR -> fnr;
      case FPR -> fpr;
      case SELECTION_RATE, TPR, TNR, NPV, FDR, FOR, ACCURACY -> throw untied(rate);
    };
  }

  /// The same with another share of one of the four; the rest stays, whether or not it fits.
  ///
  /// @throws IllegalArgumentException for any other rate
  public Tied with(Rate rate, double share) {
    return switch (rate) {
      case BASE_RATE -> new Tied(share, ppv, fnr, fpr);
      case PPV -> new Tied(baseRate, share, fnr, fpr);
      case FNR -> new Tied(baseRate, ppv, share, fpr);
      case FPR -> new Tied(baseRate, ppv, fnr, share);
      case SELECTION_RATE, TPR, TNR, NPV, FDR, FOR, ACCURACY -> throw untied(rate);
    };
  }

  /// The same with the one number that the three others fix.
  ///
  /// @param rate `PPV`, `FNR` or `FPR`
  /// @throws IllegalArgumentException for any other rate
  public Tied following(Rate rate) {
    return switch (rate) {
      case PPV -> with(rate, Impossibility.ppv(baseRate, fnr, fpr));
      case FNR -> with(rate, Impossibility.fnr(baseRate, ppv, fpr));
      case FPR -> with(rate, Impossibility.fpr(baseRate, ppv, fnr));
      case BASE_RATE, SELECTION_RATE, TPR, TNR, NPV, FDR, FOR, ACCURACY -> throw untied(rate);
    };
  }

  /// True where each of the four is a share of people.
  public boolean isPossible() {
    return isShare(baseRate) && isShare(ppv) && isShare(fnr) && isShare(fpr);
  }

  private static boolean isShare(double value) {
    return value >= -ROUNDING && value <= 1 + ROUNDING;
  }

  private static IllegalArgumentException untied(Rate rate) {
    return new IllegalArgumentException(rate.id() + " is not tied to the others");
  }
}
