package org.autopsie.workbench.fair;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;
import org.autopsie.casefile.CaseTable;
import org.autopsie.fairness.Audit;
import org.autopsie.fairness.Decisions;
import org.autopsie.fairness.Estimate;
import org.autopsie.fairness.FourFifths;
import org.autopsie.fairness.GroupTable;
import org.autopsie.fairness.Rate;
import org.autopsie.protocol.TableQuery;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;

/// What was counted in a table, and every measure that follows from it.
///
/// @param asked what was asked
/// @param decisions who was decided on how
/// @param table the groups
/// @param measured the measures
record Compared(TableQuery asked, Decisions decisions, GroupTable table, Audit.Measured measured) {
  static final int RESAMPLES = 1000;
  static final long SEED = 0;
  private static final int MOST = 24;

  /// Counts; on any thread.
  ///
  /// @throws Failure where the table does not fit, or makes more groups than can be read
  static Compared of(TableQuery asked, CaseTable table, Progress progress) {
    return of(asked, asked.count(table, progress), progress);
  }

  /// The same of what was counted already.
  static Compared of(TableQuery asked, Decisions decisions, Progress progress) {
    var groups = decisions.rows().by(decisions.grouping());
    if (groups.names().size() > MOST) {
      throw new Failure(Compared.class, "many-groups", groups.names().size(), MOST);
    }
    var reference = asked.reference().filter(groups.names()::contains);
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    var measured =
        new Audit(
                groups,
                reference,
                2,
                decisions.resampling(groups),
                RESAMPLES,
                Audit.Clustering.NONE)
            .measure(random, progress);
    return new Compared(asked.beside(reference), decisions, groups, measured);
  }

  /// The group that others are compared with.
  Optional<String> reference() {
    return asked.reference();
  }

  /// The groups that are compared with the reference; none without one.
  List<String> others() {
    return reference()
        .map(one -> table.names().stream().filter(name -> !name.equals(one)).toList())
        .orElse(List.of());
  }

  /// A rate of a group with its interval.
  Estimate rate(Rate rate, String group) {
    return table.group(group).estimate(rate);
  }

  /// True where a group is too small to be put beside another.
  boolean isFew(Rate rate, String group) {
    return rate(rate, group).n() < FourFifths.FEWEST;
  }

  /// True where fewer people than that stand in the group.
  boolean isSmall(String group) {
    return table.group(group).people().total() < FourFifths.FEWEST;
  }

  /// How much higher one of the four rates for lay readers is in a group than in the reference,
  /// with its interval; absent where one of the two is too small or has no such rate.
  Optional<Estimate> more(Rate rate, String group) {
    return reference()
        .filter(base -> !isFew(rate, group) && !isFew(rate, base))
        .map(base -> measured.comparisons().get(comparison(rate)))
        .map(groups -> groups.get(group))
        .filter(found -> Double.isFinite(found.value()));
  }

  /// The measure that puts one of these rates of two groups beside one another.
  static String comparison(Rate rate) {
    return switch (rate) {
      case SELECTION_RATE -> "statistical_parity_difference";
      case FPR -> "fpr_difference";
      case FNR -> "fnr_difference";
      case PPV -> "predictive_parity_difference";
      default -> throw new IllegalArgumentException("not for lay readers: " + rate);
    };
  }
}
