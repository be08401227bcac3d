package org.autopsie.workbench;

import static org.autopsie.workbench.ExamineCase.examined;
import static org.autopsie.workbench.Hands.choose;
import static org.autopsie.workbench.Hands.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.autopsie.casefile.CaseYaml;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Ledger;
import org.autopsie.evidence.Stability;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.shell.Errors;
import org.autopsie.workbench.shell.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The fourth step: what counts, how stable that is, and what happens without one part.
class ExamineTest {
  @TempDir Path folder;

  @Test
  void should_explain_a_similarity_word_by_word() {
    Fx.run(() -> {
      var sample = examined(folder, "text", Locale.ENGLISH);
      assertEquals("Toy model", sample.words("examine-sentence").substring(5, 14));
      assertTrue(sample.words("examine-sentence").contains("Take each part away"));
      assertFalse(sample.words("examine-sentence").contains("because"));
      assertTrue(sample.words("figure-caption").contains("seed 0"));
      assertTrue(sample.words("figure-caption").contains("a stand-in"));
      assertEquals(9, sample.scene().getRoot().lookupAll(".chart-word").size());
      sample.window().close();
    });
  }

  @Test
  void should_take_the_chosen_word_away_and_mark_it_everywhere() {
    Fx.run(() -> {
      var sample = examined(folder, "text", Locale.FRENCH);
      var words = sample.scene().getRoot().lookup(".words-figure");
      key(words, KeyCode.RIGHT);
      sample.settle();
      assertTrue(sample.words("examine-away").startsWith("Sans «\u00a0Candidate\u00a0»"));
      assertTrue(sample.words("words-told").startsWith("«\u00a0Candidate\u00a0»"));
      var marked = (javafx.scene.text.Text) sample.node("part-marked");
      assertEquals("Candidate", marked.getText());
      var without = without(sample);
      assertTrue(without.startsWith("one: zealous"), without);
      figure(sample).showTable();
      sample.settle();
      var table = (TableView<?>) sample.node("figure-table");
      assertEquals(0, table.getSelectionModel().getSelectedIndex());
      choose(sample, "examine-view", "bars");
      assertTrue(
          sample.scene().getRoot().lookupAll(".chart-label").stream()
              .anyMatch(label -> ((Label) label).getText().equals("▸ «\u00a0Candidate\u00a0»")));
      key(sample.scene().getRoot().lookup(".attribution-bars"), KeyCode.ESCAPE);
      sample.settle();
      assertTrue(sample.scene().getRoot().lookup("#examine-away") == null);
      sample.window().close();
    });
  }

  @Test
  void should_keep_the_keyboard_in_a_figure_drawn_anew_while_the_window_is_not_in_front() {
    Fx.run(() -> {
      var sample = examined(folder, "text", Locale.ENGLISH);
      sample.scene().getRoot().lookup(".words-figure").requestFocus();
      choose(sample, "examine-view", "bars");
      assertSame(
          sample.scene().getRoot().lookup(".attribution-bars"), sample.scene().getFocusOwner());
      sample.window().close();
    });
  }

  private static String without(Sample sample) {
    var flows = List.copyOf(sample.node("examine-exhibit-view").lookupAll(".part-text"));
    return flows.getLast().getAccessibleText();
  }

  @Test
  void should_say_of_a_row_which_column_counts_and_answer_without_it() {
    Fx.run(() -> {
      var sample = examined(folder, "row", Locale.ENGLISH);
      assertTrue(sample.words("examine-sentence").contains("farthest from zero for"));
      key(sample.scene().getRoot().lookup(".attribution-bars"), KeyCode.HOME);
      sample.settle();
      assertTrue(sample.words("examine-away").contains("on average"), sample.words("examine-away"));
      assertTrue(sample.words("examine-refused").contains("no answer here"));
      choose(sample, "examine-measure", "curve");
      assertTrue(sample.scene().getRoot().lookup(".curve-chart") != null);
      choose(sample, "examine-measure", "grid");
      assertTrue(sample.scene().getRoot().lookup(".heat-map") != null);
      sample.window().close();
    });
  }

