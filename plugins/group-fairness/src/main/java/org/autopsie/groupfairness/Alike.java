package org.autopsie.groupfairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.autopsie.data.CountLine;
import org.autopsie.data.TableFile;
import org.autopsie.fairness.Consistency;
import org.autopsie.fairness.Decisions;
import org.autopsie.fairness.Estimate;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;

/// The consistency on a sample of rows that are drawn by lot.
///
/// @param features the columns by which people are alike; none: no consistency
/// @param neighbours how many are looked at
/// @param sample how many rows are drawn, or all where there are fewer
record Alike(List<String> features, int neighbours, int sample) {

  Optional<Estimate> of(
      TableFile table, Decisions decisions, RandomGenerator random, Progress progress) {
    if (features.isEmpty()) {
      return Optional.empty();
    }
    long rows = decisions.lines().stream().mapToLong(CountLine::rows).sum();
    var query = decisions.query();
    var words = query.prediction().stream().toList();
    var numbers = new ArrayList<>(features);
    query.score().filter(score -> words.isEmpty()).ifPresent(numbers::add);
    var drawn = drawn(rows, random);
    var found = table.rows(words, numbers, drawn, progress);
    var people = new double[found.size()][];
    var decided = new double[found.size()];
    for (int i = 0; i < people.length; i++) {
      people[i] = known(table, found.get(i).numbers(), drawn[i]);
      decided[i] = decisions.isSelected(decision(found.get(i), query.threshold())) ? 1 : 0;
    }
    double value = new Consistency(neighbours).of(people, decided, progress);
    return Optional.of(new Estimate(value, Double.NaN, Double.NaN, people.length));
  }

  private String decision(TableFile.Row row, double threshold) {
    return row.words().isEmpty()
        ? row.numbers().get(features.size()) >= threshold ? "1" : "0"
        : row.words().getFirst();
  }

  private double[] known(TableFile table, List<Double> numbers, long row) {
    var own = new double[features.size()];
    for (int i = 0; i < own.length; i++) {
      own[i] = numbers.get(i);
      if (!Double.isFinite(own[i])) {
        throw new Failure(Alike.class, "feature", table.file(), row + 2, features.get(i));
      }
    }
    return own;
  }

  private long[] drawn(long rows, RandomGenerator random) {
    var drawn = new TreeSet<Long>();
    long wanted = Math.min(sample, rows);
    while (drawn.size() < wanted) {
      drawn.add(rows <= sample ? drawn.size() : random.nextLong(rows));
    }
    return drawn.stream().mapToLong(Long::longValue).toArray();
  }
}
