package org.autopsie.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Curve;
import org.autopsie.evidence.Evidence;
import org.autopsie.evidence.Grid;
import org.autopsie.evidence.Ledger;
import org.autopsie.evidence.Part;
import org.autopsie.evidence.Payload;
import org.autopsie.evidence.Stability;
import org.autopsie.model.ToyOnnx;
import org.autopsie.run.CancelledProgress;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A method of explanation as a step: the toy's score is 2 · age − income, so that without age
/// `first` (30, 2) drops by 60 and without income by −2.
class ExplainedTest {
  private @TempDir Path folder;

  private ToyLab lab(String steps) throws IOException {
    var lab = new ToyLab(folder);
    var file = lab.copy().folder().resolve("case.yaml");
    Files.writeString(file, lab.copy().text() + steps);
    return lab;
  }

  private static String step(String set, String expect) {
    return """
    sources:
      - {id: paper, title: A paper, seen: read}
    protocol:
      - {id: s, kind: reproduction, with: toy-drop, model: toy, set: {%s}, expect: {source: paper, %s}}
    """
        .formatted(set, expect);
  }

  private static StepResult run(ToyLab lab) {
    var copy = lab.copy();
    try (var laboratory = lab.laboratory()) {
      var ledger = Ledger.open(copy.folder());
      return new Runner(laboratory, copy, ledger, ToyLab.CLOCK, Locale.ENGLISH)
          .run(Runner.Recorded.KEEP, Progress.SILENT, (result, known) -> {})
          .getFirst();
    }
  }

  private static Evidence kept(ToyLab lab) {
    return Ledger.open(lab.copy().folder()).entries().getLast();
  }

  private static List<String> verified(ToyLab lab) {
    var copy = lab.copy();
    try (var laboratory = lab.laboratory()) {
      return new Verifier(laboratory, copy)
          .verify(Ledger.open(copy.folder()).entries(), Locale.ENGLISH, Progress.SILENT).stream()
              .map(check -> check.what() + " " + check.said())
              .toList();
    }
  }

  @Test
  void should_measure_one_value_and_keep_the_whole_explanation() throws IOException {
    var lab = lab(step("part: income, repeats: 3, width: 2", "published: -2, within: interval"));

    var result = run(lab);

    assertEquals("pass", result.status(), result.toString());
    assertEquals(Optional.of(-2.0), result.measured());
    assertEquals(Optional.of(3), result.n());
    assertEquals(Optional.of("score"), result.unit());
    assertTrue(result.low().orElseThrow() < -2 && -2 < result.high().orElseThrow());
    var payload = kept(lab).payload();
    var drop = (Attribution) payload.get("drop");
    assertEquals(List.of(new Part.Column("age"), new Part.Column("income")), drop.parts());
    assertEquals(List.of(60.0, -2.0), drop.values());
    assertEquals(58, drop.answer());
    assertTrue(drop.signed());
    var none = List.of(Double.NaN, Double.NaN);
    assertEquals(
        new Curve("bend", "age", "years", List.of(1.0, 2.0), drop.values(), none, none, "s"),
        payload.get("bend"));
    assertEquals(List.of("a", "a"), ((Grid) payload.get("table")).rows());
    assertEquals(List.of("age", "income"), ((Grid) payload.get("table")).columns());
    assertEquals("A toy.", ((Payload.Note) payload.get("notes")).text());
    var stability = (Stability) payload.get("stability");
    assertEquals(3, stability.repeats());
    assertEquals(List.of(0.0, 0.0), stability.spread());
    assertEquals(0.25, stability.converged());
  }

