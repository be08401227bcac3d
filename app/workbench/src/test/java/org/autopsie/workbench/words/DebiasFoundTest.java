package org.autopsie.workbench.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.autopsie.embedding.BiasAxis;
import org.autopsie.embedding.HeldVectors;
import org.autopsie.run.Progress;
import org.autopsie.workbench.words.CaseWords.WordSet;
import org.autopsie.workbench.words.Pairs.Pair;
import org.junit.jupiter.api.Test;

/// An axis taken out of vectors with more words than are looked through.
class DebiasFoundTest {
  @Test
  void should_say_which_words_lean_where_only_the_first_ones_are_looked_through() {
    var words = new LinkedHashMap<String, double[]>();
    words.put("he", new double[] {-1, 0, 0});
    words.put("she", new double[] {1, 0, 0});
    for (int i = 0; i < DebiasFound.AMONG; i++) {
      double turn = 1.5 * Math.sin(i);
      words.put(named(i), new double[] {Math.sin(turn), Math.cos(turn), 0.1});
    }
    words.put("late", new double[] {1, 0.001, 0});
    var pairs = new Pairs(List.of(new Pair("he", "she")), List.of());
    var asked =
        new DebiasAsked(
            new Asked(
                new WordSource.Table("vectors"),
                Optional.empty(),
                pairs,
                BiasAxis.Kind.DIFFERENCE,
                new WordSet("words", "", List.of("late")),
                Optional.empty()),
            Optional.empty(),
            List.of(),
            "",
            40);
    var vectors = new HeldVectors("vectors", words);
    var axis = Axis.of(vectors, pairs, BiasAxis.Kind.DIFFERENCE, Poles.of(pairs), 0);
    var found = DebiasFound.of(asked, axis, 0, Progress.SILENT);
    var clusters = found.clusters().orElseThrow();
    assertEquals(80, clusters.words().size());
    assertFalse(
        clusters.words().contains("late"), "it stands behind those that are looked through");
    assertEquals(1, clusters.share().before());
    assertEquals(0, found.places().get("late").after(), 1e-9);
  }

  /// A word of small letters for each number.
  private static String named(int number) {
    var word = new StringBuilder("w");
    for (int digit : String.format("%05d", number).chars().toArray()) {
      word.append((char) ('a' + digit - '0'));
    }
    return word.toString();
  }
}
