package org.autopsie.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Grid;
import org.autopsie.evidence.Part;
import org.autopsie.explain.Explanation;
import org.autopsie.explain.Question;
import org.autopsie.explain.Watch;
import org.autopsie.model.Input;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;
import org.autopsie.model.analytic.Asked;
import org.autopsie.model.analytic.AttentionToy;
import org.autopsie.model.analytic.RowModels;
import org.autopsie.model.analytic.TextModels;
import org.autopsie.perturb.Reading;
import org.autopsie.run.Failure;
import org.autopsie.run.PluginContract;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// On the toy whose heads were written by hand; see [AttentionToy].
class AttentionTest implements PluginContract<Attention> {
  private static final double NEAR = 1e-6;
  private static final Input.Text NURSE = new Input.Text("The nurse speaks and he works");
  private static Predictor toy;

  @BeforeAll
  static void open() {
    toy = Asked.texts(AttentionToy.model(), "mean");
  }

  @AfterAll
  static void close() {
    toy.close();
  }

  private static Question about(Input input) {
    var vector = (Output.Embedding) toy.predict(List.of(NURSE), Progress.SILENT).getFirst();
    return new Question(toy, input, new Reading.Similarity("nurse", vector), List.of());
  }

  private static Explanation explain(Attention method, Input input) {
    return method.explain(about(input), new SplittableRandom(0), Watch.SILENT);
  }

  private static List<Double> looks(Attention method, Input input) {
    return explain(method, input).attribution().orElseThrow().values();
  }

  @Test
  void should_find_the_looks_that_each_head_was_written_to_cast() {
    var uniform = looks(new Attention(1, 1, ""), NURSE);
    uniform.forEach(share -> assertEquals(1 / 6.0, share, NEAR));
    var before = looks(new Attention(1, 2, "10-16"), NURSE);
    assertEquals(1, before.get(1), NEAR);
    assertEquals(0, before.get(2), NEAR);
    var people = looks(new Attention(2, 1, "0-3"), NURSE);
    assertEquals(3 / 10.0, people.get(1), NEAR);
    assertEquals(1 / 10.0, people.get(2), NEAR);
    var mean = looks(new Attention(2, 0, "0-3"), NURSE);
    assertEquals((1 / 10.0 + 1) / 2, mean.get(0), NEAR);
  }

  /// `(¾ I + ¼ M)(½ I + ¼ U + ¼ P)` from “speaks” to “nurse”.
  @Test
  void should_follow_the_looks_through_both_layers() {
    double first = 1 / 24.0 + 1 / 4.0;
    double second = 3 / 20.0 + 1 / 24.0 + 1 / 40.0;
    var rolled = looks(new Attention(0, 0, "10-16"), NURSE);
    assertEquals(0.75 * first + 0.25 * second, rolled.get(1), NEAR);
    assertEquals(1, rolled.stream().mapToDouble(share -> share).sum(), NEAR);
  }

  @Test
  void should_join_the_pieces_of_a_word_and_keep_what_is_no_word_apart() {
    var found = explain(new Attention(1, 1, ""), new Input.Text("L'infirmière ne est bonne."));
    var looks = found.attribution().orElseThrow();
    assertEquals(
        List.of("0-12", "13-15", "16-19", "20-25", "25-26"),
        looks.parts().stream().map(Part::name).toList());
    assertEquals(3 / 7.0, looks.values().getFirst(), NEAR);
    var grid = (Grid) found.results().get("attention-grid");
    assertEquals(25, grid.values().size());
    assertEquals(3 / 7.0, grid.values().getFirst(), NEAR);
  }

  @Test
  void should_say_by_how_much_a_row_misses_the_whole() {
    var gaps = (Attribution) explain(new Attention(), NURSE).results().get("row-gap");
    gaps.values().forEach(gap -> assertTrue(gap <= 1e-5, gap + ""));
  }

  @Test
  void should_warn_that_attention_is_not_explanation() {
    var found = explain(new Attention(), NURSE);
    var notes = PartsContract.notes(found);
    assertTrue(notes.getFirst().contains("not explanation"), notes.toString());
    assertTrue(notes.getLast().startsWith("0%"), notes.toString());
    assertEquals(1, found.calls());
  }

  @Test
  void should_name_the_layer_the_head_and_the_word_that_are_not_there() {
    assertEquals("There is no layer 3: the model has 2.", failure(new Attention(3, 0, "")));
    assertEquals("There is no head 5 in layer 1: it has 2.", failure(new Attention(1, 5, "")));
    assertTrue(failure(new Attention(0, 2, "")).contains("choose a layer for head 2"));
    assertTrue(failure(new Attention(1, 1, "1-2")).contains("no word at 1-2; there are 0-3, 4-9"));
  }

  private static String failure(Attention method) {
    return assertThrows(Failure.class, () -> explain(method, NURSE)).getMessage();
  }

  @Test
  void should_refuse_what_is_no_text_of_several_words() {
    assertTrue(
        PartsContract.refusal(plugin(), about(new Input.Text("alone"))).contains("one word"));
    var rows = Asked.rows(RowModels.xor(), 2);
    var row = new Question(rows, Asked.row(1, 0), new Reading.Score("score-1"), List.of());
    assertEquals("Attention is shown for texts only.", PartsContract.refusal(plugin(), row));
    rows.close();
  }

  @Test
  void should_say_that_a_model_has_no_attention() {
    var count = Asked.texts(TextModels.count("nurse"), "none");
    var question = new Question(count, NURSE, new Reading.Score("score-1"), List.of());
    var told =
        assertThrows(
            Failure.class, () -> plugin().explain(question, new SplittableRandom(0), Watch.SILENT));
    assertTrue(told.getMessage().contains("No attention is found in model"), told.getMessage());
    count.close();
  }

  @Test
  void should_stop_once_cancelled() {
    var person = new PartsContract.Impatient(0);
    assertThrows(
        CancellationException.class,
        () -> plugin().explain(about(NURSE), new SplittableRandom(0), person));
  }
}
