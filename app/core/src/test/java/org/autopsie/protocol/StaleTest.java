package org.autopsie.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.evidence.Evidence;
import org.autopsie.evidence.Json;
import org.autopsie.model.Input;
import org.autopsie.model.ToyOnnx;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A result that was made of another case is told from one that still stands.
class StaleTest {
  @TempDir private Path folder;
  private ToyLab toys;
  private Evidence line;

  @BeforeEach
  void keep() throws IOException {
    toys = new ToyLab(folder);
    try (var laboratory = toys.laboratory()) {
      var attempt = ToyLab.older(50);
      line =
          Kept.keep(laboratory, toys.copy(), attempt, ToyLab.CLOCK, Locale.ENGLISH, Progress.SILENT)
              .evidence();
    }
  }

  private static Optional<String> why(LoadedCase now, Map<String, Input> exhibits, Evidence kept) {
    var step = now.caseFile().protocol().getFirst();
    return new Stale(now.caseFile(), exhibits)
        .why(step, List.of(kept))
        .map((Sentence sentence) -> sentence.in(Locale.ENGLISH));
  }

  private Map<String, Input> exhibits(double age) {
    var values = new LinkedHashMap<String, Double>();
    values.put("age", age);
    values.put("income", 2.0);
    return Map.of("first", new Input.Row(values));
  }

  @Test
  void should_let_a_result_stand_while_nothing_has_changed() {
    assertEquals(Optional.empty(), why(toys.copy(), exhibits(30), line));
    assertEquals(Optional.empty(), why(toys.copy(), Map.of(), line));
  }

  @Test
  void should_say_that_the_step_states_something_else() {
    var edits = toys.cases().edits();
    var now = edits.set(toys.copy(), "/protocol/0/expect", Map.of("direction", "positive"));
    assertTrue(why(now, Map.of(), line).orElseThrow().startsWith("What the case states"));
  }

  @Test
  void should_say_that_an_exhibit_is_another() {
    assertTrue(line.provenance().inputs().getFirst().startsWith("first:"), line.toString());
    assertTrue(why(toys.copy(), exhibits(31), line).orElseThrow().startsWith("An exhibit has"));
  }

  @Test
  void should_say_that_the_model_was_replaced() throws IOException {
    var other = Files.write(folder.resolve("mine.onnx"), ToyOnnx.linear(new float[][] {{3}, {1}}));
    var now = OtherModel.in(toys.cases(), toys.copy(), other);
    assertTrue(why(now, Map.of(), line).orElseThrow().startsWith("The model has been replaced"));
  }

  @Test
  void should_not_call_a_step_changed_because_more_can_be_stated_of_steps() {
    var step = toys.copy().caseFile().protocol().getFirst();

    assertFalse(Json.write(step.expect()).contains("within"));
  }
}