  @Test
  void should_lay_the_numbers_over_a_picture() {
    Fx.run(() -> {
      var sample = examined(folder, "image", Locale.ENGLISH);
      var overlay = sample.scene().getRoot().lookup(".saliency");
      assertTrue(sample.words("examine-sentence").contains("(0, 0) to pixel (16, 12)"));
      key(overlay, KeyCode.RIGHT);
      key(overlay, KeyCode.DOWN);
      sample.settle();
      assertTrue(sample.words("examine-away").startsWith("Without the square from pixel (0, 12)"));
      sample.window().close();
    });
  }

  @Test
  void should_say_how_stable_a_drawn_explanation_is() {
    Fx.run(() -> {
      var sample = examined(folder, "text", Locale.ENGLISH);
      assertTrue(card(sample).contains("draws no lots"), card(sample));
      choose(sample, "examine-method", "toy-lots");
      assertTrue(card(sample).contains("Run 3 times in all"), card(sample));
      assertTrue(card(sample).contains("add up to the answer but for"), card(sample));
      choose(sample, "examine-second", "toy-away");
      assertTrue(card(sample).contains("Agreement with “Take each part away”"), card(sample));
      assertTrue(card(sample).contains("can still be of the wrong thing"));
      sample.window().close();
    });
  }

  private static String card(Sample sample) {
    return String.join(
        "\n",
        sample.node("stability").lookupAll(".label").stream()
            .map(one -> ((Label) one).getText())
            .toList());
  }

  @Test
  void should_take_a_choice_back() {
    Fx.run(() -> {
      var sample = examined(folder, "text", Locale.ENGLISH);
      choose(sample, "examine-exhibit", "two");
      assertTrue(sample.words("examine-sentence").contains("Exhibit two"));
      ((javafx.scene.control.Button) sample.node("undo")).fire();
      sample.settle();
      assertTrue(sample.words("examine-sentence").contains("Exhibit one"));
      sample.window().close();
    });
  }

  @Test
  void should_keep_what_was_known_when_it_is_stopped() {
    Fx.run(() -> {
      var work = new ArrayDeque<Runnable>();
      var errors = new Errors();
      var tasks = new Tasks(work::add, Runnable::run, errors::tell);
      var sample = ExamineCase.open(folder, tasks, errors, "text");
      ((ToggleButton) sample.node("step-examine")).fire();
      sample.settle();
      tasks.stop();
      sample.settle();
      assertTrue(sample.node("examine-again").isVisible());
      while (!work.isEmpty()) {
        work.poll().run();
      }
      sample.settle();
      assertTrue(sample.scene().getRoot().lookup("#examine-sentence") == null, "a stale result");
      ((javafx.scene.control.Button) sample.node("examine-again")).fire();
      while (!work.isEmpty()) {
        work.poll().run();
      }
      sample.settle();
      assertTrue(sample.words("examine-sentence").contains("Toy model"));
      sample.window().close();
    });
  }

  @Test
  void should_keep_an_examination_as_a_step_that_anyone_can_run_again() {
    Fx.run(() -> {
      var sample = examined(folder, "text", Locale.ENGLISH);
      key(sample.scene().getRoot().lookup(".words-figure"), KeyCode.RIGHT);
      ((javafx.scene.control.Button) sample.node("keep")).fire();
      sample.settle();
      var kept = CaseYaml.read(folder.resolve("text")).caseFile().protocol().getLast();
      assertEquals("kept-1", kept.id());
      assertEquals("toy-away", kept.with());
      assertEquals("one", kept.set().get("exhibit"));
      assertEquals("two", kept.set().get("like"));
      assertEquals("drop", kept.set().get("measure"));
      assertEquals("0-9", kept.set().get("part"));
      assertEquals(
          "Examination: Take each part away, Exhibit one", kept.title().in(Locale.ENGLISH));
      var line = Ledger.open(folder.resolve("text")).entries().getLast();
      assertEquals("kept-1", line.step());
      assertTrue(line.payload().values().stream().anyMatch(Attribution.class::isInstance));
      assertTrue(line.payload().values().stream().anyMatch(Stability.class::isInstance));
      sample.window().close();
    });
  }

  private static Figure figure(Sample sample) {
    return (Figure) sample.node("examine-panel").lookup(".figure");
  }
}
