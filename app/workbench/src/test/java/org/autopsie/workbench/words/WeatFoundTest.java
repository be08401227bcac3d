package org.autopsie.workbench.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.autopsie.embedding.HeldVectors;
import org.autopsie.run.Progress;
import org.autopsie.workbench.words.CaseWords.WordSet;
import org.junit.jupiter.api.Test;

/// The association test of the window, on vectors whose effect is known.
class WeatFoundTest {
  @Test
  void should_find_the_effect_of_lists_that_lie_apart_and_give_p_from_ten_words_on() {
    var few = found(2);
    // s is 1 for two words and −1 for two: mean difference 2, deviation √(4/3)
    assertEquals(Math.sqrt(3), few.test().effectSize(), 1e-9);
    assertTrue(few.chance().isEmpty());
    var chance = found(10).chance().orElseThrow();
    assertTrue(chance.exact());
    // one of the 184,756 ways to deal twenty words into two tens
    assertEquals(184_756, chance.permutations());
    assertEquals(1.0 / 184_756, chance.p(), 1e-12);
  }

  private static WeatFound found(int words) {
    var vectors = new LinkedHashMap<String, double[]>();
    vectors.put("a", new double[] {1, 0});
    vectors.put("b", new double[] {0, 1});
    var x = names("x", words);
    var y = names("y", words);
    x.forEach(name -> vectors.put(name, new double[] {2, 0}));
    y.forEach(name -> vectors.put(name, new double[] {0, 3}));
    var lists = List.of(set(x), set(y), set(List.of("a")), set(List.of("b")));
    var asked = new WeatAsked(new WordSource.Table("toy"), lists);
    var names = List.of("X", "Y", "A", "B");
    return WeatFound.of(asked, names, new HeldVectors("toy", vectors), 0, Progress.SILENT);
  }

  private static List<String> names(String letter, int words) {
    return IntStream.range(0, words).mapToObj(i -> letter + i).toList();
  }

  private static WordSet set(List<String> words) {
    return new WordSet("toy", "group", words);
  }
}
