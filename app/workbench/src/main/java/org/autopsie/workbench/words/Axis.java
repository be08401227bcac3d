package org.autopsie.workbench.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;
import org.autopsie.embedding.BiasAxis;
import org.autopsie.embedding.Vectors;
import org.autopsie.embedding.WordList;
import org.autopsie.run.Failure;
import org.autopsie.run.Sentence;
import org.autopsie.statistics.Bootstrap;
import org.autopsie.statistics.Interval;

/// An axis that is ready: a word is placed on it by a few thousand multiplications, at once.
///
/// @param vectors where words are looked up
/// @param axis how it is made
/// @param differences of the pairs that are there
/// @param centre the factors of the pairs
/// @param draws the factors of each draw of a bootstrap over the pairs; none for one pair
/// @param notices what must be said of the pairs: lost words, one pair only
@SuppressWarnings("ArrayRecordComponent")
record Axis(
    Vectors vectors,
    BiasAxis axis,
    List<double[]> differences,
    double[] centre,
    List<double[]> draws,
    List<Sentence> notices) {
  private static final int RESAMPLES = 2000;
  private static final double LEVEL = 0.95;

  /// Where a word lies.
  ///
  /// @param value from −1 to 1; the side of the first words of the pairs is below 0
  /// @param interval over the pairs; none for one pair
  record Place(double value, Interval interval) {}

  /// A word that was looked up: it has a place, or the reason why it has none.
  record Looked(Optional<Place> place, Optional<WordList.Lost> lost) {}

  /// Makes the axis.
  ///
  /// @param seed of the bootstrap
  /// @throws Failure where a pair is twice the same word, no pair is left, or more than a fifth of
  ///   a pole’s words is lost
  static Axis of(Vectors vectors, Pairs pairs, BiasAxis.Kind kind, Poles poles, long seed) {
    var one = end(vectors, poles.to(), pairs.to());
    var other = end(vectors, poles.from(), pairs.from());
    var differences = differences(pairs, one, other);
    var axis = BiasAxis.of(kind, differences);
    var centre = axis.factors(axis.ones());
    if (Double.isNaN(centre[0])) {
      throw new Failure(Axis.class, "no-axis");
    }
    var notices = new ArrayList<>(one.notices());
    notices.addAll(other.notices());
    return new Axis(vectors, axis, differences, centre, draws(axis, seed), List.copyOf(notices));
  }

  private static WordList end(Vectors vectors, String pole, List<String> words) {
    if (words.isEmpty()) {
      throw new Failure(Axis.class, "no-pairs");
    }
    return WordList.of(vectors, pole, words).required();
  }

  private static List<double[]> differences(Pairs pairs, WordList one, WordList other) {
    var found = new ArrayList<double[]>();
    for (var pair : pairs.all()) {
      if (pair.from().equals(pair.to())) {
        throw new Failure(Axis.class, "same-pole", pair.from());
      }
      int first = one.words().indexOf(pair.to());
      int second = other.words().indexOf(pair.from());
      if (first >= 0 && second >= 0) {
        found.addAll(
            BiasAxis.differences(
                List.of(one.vectors().get(first)), List.of(other.vectors().get(second))));
      }
    }
    if (found.isEmpty()) {
      throw new Failure(Axis.class, "no-pairs");
    }
    return List.copyOf(found);
  }

  private static List<double[]> draws(BiasAxis axis, long seed) {
    var draws = new ArrayList<double[]>();
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    Bootstrap.together(
        axis.pairs(),
        RESAMPLES,
        LEVEL,
        random,
        weights -> {
          draws.add(axis.factors(weights));
          return new double[1];
        });
    draws.removeFirst();
    return List.copyOf(draws);
  }

  /// The cosine of this axis and another of the same vectors, from −1 to 1.
  double alike(Axis other) {
    return dot(axis.direction(differences), other.axis.direction(other.differences));
  }

  /// Looks a word up and places it.
  ///
  /// @param word not empty
  Looked look(String word) {
    var found = WordList.of(vectors, vectors.name(), List.of(word));
    return new Looked(
        found.vectors().stream().findFirst().map(this::place), found.lost().stream().findFirst());
  }

  private Place place(double[] vector) {
    var along = differences.stream().mapToDouble(one -> dot(vector, one)).toArray();
    var drawn = draws.stream().mapToDouble(one -> BiasAxis.place(along, one)).toArray();
    var interval = drawn.length == 0 ? Interval.NONE : Bootstrap.percentiles(drawn, LEVEL);
    return new Place(BiasAxis.place(along, centre), interval);
  }

  static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
