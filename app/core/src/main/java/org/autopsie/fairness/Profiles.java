package org.autopsie.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// How people who share all of some traits were decided on, from counts alone: synthetic people are
/// drawn from it who are nobody. A nearest counterfactual changes the fewest traits for which the
/// table decides otherwise most often; after Wachter, Mittelstadt and Russell (2017),
/// “Counterfactual explanations without opening the black box”, Harvard Journal of Law & Technology
/// 31(2), with the number of traits changed as the distance. A table tells what was decided on
/// people with these traits, not what a change would do to anybody.
///
/// @param columns the traits
/// @param rows who was decided how, by all traits
public record Profiles(List<String> columns, SequencedMap<List<String>, Tally> rows) {
  public Profiles {
    columns = List.copyOf(columns);
    rows = java.util.Collections.unmodifiableSequencedMap(new LinkedHashMap<>(rows));
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("no row");
    }
  }

  /// Those of counted rows, without combinations of fewer than ten people.
  ///
  /// @throws IllegalArgumentException where there is no other
  public static Profiles of(CountedRows rows) {
    var found = new LinkedHashMap<List<String>, Tally>();
    rows.cells().forEach(cell -> found.merge(cell.values(), cell.tally(), Tally::plus));
    found.values().removeIf(tally -> tally.people().total() < FourFifths.FEWEST);
    return new Profiles(rows.columns(), found);
  }

  /// A way to decide otherwise.
  ///
  /// @param values the traits, of which as few as can be differ
  /// @param changed the places of those that differ
  public record Nearest(List<String> values, List<Integer> changed) {}

  /// The values of a trait, in the order in which they occur.
  public List<String> values(int column) {
    return rows.keySet().stream().map(one -> one.get(column)).distinct().sorted().toList();
  }

  /// How people with these traits were decided on; absent where there are fewer than ten.
  public Optional<Tally> tally(List<String> values) {
    return Optional.ofNullable(rows.get(values));
  }

  /// The decision that people with these traits were given most often: true for A.
  private boolean isMostlyA(Tally tally) {
    return Rate.SELECTION_RATE.of(tally.weights()) >= 0.5;
  }

  /// Synthetic people, each a combination of traits drawn as often as the table has it.
  public List<List<String>> draw(int people, RandomGenerator random) {
    var keys = List.copyOf(rows.sequencedKeySet());
    var sums = new double[keys.size()];
    double total = 0;
    for (int i = 0; i < sums.length; i++) {
      total += rows.get(keys.get(i)).weights().total();
      sums[i] = total;
    }
    var drawn = new ArrayList<List<String>>(people);
    for (int i = 0; i < people; i++) {
      int place = java.util.Arrays.binarySearch(sums, random.nextDouble() * total);
      drawn.add(keys.get(Math.min(keys.size() - 1, place < 0 ? -place - 1 : place + 1)));
    }
    return drawn;
  }

  /// Of these synthetic people one for whom the table decides otherwise most often and fewest
  /// traits differ; of several the combination that was drawn most often. Absent where there is
  /// none, or the table says nothing of these traits.
  public Optional<Nearest> nearest(List<String> values, List<List<String>> among) {
    var own = tally(values);
    if (own.isEmpty()) {
      return Optional.empty();
    }
    var times = new LinkedHashMap<List<String>, Integer>();
    among.forEach(one -> times.merge(one, 1, Integer::sum));
    return times.keySet().stream()
        .filter(one -> tally(one).filter(it -> isMostlyA(it) != isMostlyA(own.get())).isPresent())
        .min(
            Comparator.<List<String>>comparingInt(one -> changed(values, one).size())
                .thenComparingInt(one -> -times.get(one)))
        .map(one -> new Nearest(one, changed(values, one)));
  }

  private static List<Integer> changed(List<String> values, List<String> others) {
    return IntStream.range(0, values.size())
        .filter(i -> !values.get(i).equals(others.get(i)))
        .boxed()
        .toList();
  }
}
