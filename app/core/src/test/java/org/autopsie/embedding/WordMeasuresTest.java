package org.autopsie.embedding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.autopsie.embedding.Analogies.Own;
import org.autopsie.embedding.Analogies.Question;
import org.autopsie.embedding.Analogies.Rule;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;

class WordMeasuresTest {
  private static HeldVectors vectors() {
    var vectors = new LinkedHashMap<String, double[]>();
    vectors.put("man", new double[] {1, 0, 0});
    vectors.put("woman", new double[] {0.8, 0.6, 0});
    vectors.put("king", new double[] {0.6, 0, 0.8});
    vectors.put("queen", new double[] {0.3, 0.55, 0.78});
    vectors.put("doctor", new double[] {0.5, -0.4, 2});
    vectors.put("nowhere", new double[3]);
    return new HeldVectors("toy", vectors);
  }

  private static String best(Rule rule, Own own) {
    return new Analogies(vectors(), rule, own, 100)
        .answers(new Question("man", "woman", "king"), 1, Progress.SILENT)
        .getFirst()
        .word();
  }

  @Test
  void should_answer_an_analogy_by_sum_and_by_product() {
    assertEquals("queen", best(Rule.ADD, Own.EXCLUDED));
    assertEquals("queen", best(Rule.MUL, Own.EXCLUDED));
  }

  /// A question between words that are near one another is answered by one of its own words.
  @Test
  void should_give_the_questions_own_word_where_it_may_answer() {
    var vectors = new LinkedHashMap<String, double[]>();
    vectors.put("man", new double[] {1, 0.1, 0});
    vectors.put("woman", new double[] {1, -0.1, 0});
    vectors.put("doctor", new double[] {0, 0.05, 1});
    vectors.put("nurse", new double[] {0.5, -0.3, 1});
    var held = new HeldVectors("toy", vectors);
    var question = new Question("man", "woman", "doctor");
    for (var rule : Rule.values()) {
      var own = new Analogies(held, rule, Own.ALLOWED, 9).answers(question, 2, Progress.SILENT);
      var other = new Analogies(held, rule, Own.EXCLUDED, 9).answers(question, 2, Progress.SILENT);
      assertEquals("doctor", own.getFirst().word());
      assertEquals(List.of("nurse"), other.stream().map(Analogies.Answer::word).toList());
    }
  }

  @Test
  void should_give_the_score_of_the_formula() {
    var answer =
        new Analogies(vectors(), Rule.ADD, Own.EXCLUDED, 100)
            .answers(new Question("man", "woman", "king"), 1, Progress.SILENT)
            .getFirst();
    var queen = Numbers.unit(new double[] {0.3, 0.55, 0.78});
    double expected = 0.8 * queen[0] + 0.6 * queen[1] - queen[0] + 0.6 * queen[0] + 0.8 * queen[2];
    assertEquals(expected, answer.score(), 1e-12);
  }

  @Test
  void should_list_lost_words_and_refuse_beyond_a_fifth() {
    var list = WordList.of(vectors(), "l", List.of("man", "woman", "king", " queen ", "prince"));
    assertEquals(List.of("man", "woman", "king", "queen"), list.required().words());
    assertTrue(list.notices().getFirst().in(Locale.ENGLISH).contains("prince"));
    var more = WordList.of(vectors(), "l", List.of("man", "woman", "king", "prince"));
    var refused = assertThrows(Failure.class, more::required);
    assertEquals(
        "Nothing is measured: 1 of the 4 words of the list “l” have no vector of their own, more"
            + " than a fifth: prince.",
        refused.in(Locale.ENGLISH));
  }

  @Test
  void should_refuse_empty_poles_shared_words_and_words_without_direction() {
    var one = WordList.of(vectors(), "one", List.of("man", "king"));
    var other = WordList.of(vectors(), "other", List.of("king", "woman"));
    assertEquals("shared", failed(() -> WordList.requireApart(one, other)));
    assertEquals("same-lists", failed(() -> WordList.requireApart(one, one)));
    assertEquals("empty-list", failed(() -> WordList.of(vectors(), "l", List.of("", " "))));
    assertEquals("no-direction", failed(() -> WordList.of(vectors(), "l", List.of("nowhere"))));
  }

  private static String failed(org.junit.jupiter.api.function.Executable work) {
    return assertThrows(Failure.class, work).key();
  }

  /// The second letter is Cyrillic.
  @Test
  void should_say_that_a_word_mixes_scripts() {
    var list = WordList.of(vectors(), "l", List.of("man", "m\u0430n"));
    var said = list.notices().getLast().in(Locale.ENGLISH);
    assertTrue(said.contains("Latin, Cyrillic"), said);
  }

  @Test
  void should_part_two_heaps_whatever_the_seed() {
    var heaps =
        List.of(
            new double[] {0, 0},
            new double[] {0, 1},
            new double[] {1, 0},
            new double[] {9, 9},
            new double[] {9, 8},
            new double[] {8, 9});
    for (int seed = 0; seed < 20; seed++) {
      var clusters = Clusters.two(heaps, new SplittableRandom(seed), Progress.SILENT);
      assertArrayEquals(new int[] {0, 0, 0, 1, 1, 1}, clusters);
    }
    assertEquals(1, Clusters.accuracy(new int[] {0, 0, 1, 1}, new int[] {1, 1, 0, 0}), 1e-12);
    assertEquals(0.75, Clusters.accuracy(new int[] {0, 0, 1, 1}, new int[] {0, 0, 0, 1}), 1e-12);
  }

  /// In one dimension with one word of each kind at ±1 the intercept is 0 and `w = 2 σ(−w)`, whose
  /// solution is w = 0.685…, found here by bisection.
  @Test
  void should_learn_pleasant_from_unpleasant() {
    var learned =
        Rnsb.learn(List.of(new double[] {-1}), List.of(new double[] {1}), Progress.SILENT);
    double low = 0;
    double high = 2;
    for (int i = 0; i < 100; i++) {
      double middle = (low + high) / 2;
      if (middle < 2 / (1 + Math.exp(middle))) {
        low = middle;
      } else {
        high = middle;
      }
    }
    assertEquals(1 / (1 + Math.exp(-low)), learned.unpleasant(new double[] {1}), 1e-9);
    assertEquals(0.5, learned.unpleasant(new double[] {0}), 1e-9);
  }

  @Test
  void should_diverge_from_even_by_what_is_uneven() {
    assertEquals(0, Rnsb.divergence(new double[] {0.2, 0.2, 0.2}), 1e-12);
    assertEquals(
        0.75 * Math.log(1.5) + 0.25 * Math.log(0.5),
        Rnsb.divergence(new double[] {0.6, 0.2}),
        1e-12);
  }
}
