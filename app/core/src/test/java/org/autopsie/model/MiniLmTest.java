package org.autopsie.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.autopsie.run.CancelledProgress;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The embedded model, as it is shipped.
class MiniLmTest {
  private static final Path NOWHERE = Path.of("nowhere");
  private static Predictor minilm;

  @BeforeAll
  static void open() {
    minilm =
        new Models(new ResourceStore(NOWHERE, Optional.empty()), DeviceChoice.CPU)
            .open(Specs.minilm(), NOWHERE);
  }

  @AfterAll
  static void close() {
    minilm.close();
  }

  private static Output.Embedding embed(String text) {
    return (Output.Embedding)
        minilm.predict(List.of(new Input.Text(text)), Progress.SILENT).getFirst();
  }

  /// The three similarities shown for this sentence by the model's public examples.
  @Test
  void should_give_the_published_similarities() {
    var person = embed("That is a happy person");
    assertEquals(0.695, person.cosine(embed("That is a happy dog")), 0.001);
    assertEquals(0.943, person.cosine(embed("That is a very happy person")), 0.001);
    assertEquals(0.257, person.cosine(embed("Today is a sunny day")), 0.001);
  }

  @Test
  void should_answer_the_same_alone_and_among_others() {
    var texts =
        List.of("a nurse", "an accountant of the town", "a nurse", "a teacher", "the cook said so");
    var fresh =
        new Models(new ResourceStore(NOWHERE, Optional.empty()), DeviceChoice.CPU)
            .open(Specs.minilm(), NOWHERE);
    try (fresh) {
      var together = fresh.predict(texts.stream().map(Input.Text::new).toList(), Progress.SILENT);
      for (int i = 0; i < texts.size(); i++) {
        assertArrayEquals(
            embed(texts.get(i)).vector(), ((Output.Embedding) together.get(i)).vector(), 1e-6f);
      }
    }
  }

  @Test
  void should_answer_the_same_on_any_number_of_processors() {
    var store = new ResourceStore(NOWHERE, Optional.empty());
    var text = new Input.Text("An accountant of the town, and a nurse.");
    for (int threads : new int[] {1, 3}) {
      try (var other = new Models(store, DeviceChoice.CPU, threads).open(Specs.minilm(), NOWHERE)) {
        var answer = other.predict(List.of(text), Progress.SILENT).getFirst();
        assertArrayEquals(embed(text.text()).vector(), ((Output.Embedding) answer).vector(), 1e-6f);
      }
    }
  }

  @Test
  void should_say_that_a_long_text_was_cut() {
    var tail = "word ".repeat(400);
    assertEquals(1.0, embed("long " + tail).cosine(embed("long " + tail + " and more")), 1e-6);
    assertTrue(
        minilm.notices().stream().anyMatch(notice -> notice.in(Locale.ENGLISH).contains("256")),
        minilm.notices()::toString);
  }

  @Test
  void should_say_of_each_step_only_what_was_cut_in_it() {
    var first = minilm.forOneStep();
    var second = minilm.forOneStep();
    var third = minilm.forOneStep();
    var one = new Input.Text("one " + "word ".repeat(400));
    var other = new Input.Text("other " + "word ".repeat(400));

    first.predict(List.of(one, other), Progress.SILENT);
    second.predict(List.of(new Input.Text("short")), Progress.SILENT);
    third.fresh().predict(List.of(one), Progress.SILENT);

    assertTrue(said(first).startsWith("2 texts were longer than the 256"), said(first));
    assertEquals("", said(second));
    assertTrue(said(third).startsWith("1 text was"), said(third));
  }

  private static String said(Predictor step) {
    return String.join(" ", step.notices().stream().map(n -> n.in(Locale.ENGLISH)).toList());
  }

  @Test
  void should_read_a_megabyte_emoji_and_right_to_left_script() {
    assertEquals(384, embed("x".repeat(1 << 20)).vector().length);
    assertEquals(384, embed("👩🏿‍⚕️ مرحبا שלום").vector().length);
  }

  @Test
  void should_refuse_an_empty_text() {
    assertThrows(Failure.class, () -> embed("  \n"));
  }

  @Test
  void should_stop_when_cancelled() {
    var cancelled = new CancelledProgress();
    assertThrows(
        CancellationException.class,
        () -> minilm.predict(List.of(new Input.Text("never asked before")), cancelled));
  }
}
