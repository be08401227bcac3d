package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;
import javafx.css.CssMetaData;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import org.autopsie.workbench.shell.Errors;
import org.autopsie.workbench.shell.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window as a person uses it, without a display and without waiting.
class WindowTest {
  @TempDir Path folder;

  @Test
  void should_show_on_the_gallery_what_a_case_lacks() {
    Fx.run(() -> {
      var sample = Sample.open(folder, Locale.ENGLISH);
      sample.settle();
      assertTrue(sample.node("case-lacking").getAccessibleText().contains("absent.onnx"));
      assertTrue(sample.all().contains("lacks: absent.onnx, a file of the model Absent model"));
      assertTrue(sample.all().contains("● ready"));
    });
  }

  @Test
  void should_say_in_place_of_a_result_why_a_case_cannot_run() {
    Fx.run(() -> {
      var sample = Sample.open(folder, Locale.FRENCH);
      sample.show("lacking");
      assertTrue(sample.all().contains("manque"), sample.all());
      assertTrue(sample.all().contains("absent.onnx"), sample.all());
    });
  }

  @Test
  void should_name_what_moved_and_by_how_much() {
    Fx.run(() -> {
      var sample = Sample.open(folder, Locale.ENGLISH);
      sample.show("cv-screening");
      type(sample, "parameter-to", "Zzzzzzzzzzzzzzzzzzzz zzzzzzzzzzzzzzzzzzzzz qqqqqqqqqqqq");
      var said = sample.words("sentence");
      assertTrue(said.startsWith("With all-MiniLM-L6-v2 (fp32), run here, replacing"), said);
      assertTrue(said.contains("moves “CV 01 · accounting” from rank 1 to rank "), said);
      assertTrue(said.contains("outside the noise floor"), said);
      assertFalse(said.contains("Amazon"), said);
    });
  }

  @Test
  void should_say_that_nothing_was_found_to_change() {
    Fx.run(() -> {
      var sample = Sample.open(folder, Locale.FRENCH);
      sample.show("cv-screening");
      ((TextField) sample.node("parameter-from")).setText("absent de ce CV");
      sample.settle();
      assertTrue(sample.all().contains("n’a rien trouvé à changer"), sample.all());
    });
  }

  @Test
  void should_keep_the_form_when_the_language_changes() {
    Fx.run(() -> {
      var sample = Sample.open(folder, Locale.FRENCH);
      sample.show("cv-screening");
      type(sample, "parameter-to", "Ada");
      choose(sample, "document", 4);
      ((Button) sample.node("language")).fire();
      sample.settle();
      assertEquals("Ada", ((ComboBox<?>) sample.node("parameter-to")).getEditor().getText());
      assertTrue(sample.words("sentence").contains("replacing “Candidate” with “Ada”"));
      assertTrue(sample.words("sentence").contains("CV 05"));
      ((Button) sample.node("language")).fire();
      sample.settle();
      assertTrue(sample.words("sentence").startsWith("Avec "), sample.words("sentence"));
    });
  }

  @Test
  void should_make_the_form_from_the_perturbation() {
    Fx.run(() -> {
      var sample = Sample.open(folder, Locale.ENGLISH);
      sample.show("cv-screening");
      var trim =
          sample.scene().getRoot().lookupAll("ToggleButton").stream()
              .map(ToggleButton.class::cast)
              .filter(button -> button.getText().equals("Shorten the text"))
              .findFirst();
      trim.ifPresentOrElse(ToggleButton::fire, () -> choose(sample, "perturbation", 1));
      sample.settle();
      assertTrue(sample.all().contains("Part to keep"), sample.all());
      assertTrue(sample.words("sentence").contains("Shorten the text"));
    });
  }

  @Test
  void should_show_a_step_with_an_honest_sentence() {
    Fx.run(() -> {
      var sample = Sample.open(folder, Locale.ENGLISH);
      sample.show("cv-screening");
      ((ToggleButton) sample.node("step-register")).fire();
      sample.settle();
      assertTrue(sample.all().contains("There is no public register yet"), sample.all());
      ((ToggleButton) sample.node("step-identify")).fire();
      sample.settle();
      assertTrue(sample.all().contains("looked for, not found"), sample.all());
    });
  }

