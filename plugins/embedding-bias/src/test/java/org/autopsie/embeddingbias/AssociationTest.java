package org.autopsie.embeddingbias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.autopsie.evidence.Payload;
import org.autopsie.run.Failure;
import org.autopsie.run.PluginContract;
import org.junit.jupiter.api.Test;

class AssociationTest implements PluginContract<WordAssociation> {
  private static final Map<String, Object> LISTS =
      Map.of("targets", List.of("x", "y"), "attributes", List.of("a", "b"));

  private static Map<String, Object> toy(String... more) {
    var values = new java.util.HashMap<String, Object>(LISTS);
    values.put("vectors", "vectors");
    for (int i = 0; i < more.length; i += 2) {
      values.put(more[i], more[i + 1]);
    }
    return values;
  }

  /// East and west are mirror images, so that s is `±(cos + …)`: nurse 1/√5, cook 1/√2, each times
  /// what both attribute words have east, on both sides: 1 + 3/√10.
  @Test
  void should_give_the_effect_of_a_case_worked_by_hand() {
    var result = Toy.result(new WordAssociation(), toy());
    double reach = 1 + 3 / Math.sqrt(10);
    double nurse = reach / Math.sqrt(5);
    double cook = reach / Math.sqrt(2);
    double deviation = Math.sqrt((2 * nurse * nurse + 2 * cook * cook) / 3);
    assertEquals((nurse + cook) / deviation, result.metric().value(), 1e-9);
    assertEquals(2, result.metric().n());
    assertEquals("effect", result.metric().unit());
    assertTrue(result.metric().low() <= result.metric().value());
    assertTrue(Toy.said(result).contains("fewer than 10 words: no p-value"));
  }

  @Test
  void should_give_no_p_value_of_few_words() {
    var failure =
        assertThrows(
            Failure.class, () -> Toy.result(new WordAssociation(), toy("measure", "p-value")));
    assertEquals("few-words", failure.key());
  }

  @Test
  void should_give_the_p_value_of_ten_words_and_ten() {
    var words = new ArrayList<String>();
    var vectors = new ArrayList<String>();
    for (int i = 0; i < 10; i++) {
      words.add("x,x" + i);
      words.add("y,y" + i);
      vectors.add("x" + i + ",1," + (i + 1));
      vectors.add("y" + i + ",-1," + (i + 1));
    }
    words.addAll(List.of("a,e", "b,w"));
    vectors.addAll(List.of("e,1,0", "w,-1,0"));
    var tables =
        Map.of(
            "words", Toy.table("group,word", words.toArray(String[]::new)),
            "vectors", Toy.table("word,1,2", vectors.toArray(String[]::new)));
    var result = Toy.result(new WordAssociation(), toy("measure", "p-value"), tables);
    assertEquals(1 / 184_756.0, result.metric().value(), 1e-15);
    assertTrue(Toy.said(result).contains("all 184,756 ways"), Toy.said(result));
    assertEquals(20, ((Payload.Table) result.details().get("bars")).rows());
  }

  @Test
  void should_say_what_does_not_fit() {
    assertEquals("two-targets", refused(toy("targets", "x")));
    assertEquals("no-group", refused(toy("targets", "x,z")));
    assertEquals("same-lists", refused(toy("targets", "x,x")));
    assertEquals("no-matrix", refused(LISTS));
    var lost =
        Map.of("words", Toy.table("group,word", "x,nurse", "x,gone", "y,cook", "a,she", "b,he"));
    assertEquals(
        "too-many-lost",
        assertThrows(Failure.class, () -> Toy.result(new WordAssociation(), toy(), lost)).key());
    var twice = Map.of("vectors", Toy.table("word,1", "she,1", "she,2"));
    assertEquals(
        "word-twice",
        assertThrows(Failure.class, () -> Toy.result(new WordAssociation(), toy(), twice)).key());
  }

  private static String refused(Map<String, Object> values) {
    return assertThrows(Failure.class, () -> Toy.result(new WordAssociation(), values)).key();
  }

  /// The toy’s vector is (1, length of the text). Only the lengths of sentences differ, by the
  /// words put in: with the templates, words of equal length lean alike.
  @Test
  void should_ask_every_sentence_and_say_that_an_english_model_reads_french() {
    var values = new java.util.HashMap<String, Object>(LISTS);
    values.put("templates", "templates");
    values.put("language", "fr");
    var result = Toy.result(new SentenceAssociation(), values);
    assertTrue(Toy.said(result).startsWith("An English model reads French"), Toy.said(result));
    assertEquals(2, result.metric().n());
    double[] own = direct("nurse", "cook");
    double[] others = direct("pilot", "smith");
    var expected = new org.autopsie.embedding.Weat(own, others).effectSize();
    assertEquals(expected, result.metric().value(), 1e-9);
  }

  private static double[] direct(String... words) {
    var scores = new ArrayList<Double>();
    for (var word : words) {
      for (int frame : new int[] {9, 14}) {
        double one = Math.atan2(frame + word.length(), 1);
        scores.add(mean(one, "she", "woman") - mean(one, "he", "man"));
      }
    }
    return scores.stream().mapToDouble(score -> score).toArray();
  }

  private static double mean(double angle, String... words) {
    double sum = 0;
    for (var word : words) {
      for (int frame : new int[] {9, 14}) {
        sum += Math.cos(angle - Math.atan2(frame + word.length(), 1)) / (2 * words.length);
      }
    }
    return sum;
  }
}
