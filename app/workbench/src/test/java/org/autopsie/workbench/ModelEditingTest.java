package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import org.autopsie.casefile.CaseYaml;
import org.autopsie.model.Fidelity;
import org.autopsie.model.ModelSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a case states of its models is changed in the window.
class ModelEditingTest {
  @TempDir Path folder;

  @Test
  void should_write_what_a_model_is_and_how_it_is_read() {
    Fx.run(() -> {
      var sample = open();
      Hands.press(sample, "edit-model-toy");
      Hands.type(sample, "edit-models-0-title", "Renamed");
      Hands.choose(sample, "edit-models-0-fidelity", "teaching");
      Hands.type(sample, "edit-models-0-max-tokens", "many");
      assertTrue(sample.all().contains("Not written: give a number"), sample.all());
      Hands.type(sample, "edit-models-0-max-tokens", "1.5");
      assertTrue(sample.all().contains("Not written: give a whole number"), sample.all());
      Hands.type(sample, "edit-models-0-max-tokens", "128");
      var box = sample.node("edit-models-0-title");
      ((CheckBox) sample.node("edit-models-0-languages-fr")).fire();
      sample.settle();
      assertSame(box, sample.node("edit-models-0-title"), "made anew under her hands");
      ((CheckBox) sample.node("edit-models-0-normalise")).fire();
      Hands.type(sample, "edit-models-0-operator-model-en", "The firm’s ranker");
      var now = models().getFirst();
      assertEquals("Renamed", now.title());
      assertEquals(Fidelity.TEACHING, now.fidelity());
      assertEquals(128, now.maxTokens());
      assertEquals(List.of("en", "fr"), now.languages());
      assertTrue(now.normalise());
      Hands.press(sample, "edit-model-toy");
      assertTrue(sample.all().contains("The firm’s ranker"), sample.all());
      sample.window().close();
    });
  }

  @Test
  void should_write_names_of_scores_and_columns_one_a_line() {
    Fx.run(() -> {
      var sample = open();
      Hands.press(sample, "edit-model-toy");
      Hands.choose(sample, "edit-models-0-pooling", "none");
      Hands.type(sample, "edit-models-0-labels", "refused\n\n accepted ");
      Hands.choose(sample, "edit-models-0-reads", "row");
      Hands.type(sample, "edit-models-0-columns", "age\nincome");
      assertEquals(List.of("refused", "accepted"), models().getFirst().labels());
      assertEquals(List.of("age", "income"), models().getFirst().columns());
      sample.window().close();
    });
  }

  @Test
  void should_take_the_whole_bound_out_when_its_number_is_emptied() {
    Fx.run(() -> {
      var sample = open();
      Hands.press(sample, "edit-model-toy");
      Hands.type(sample, "edit-models-0-bound-relative", "0,1");
      assertTrue(sample.all().contains("between 0 and 0.001"), sample.all());
      Hands.type(sample, "edit-models-0-bound-relative", "0,0001");
      Hands.type(sample, "edit-models-0-bound-why-en", "It is rounded.");
      assertEquals(Optional.of(1e-4), models().getFirst().bound().map(one -> one.relative()));
      Hands.type(sample, "edit-models-0-bound-relative", "");
      assertEquals(Optional.empty(), models().getFirst().bound());
      sample.window().close();
    });
  }

  @Test
  void should_name_the_steps_of_a_model_in_use_and_remove_one_that_no_step_uses() {
    Fx.run(() -> {
      var sample = open();
      Hands.press(sample, "edit-model-nobody");
      assertEquals(
          "One step uses this model; it cannot be removed while that is so:\n"
              + "– The published figure",
          sample.words("model-used-nobody"));
      sample.window().choose("protocol");
      sample.settle();
      Hands.open(sample, "published");
      Hands.press(sample, "details-edit");
      Hands.choose(sample, "edit-protocol-2-model", "toy");
      sample.window().choose("model");
      sample.settle();
      Hands.press(sample, "edit-model-nobody");
      Hands.press(sample, "model-remove-nobody");
      assertEquals(2, models().size());
      Hands.press(sample, "model-remove-yes-nobody");
      assertEquals(List.of("toy"), models().stream().map(ModelSpec::id).toList());
      sample.window().close();
    });
  }

  private Sample open() {
    var sample = SmallCase.open(folder, Locale.ENGLISH);
    sample.window().choose("model");
    sample.settle();
    return sample;
  }

  private List<ModelSpec> models() {
    return CaseYaml.read(folder.resolve("small")).caseFile().models();
  }
}