  @Test
  void should_show_the_first_result_when_the_work_takes_its_time() {
    Fx.run(() -> {
      Queue<Runnable> waiting = new ArrayDeque<>();
      var errors = new Errors();
      var tasks = new Tasks(waiting::add, Runnable::run, errors::tell);
      var sample = Sample.open(folder, Locale.ENGLISH, tasks, errors);
      sample.show("cv-screening");
      while (!waiting.isEmpty()) {
        waiting.remove().run();
      }
      sample.settle();
      assertTrue(sample.words("sentence").startsWith("With "), sample.all());
    });
  }

  @Test
  void should_stop_in_the_middle_and_run_again() {
    Fx.run(() -> {
      Queue<Runnable> waiting = new ArrayDeque<>();
      var errors = new Errors();
      var tasks = new Tasks(waiting::add, Runnable::run, errors::tell);
      var sample = Sample.open(folder, Locale.ENGLISH, tasks, errors);
      sample.show("cv-screening");
      ((Button) sample.node("stop")).fire();
      sample.settle();
      assertTrue(sample.all().contains("Stopped."), sample.all());
      ((Button) sample.node("again")).fire();
      while (!waiting.isEmpty()) {
        waiting.remove().run();
      }
      sample.settle();
      assertTrue(sample.words("sentence").startsWith("With "));
    });
  }

  @Test
  void should_keep_an_attempt_as_a_step_with_its_evidence() {
    Fx.run(() -> {
      var sample = Sample.open(folder, Locale.ENGLISH);
      sample.show("cv-screening");
      type(sample, "parameter-to", "Ada");
      ((Button) sample.node("keep")).fire();
      sample.settle();
      assertEquals("Kept as evidence ✓", ((Button) sample.node("keep")).getText());
      var copy = sample.library().cases().open(folder.resolve("cv-screening"));
      var step = copy.caseFile().protocol().getLast();
      assertEquals("kept-1", step.id());
      assertEquals("observation", step.kind());
      assertTrue(step.title().fr().contains("Ada"), step.title().fr());
      assertEquals(1, org.autopsie.evidence.Ledger.open(copy.folder()).entries().size());
    });
  }

  @Test
  void should_undo_a_word_typed_at_once_and_make_it_again() {
    Fx.run(() -> {
      var sample = Sample.open(folder, Locale.ENGLISH);
      sample.show("cv-screening");
      type(sample, "parameter-to", "A");
      type(sample, "parameter-to", "Ad");
      type(sample, "parameter-to", "Ada");
      ((Button) sample.node("undo")).fire();
      sample.settle();
      assertTrue(sample.words("sentence").contains("African American names"), sample.all());
      assertTrue(((Button) sample.node("undo")).isDisabled());
    });
  }

  @Test
  void should_stand_still_where_motion_is_reduced() {
    Fx.run(() -> {
      var sample = Sample.open(folder, Locale.ENGLISH);
      var bar = new ProgressBar();
      ((Pane) sample.scene().getRoot()).getChildren().add(bar);
      sample.settle();
      double usual = slide(bar);
      sample.settings().reducedMotion().set(true);
      sample.settle();
      assertTrue(slide(bar) > 1000 * usual, "it slides in " + slide(bar) + " s");
    });
  }

  /// How many seconds a bar of unknown length takes to slide once.
  @SuppressWarnings("unchecked")
  private static double slide(ProgressBar bar) {
    return bar.getCssMetaData().stream()
        .filter(one -> one.getProperty().equals("-fx-indeterminate-bar-animation-time"))
        .map(one -> ((CssMetaData<ProgressBar, Number>) one).getStyleableProperty(bar).getValue())
        .findFirst()
        .orElseThrow()
        .doubleValue();
  }

  @Test
  void should_scale_the_text_from_80_to_200_per_cent() {
    Fx.run(() -> {
      var sample = Sample.open(folder, Locale.ENGLISH);
      sample.settle();
      double before = title(sample);
      for (int i = 0; i < 20; i++) {
        sample.settings().larger();
      }
      sample.settle();
      assertEquals(2 * before, title(sample), 0.5);
      for (int i = 0; i < 20; i++) {
        sample.settings().smaller();
      }
      sample.settle();
      assertEquals(0.8 * before, title(sample), 0.5);
    });
  }

  private static double title(Sample sample) {
    return ((Labeled) sample.scene().getRoot().lookup(".gallery-title")).getFont().getSize();
  }

  private static void type(Sample sample, String id, String words) {
    ((ComboBox<?>) sample.node(id)).getEditor().setText(words);
    sample.settle();
  }

  private static void choose(Sample sample, String id, int index) {
    ((ComboBox<?>) sample.node(id)).getSelectionModel().select(index);
    sample.settle();
  }
}