  @Test
  void should_say_what_made_it_so_that_it_can_be_made_again() throws IOException {
    var lab = lab(step("exhibit: second, width: 2", "published: 80, within: interval"));

    assertEquals(Optional.of(80.0), run(lab).measured());

    var provenance = kept(lab).provenance();
    assertEquals("toy-drop", provenance.producer());
    assertEquals(2.0, provenance.parameters().get("width"));
    assertEquals("second", provenance.parameters().get("exhibit"));
    assertEquals(1, provenance.parameters().get("repeats"));
    assertEquals(List.of("first", "second"), ids(provenance.inputs()));
    assertEquals(List.of("statistics equal", "outcome equal", "model equal"), verified(lab));
  }

  private static List<String> ids(List<String> inputs) {
    return inputs.stream().map(input -> input.substring(0, input.indexOf(':'))).toList();
  }

  @Test
  void should_fail_and_differ_with_another_model() throws IOException {
    var lab = lab(step("part: age", "published: 60, within: interval"));
    assertEquals("pass", run(lab).status());
    var model = lab.copy().folder().resolve("models/toy.onnx");

    Files.write(model, ToyOnnx.linear(new float[][] {{3}, {-1}}));

    assertTrue(verified(lab).contains("model differs"), verified(lab).toString());
    var again = run(lab);
    assertEquals("fail", again.status());
    assertTrue(again.reason().orElseThrow().contains("does not hold the published 60."));
  }

  @Test
  void should_find_the_largest_part_and_other_measures() throws IOException {
    assertEquals(Optional.of(60.0), run(lab(step("", "published: 60"))).measured());
    assertEquals(
        Optional.of(-2.0),
        run(lab(step("measure: bend, part: age=2.0", "published: 0"))).measured());
    assertEquals(
        Optional.of(-2.0),
        run(lab(step("measure: table, part: a/income", "published: 0"))).measured());
  }

  @Test
  void should_compare_with_a_second_method() throws IOException {
    var lab = lab(step("second: toy-drop", "published: 60, within: interval"));

    assertEquals("pass", run(lab).status());

    assertEquals(1, ((Stability) kept(lab).payload().get("stability")).agreement(), 1e-12);
    assertEquals(List.of("statistics equal", "outcome equal", "model equal"), verified(lab));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "measure: depth | The method found no depth; it found: drop, bend, table.",
        "part: weight | No row of the model toy has a part “weight”; its columns are: age, income.",
        "measure: table, part: a/weight | There is no part a/weight under table; its parts are:"
            + " a/age",
        "like: second | The model toy answers with scores",
        "output: '7' | 7",
        "depth: 2 | depth",
        "second: nobody | nobody"
      })
  void should_refuse_a_step_that_is_wrongly_stated_in_one_sentence(String set, String said)
      throws IOException {
    var result = run(lab(step(set, "published: 60")));

    assertEquals("skip", result.status());
    assertTrue(result.reason().orElseThrow().contains(said), result.reason().toString());
  }

  @Test
  void should_explain_an_exhibit_with_one_change_and_no_comparison() throws IOException {
    var change = "{with: toy-edit, set: {column: age, value: 40}}";
    var changed = step("", "published: 80").replace("set: {}", "set: {}, compared: " + change);
    assertEquals(Optional.of(80.0), run(lab(changed)).measured());

    var compared = step("", "published: 80").replace("set: {}", "set: {}, reference: " + change);
    var refused = run(lab(compared));
    assertEquals("skip", refused.status());
    assertTrue(refused.reason().orElseThrow().contains("one exhibit at a time"));
  }

  @Test
  void should_take_the_place_of_a_score_as_a_number() throws IOException {
    assertEquals(Optional.of(60.0), run(lab(step("output: 1", "published: 60"))).measured());
  }

  @Test
  void should_stop_once_cancelled() throws IOException {
    var lab = lab(step("", "published: 60"));
    var copy = lab.copy();
    var cancelled = new CancelledProgress();
    try (var laboratory = lab.laboratory()) {
      var run = new StepRun(laboratory, copy);
      var step = copy.caseFile().protocol().getFirst();
      assertThrows(CancellationException.class, () -> run.run(step, cancelled));
    }
  }
}
