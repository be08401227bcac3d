package org.autopsie.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.autopsie.embedding.BiasAxis;
import org.autopsie.embedding.Vectors;
import org.autopsie.embedding.Weat;
import org.autopsie.embedding.WordList;
import org.autopsie.run.Progress;
import org.autopsie.statistics.Bootstrap;
import org.autopsie.statistics.Interval;

/// An axis of ten pairs, the places of words on it with intervals over the pairs, and an
/// association test: what [DefaultAxis] and [ManyWords] measure.
///
/// @param vectors where the words are looked up
/// @param one the first words of the pairs
/// @param other the second words
record AxisWork(Vectors vectors, List<String> one, List<String> other) {
  static final List<String> SHE =
      List.of(
          "woman", "girl", "she", "mother", "daughter", "gal", "female", "her", "herself", "mary");
  static final List<String> HE =
      List.of("man", "boy", "he", "father", "son", "guy", "male", "his", "himself", "john");
  private static final List<List<String>> CAREER =
      List.of(
          List.of("john", "paul", "mike", "kevin", "steve", "greg", "jeff", "bill"),
          List.of("amy", "joan", "lisa", "sarah", "diana", "kate", "ann", "donna"),
          List.of(
              "executive",
              "management",
              "professional",
              "corporation",
              "salary",
              "office",
              "business",
              "career"),
          List.of(
              "home",
              "parents",
              "children",
              "family",
              "cousins",
              "marriage",
              "wedding",
              "relatives"));
  private static final int RESAMPLES = 2000;
  private static final double LEVEL = 0.95;

  /// Two hundred occupations.
  static List<String> occupations() {
    try (var in = AxisWork.class.getResourceAsStream("occupations.txt")) {
      return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// The intervals of the places of these words.
  List<Interval> places(List<String> words, RandomGenerator random) {
    var differences =
        BiasAxis.differences(
            WordList.of(vectors, "one", one).required().vectors(),
            WordList.of(vectors, "other", other).required().vectors());
    var axis = BiasAxis.of(BiasAxis.Kind.PCA, differences);
    var along =
        WordList.of(vectors, "words", words).required().vectors().stream()
            .map(word -> differences.stream().mapToDouble(pair -> dot(word, pair)).toArray())
            .toList();
    return Bootstrap.together(
        axis.pairs(),
        RESAMPLES,
        LEVEL,
        random,
        weights -> {
          var factors = axis.factors(weights);
          return along.stream().mapToDouble(word -> BiasAxis.place(word, factors)).toArray();
        });
  }

  /// The association of first names with career and family.
  Weat.Chance career(RandomGenerator random, Progress progress) {
    var lists =
        CAREER.stream()
            .map(words -> WordList.of(vectors, "list", words).required().vectors())
            .toList();
    var scores =
        lists.subList(0, 2).stream()
            .map(words ->
                words.stream()
                    .mapToDouble(word -> Weat.association(word, lists.get(2), lists.get(3)))
                    .toArray())
            .toList();
    return new Weat(scores.get(0), scores.get(1)).chance(RESAMPLES, random, progress);
  }

  private static double dot(double[] word, double[] pair) {
    double[] products = new double[word.length];
    Arrays.setAll(products, i -> word[i] * pair[i]);
    return Arrays.stream(products).sum();
  }
}
