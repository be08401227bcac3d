package org.autopsie.embeddingbias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.autopsie.embedding.Rnsb;
import org.autopsie.evidence.Payload;
import org.autopsie.run.Failure;
import org.autopsie.run.PluginContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AxisPlacesTest implements PluginContract<AxisPlaces> {
  private static Map<String, Object> toy(String... more) {
    var values = new HashMap<String, Object>(Map.of("vectors", "vectors", "words", "work"));
    for (int i = 0; i < more.length; i += 2) {
      values.put(more[i], more[i + 1]);
    }
    return values;
  }

  private static Payload.Metric metric(String... more) {
    return Toy.result(new AxisPlaces(), toy(more)).metric();
  }

  /// The axis points east, whichever way it is made: nurse (1, 2) lies at 1/√5.
  @Test
  void should_place_words_by_their_cosine_with_the_axis() {
    for (var kind : new String[] {"difference", "pca"}) {
      var nurse = metric("kind", kind, "measure", "place", "word", "nurse");
      assertEquals(1 / Math.sqrt(5), nurse.value(), 1e-12);
      assertEquals(nurse.value(), nurse.low(), 1e-9);
      assertEquals(nurse.value(), nurse.high(), 1e-9);
      assertEquals(2, nurse.n());
      assertEquals(
          -Math.sqrt(0.5),
          metric("kind", kind, "measure", "place", "word", "smith").value(),
          1e-12);
    }
    double mean = (1 / Math.sqrt(5) + 1 / Math.sqrt(2)) / 2;
    assertEquals(mean, metric().value(), 1e-12);
    assertEquals(4, metric().n());
    assertEquals(1, metric("measure", "explained-variance").value(), 1e-12);
  }

  @Test
  void should_order_the_words_by_place_with_intervals() {
    var bars = (Payload.Table) Toy.result(new AxisPlaces(), toy()).details().get("bars");
    assertEquals("cook", bars.words("label").getFirst());
    assertEquals("smith", bars.words("label").getLast());
    assertTrue(bars.numbers("low")[0] <= bars.numbers("high")[0]);
  }

  @Test
  void should_leave_nothing_on_the_axis_once_it_is_taken_out() {
    assertEquals(0, metric("debias", "neutralised").value(), 1e-12);
  }

  @Test
  void should_give_no_interval_of_one_pair_and_say_so() {
    var one = Map.of("pairs", Toy.table("from,to", "he,she"));
    var result = Toy.result(new AxisPlaces(), toy(), one);
    assertTrue(Double.isNaN(result.metric().low()));
    assertTrue(Toy.said(result).contains("One pair alone"));
  }

  @Test
  void should_refuse_poles_that_are_the_same() {
    assertEquals("same-pole", refused("he,he"));
    assertEquals("no-axis", refused("he,she", "she,he"));
    assertEquals("too-many-lost", refused("he,gone"));
    assertEquals(
        "no-place",
        assertThrows(Failure.class, () -> metric("measure", "place", "word", "z")).key());
  }

  private static String refused(String... pairs) {
    var tables = Map.of("pairs", Toy.table("from,to", pairs));
    return assertThrows(Failure.class, () -> Toy.result(new AxisPlaces(), toy(), tables)).key();
  }

  @Nested
  class Seat implements PluginContract<SentenceAssociation> {}

  @Nested
  class Analogy implements PluginContract<AnalogyTest> {
    /// King is to queen as he to she; the sun stays the sun where it may.
    @Test
    void should_count_answers_without_and_with_the_questions_own_words() {
      var few =
          Map.of(
              "vectors",
              Toy.table("word,1,2", "she,1,0", "he,-1,0", "queen,3,3", "king,-3,3", "sun,2,0.1"));
      var expected = Toy.result(new AnalogyTest(), toyOf("measure", "expected"), few);
      assertEquals(1, expected.metric().value(), 1e-12);
      assertEquals(2, expected.metric().n());
      var own = Toy.result(new AnalogyTest(), toyOf("measure", "own-word"), few);
      assertEquals(0.5, own.metric().value(), 1e-12);
    }

    private static Map<String, Object> toyOf(String... more) {
      var values = toy(more);
      values.remove("words");
      return values;
    }
  }

  @Nested
  class Negative implements PluginContract<NegativeShare> {
    /// Nurse and pilot mirror one another: what one is taken for unpleasant the other is not.
    @Test
    void should_compare_chances_with_an_even_share() {
      var values = new HashMap<String, Object>();
      values.put("vectors", "vectors");
      values.put("pleasant", "good");
      values.put("unpleasant", "bad");
      values.put("groups", "x,y");
      var result = Toy.result(new NegativeShare(), values);
      var chances = ((Payload.Table) result.details().get("bars")).numbers("value");
      assertEquals(1, chances[0] + chances[2], 1e-9);
      assertTrue(chances[0] < 0.5);
      assertEquals(Rnsb.divergence(chances), result.metric().value(), 1e-12);
    }
  }

  @Nested
  class Cluster implements PluginContract<ClusterTest> {
    @Test
    void should_find_words_together_until_the_axis_is_gone() {
      var values = toy("most", "2");
      assertEquals(1, Toy.result(new ClusterTest(), values).metric().value(), 1e-12);
      values.put("debias", "neutralised");
      var after = Toy.result(new ClusterTest(), values).metric();
      assertEquals(4, after.n());
      assertTrue(after.value() < 1, "on a plane nothing is left beside the axis");
      values.put("most", "3");
      assertEquals(
          "too-few",
          assertThrows(Failure.class, () -> Toy.result(new ClusterTest(), values)).key());
    }
  }
}
