package org.autopsie.fairness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.autopsie.run.Progress;
import org.autopsie.statistics.Bootstrap;

/// Every measure that follows from a table of counts, with its interval: Wilson’s for a rate of one
/// group, percentiles over resamples for everything that puts groups together.
///
/// @param table the groups
/// @param reference the group that others are compared with; absent: nothing is compared
/// @param alpha of the generalised entropy index
/// @param resampling how the table could have come out
/// @param resamples how often it is drawn anew
/// @param clustered whether rates too take their interval from the resamples
public record Audit(
    GroupTable table,
    Optional<String> reference,
    double alpha,
    Resampling resampling,
    int resamples,
    Clustering clustered) {
  private static final double LEVEL = 0.95;

  /// Where the interval of a rate comes from.
  public enum Clustering {
    /// People are drawn one by one: Wilson’s interval.
    NONE,
    /// People come in clusters: the resamples.
    CLUSTERS
  }

  /// What was measured.
  ///
  /// @param overall rates of everybody, then indices of inequality
  /// @param byGroup rates by group
  /// @param spreads largest − smallest and smallest ÷ largest over the groups
  /// @param comparisons by measure and compared group; empty groups without a reference
  public record Measured(
      SequencedMap<String, Estimate> overall,
      SequencedMap<String, SequencedMap<String, Estimate>> byGroup,
      SequencedMap<String, Estimate> spreads,
      SequencedMap<String, SequencedMap<String, Estimate>> comparisons) {}

  /// One number of a table.
  @FunctionalInterface
  private interface Measurement {
    double of(GroupTable table);
  }

  /// Measures.
  ///
  /// @throws IllegalArgumentException where the reference is no group of the table
  public Measured measure(RandomGenerator random, Progress progress) {
    var draws = new ArrayList<GroupTable>(resamples);
    for (int i = 0; i < resamples; i++) {
      progress.check();
      draws.add(resampling.draw(random));
    }
    return new Measured(overall(draws), byGroup(draws), spreads(draws), comparisons(draws));
  }

  private SequencedMap<String, Estimate> overall(List<GroupTable> draws) {
    var found = new LinkedHashMap<String, Estimate>();
    for (var rate : Rate.values()) {
      found.put(rate.id(), rate(rate, GroupTable::overall, draws));
    }
    for (var index : Inequality.all(alpha)) {
      found.put(index.id(), resampled(one -> index.of(one, ""), people(table.overall()), draws));
    }
    return found;
  }

  private SequencedMap<String, SequencedMap<String, Estimate>> byGroup(List<GroupTable> draws) {
    var found = new LinkedHashMap<String, SequencedMap<String, Estimate>>();
    for (var name : table.names()) {
      var rates = new LinkedHashMap<String, Estimate>();
      for (var rate : Rate.values()) {
        rates.put(rate.id(), rate(rate, one -> one.group(name), draws));
      }
      found.put(name, rates);
    }
    return found;
  }

  private Estimate rate(
      Rate rate, java.util.function.Function<GroupTable, Tally> which, List<GroupTable> draws) {
    var wilson = which.apply(table).estimate(rate);
    return clustered == Clustering.NONE
        ? wilson
        : resampled(one -> rate.of(which.apply(one).weights()), (double) wilson.n(), draws);
  }

  private SequencedMap<String, Estimate> spreads(List<GroupTable> draws) {
    var found = new LinkedHashMap<String, Estimate>();
    for (var spread : Spread.values()) {
      found.put(spread.id(), resampled(one -> spread.of(one, ""), people(table.overall()), draws));
    }
    return found;
  }

  private SequencedMap<String, SequencedMap<String, Estimate>> comparisons(List<GroupTable> draws) {
    var compared = reference.stream().flatMap(one -> Stream.of(table.group(one))).toList();
    var found = new LinkedHashMap<String, SequencedMap<String, Estimate>>();
    for (var measure : Comparison.values()) {
      var groups = new LinkedHashMap<String, Estimate>();
      for (var base : compared) {
        for (var name : table.others(reference.orElseThrow())) {
          groups.put(
              name,
              resampled(
                  one -> measure.of(one.pair(name, reference.get()), reference.get()),
                  people(base.plus(table.group(name))),
                  draws));
        }
      }
      found.put(measure.id(), groups);
    }
    return found;
  }

  private static double people(Tally tally) {
    return tally.people().total();
  }

  private Estimate resampled(Measurement number, double people, List<GroupTable> draws) {
    double value = number.of(table);
    var values = draws.stream().mapToDouble(number::of).toArray();
    return new Estimate(
        value,
        Double.isNaN(value) || values.length == 0
            ? org.autopsie.statistics.Interval.NONE
            : Bootstrap.percentiles(values, LEVEL),
        people);
  }
}
