package org.autopsie.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.autopsie.evidence.Payload;
import org.autopsie.model.Input;
import org.autopsie.perturb.Perturbation;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.protocol.Trial.Arm;
import org.autopsie.protocol.Trial.Piece;
import org.autopsie.protocol.Trial.Variant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What every instrument guarantees on top of [PluginContract].
///
/// @param <P> the instrument's record
public interface InstrumentContract<P extends Instrument> extends PluginContract<P> {

  /// A trial that [#plugin] can measure: twelve texts of the group `cv`, as they are and with a
  /// word added, before a toy model. An instrument that needs other groups gives its own.
  default Trial trial() {
    var pieces =
        IntStream.range(0, 12)
            .mapToObj(i ->
                new Piece("cv-" + i, "cv", "nurse", "en", "", new Input.Text("I nurse ".repeat(i))))
            .toList();
    var change = new Variant("more", List.of(new More()));
    return new Trial(
        new ToyPredictor(ToyPredictor.Answer.SCORES),
        pieces,
        Arm.asTheyAre(),
        new Arm("more", List.of(change)));
  }

  @Test
  default void should_give_the_same_answers_and_measure_with_the_same_seed() {
    assertEquals(answers(), answers());
    assertEquals(measure(answers(), Progress.SILENT), measure(answers(), Progress.SILENT));
  }

  @Test
  default void should_record_raw_scores() {
    var columns = answers().columns().keySet();

    assertTrue(columns.stream().anyMatch(name -> name.startsWith("score")), columns.toString());
  }

  @Test
  default void should_measure_the_same_from_answers_read_back() {
    var json = new JsonMapper();

    var read = json.readValue(json.writeValueAsString(answers()), Payload.class);

    assertEquals(
        measure(answers(), Progress.SILENT), measure((Payload.Table) read, Progress.SILENT));
  }

  @Test
  default void should_give_an_interval_around_its_measure() {
    var metric = measure(answers(), Progress.SILENT).metric();

    assertTrue(
        metric.low() <= metric.value() && metric.value() <= metric.high(), metric.toString());
    assertTrue(metric.n() > 1, metric.toString());
  }

  @Test
  default void should_not_modify_the_exhibits() {
    var trial = trial();

    plugin().answers(trial, random(), Progress.SILENT);

    assertEquals(trial().exhibits(), trial.exhibits());
  }

  @Test
  default void should_stop_promptly_once_cancelled() {
    var answers = answers();
    assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> {
          assertThrows(
              CancellationException.class,
              () -> plugin().answers(trial(), random(), new Cancelled()));
          assertThrows(CancellationException.class, () -> measure(answers, new Cancelled()));
        });
  }

  private Payload.Table answers() {
    return plugin().answers(trial(), random(), Progress.SILENT);
  }

  private Instrument.Result measure(Payload.Table answers, Progress progress) {
    return plugin().measure(answers, random(), progress);
  }

  private static RandomGenerator random() {
    return new SplittableRandom(7);
  }

  /// A person who already asked to stop.
  record Cancelled() implements Progress {
    @Override
    public void report(long done, long total, String what) {}

    @Override
    public boolean cancelled() {
      return true;
    }
  }

  /// Adds a word to a text.
  record More() implements Perturbation {
    @Override
    public String id() {
      return "more";
    }

    @Override
    public boolean accepts(Input input) {
      return input instanceof Input.Text;
    }

    @Override
    public Input apply(Input input, RandomGenerator random) {
      return switch (input) {
        case Input.Text text -> new Input.Text(text.text() + " more");
        case Input.Row row -> row;
        case Input.Image image -> image;
      };
    }
  }
}
