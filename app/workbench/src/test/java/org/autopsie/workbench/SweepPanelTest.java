package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.autopsie.casefile.CaseYaml;
import org.autopsie.evidence.Ledger;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.shell.Dialogs;
import org.autopsie.workbench.shell.Errors;
import org.autopsie.workbench.shell.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A parameter goes from one value to another while the model answers.
class SweepPanelTest {
  @TempDir Path folder;

  @Test
  void should_draw_a_curve_along_the_range_that_the_parameter_declares() {
    Fx.run(() -> {
      var sample = swept("text", Locale.ENGLISH);
      assertTrue(sample.scene().getRoot().lookup(".curve-chart") != null);
      var said = sample.words("sweep-sentence");
      assertTrue(said.startsWith("With Toy model, run here, when “"), said);
      assertTrue(said.matches(".*goes from 0\\.(05|1) to 1,.*"), said);
      assertTrue(said.matches(".* lies between 0\\.[0-9]+ and 1\\.00 for .*"), said);
      assertTrue(said.contains("unchanged it is 1.00"), said);
      assertFalse(said.contains("because"));
      assertTrue(sample.words("figure-caption").contains("n = 1 exhibit"));
      assertTrue(
          command(sample)
              .startsWith("autopsie sweep text --model toy --exhibit one --with text-trim"),
          command(sample));
      assertTrue(command(sample).matches(".* --over keep=0\\.(05|1):1:0\\.05 .*"), command(sample));
      sample.window().close();
    });
  }

  @Test
  void should_mark_where_the_answer_flips_and_narrow_it_down_at_a_stated_cost() {
    Fx.run(() -> {
      var sample = swept("row", Locale.ENGLISH);
      choose(sample, "sweep-with", "row-edit");
      write(sample, "sweep-from-0", "-10");
      write(sample, "sweep-to-0", "10");
      var coarse = sample.words("sweep-sentence");
      assertTrue(coarse.contains("The answer flips between"), coarse);
      var button = (Button) sample.node("sweep-narrow");
      assertTrue(button.getText().startsWith("Narrow the flips down: at most 10 answers"));
      assertTrue(sample.scene().getRoot().lookup(".chart-flip") != null);
      button.fire();
      sample.settle();
      var fine = sample.words("sweep-sentence");
      assertFalse(fine.equals(coarse), fine);
      assertTrue(sample.scene().getRoot().lookup("#sweep-narrow") == null);
      sample.window().close();
    });
  }

  @Test
  void should_draw_a_map_along_two_parameters() {
    Fx.run(() -> {
      var sample = swept("row", Locale.FRENCH);
      choose(sample, "sweep-with", "row-edit");
      choose(sample, "sweep-way-1", "column");
      assertTrue(sample.scene().getRoot().lookup(".heat-map") != null);
      var figure = (Figure) sample.node("sweep-panel").lookup(".figure");
      assertEquals(3, figure.twin().rows().size());
      assertTrue(command(sample).contains("--over column=income,debts,age"), command(sample));
      sample.window().close();
    });
  }

  /// Along each row of the map, at the place where a sweep of that column alone has it.
  @Test
  void should_mark_on_a_map_where_the_answer_flips_and_narrow_it_down() {
    Fx.run(() -> {
      var sample = swept("row", Locale.ENGLISH);
      choose(sample, "sweep-with", "row-edit");
      write(sample, "sweep-from-0", "-10");
      write(sample, "sweep-to-0", "10");
      ((Button) sample.node("sweep-narrow")).fire();
      sample.settle();
      var alone = income(sample.words("sweep-sentence"));
      choose(sample, "sweep-way-1", "column");
      write(sample, "sweep-from-0", "-10");
      write(sample, "sweep-to-0", "10");
      var coarse = sample.words("sweep-sentence");
      assertTrue(coarse.contains("On the map a stroke stands where it flips."), coarse);
      var map = sample.scene().getRoot().lookup(".heat-map");
      assertFalse(map.lookupAll(".heat-mark").isEmpty());
      ((Button) sample.node("sweep-narrow")).fire();
      sample.settle();
      var fine = sample.words("sweep-sentence");
      assertTrue(income(coarse)[1] - income(coarse)[0] > 1, coarse);
      assertTrue(income(fine)[1] - income(fine)[0] < 0.01, fine);
      assertTrue(income(fine)[0] <= alone[1] && alone[0] <= income(fine)[1], fine);
      assertTrue(sample.scene().getRoot().lookup("#sweep-narrow") == null);
      sample.window().close();
    });
  }

  /// The two ends of the first flip that a sentence names.
  private static double[] income(String sentence) {
    var ends = Pattern.compile("between (\\S+) and (\\S+), from").matcher(sentence);
    assertTrue(ends.find(), sentence);
    return new double[] {number(ends.group(1)), number(ends.group(2))};
  }

  private static double number(String words) {
    return Double.parseDouble(words.replace('−', '-'));
  }

  @Test
  void should_draw_the_mean_of_several_exhibits_and_no_interval_of_few() {
    Fx.run(() -> {
      var sample = swept("text", Locale.ENGLISH);
      choose(sample, "sweep-exhibit", "");
      assertEquals(3, sample.scene().getRoot().lookupAll(".chart-quiet").size());
      assertTrue(sample.words("figure-caption").contains("fewer than 10 exhibits"));
      assertTrue(command(sample).contains("--exhibit one --exhibit two --exhibit three"));
      sample.window().close();
    });
  }

  @Test
  void should_say_what_is_wrong_with_a_range_and_keep_what_was_known() {
    Fx.run(() -> {
      var sample = swept("text", Locale.ENGLISH);
      var known = sample.words("sweep-sentence");
      write(sample, "sweep-from-0", "2");
      assertTrue(sample.words("sweep-refused").contains("keep"), sample.words("sweep-refused"));
      assertEquals(known, sample.words("sweep-sentence"));
      write(sample, "sweep-from-0", "0,5");
      assertTrue(sample.words("sweep-sentence").contains("goes from 0.5 to 1,"));
      write(sample, "sweep-threshold", "half");
      assertTrue(sample.words("sweep-refused").contains("half is not a number"));
      write(sample, "sweep-threshold", "0.9");
      assertTrue(sample.words("sweep-sentence").contains("The answer"));
      assertTrue(command(sample).contains("--threshold 0.9 "));
      sample.window().close();
    });
  }

  @Test
  void should_keep_a_sweep_as_a_step_that_anyone_can_run_again() {
    Fx.run(() -> {
      var sample = swept("text", Locale.ENGLISH);
      write(sample, "sweep-from-0", "0.5");
      choose(sample, "sweep-steps-0", "6");
      assertTrue(sample.scene().getRoot().lookup("#undo") == null, "a sweep has nothing to undo");
      var keep = (Button) sample.node("keep");
      assertEquals("Keep as evidence", keep.getText());
      keep.fire();
      sample.settle();
      assertFalse(((Button) sample.node("keep")).getText().equals("Keep as evidence"));
      var kept = CaseYaml.read(folder.resolve("text")).caseFile().protocol().getLast();
      assertEquals("kept-1", kept.id());
      assertTrue(List.of("toy-sweep", "sweep-range").contains(kept.with()), kept.with());
      assertEquals("one", kept.set().get("exhibit"));
      assertEquals(List.of("keep=0.5:1:0.1"), kept.set().get("over"));
      assertEquals("text-trim", kept.compared().orElseThrow().with());
      assertTrue(kept.title().in(Locale.ENGLISH).startsWith("Sweep: "));
      assertEquals("kept-1", Ledger.open(folder.resolve("text")).entries().getLast().step());
      write(sample, "sweep-from-0", "0.6");
      assertEquals("Keep as evidence", ((Button) sample.node("keep")).getText());
      sample.window().choose("change");
      sample.window().close();
    });
  }

  @Test
  void should_show_what_the_model_was_given_at_a_chosen_place_and_its_answer() {
    Fx.run(() -> {
      var sample = swept("text", Locale.ENGLISH);
      write(sample, "sweep-from-0", "0.5");
      key(sample.scene().getRoot().lookup(".curve-chart"), KeyCode.HOME);
      sample.settle();
      assertTrue(sample.words("sweep-point").contains("” at 0.5"), sample.all());
      var text = (ScrollPane) sample.node("sweep-panel").lookup(".examine-text");
      var whole = sample.words("sweep-point");
      assertTrue(text.getAccessibleText().contains("Exhibit one"));
      key(sample.scene().getRoot().lookup(".curve-chart"), KeyCode.END);
      sample.settle();
      assertFalse(whole.equals(sample.words("sweep-point")));
      assertTrue(sample.words("sweep-point").endsWith("is 1.00; unchanged it is 1.00."));
      key(sample.scene().getRoot().lookup(".curve-chart"), KeyCode.ESCAPE);
      sample.settle();
      assertTrue(sample.scene().getRoot().lookup("#sweep-point") == null);
      sample.window().close();
    });
  }

  @Test
  void should_show_the_row_of_a_chosen_cell() {
    Fx.run(() -> {
      var sample = swept("row", Locale.ENGLISH);
      choose(sample, "sweep-with", "row-edit");
      choose(sample, "sweep-way-1", "column");
      var map = sample.scene().getRoot().lookup(".heat-map");
      key(map, KeyCode.HOME);
      key(map, KeyCode.DOWN);
      sample.settle();
      assertTrue(sample.words("sweep-point").contains("debts"), sample.words("sweep-point"));
      sample.window().close();
    });
  }

  private static void key(Node node, KeyCode code) {
    node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  @Test
  void should_write_the_whole_table() {
    Fx.run(() -> {
      var file = folder.resolve("out").resolve("table.csv");
      make(file.getParent());
      var sample = opened(file);
      write(sample, "sweep-from-0", "0.5");
      choose(sample, "sweep-steps-0", "6");
      ((Button) sample.node("sweep-csv")).fire();
      sample.settle();
      var lines = read(file);
      assertEquals("\"exhibit\",\"keep\",\"similarity\"", lines.getFirst());
      assertEquals(7, lines.size());
      assertTrue(lines.getLast().startsWith("\"one\",1"), lines.getLast());
      assertEquals("Saved: table.csv, 6 rows", sample.words("sweep-said"));
      sample.window().close();
    });
  }

  @Test
  void should_answer_the_latest_question_and_stop_when_told() {
    Fx.run(() -> {
      var work = new ArrayDeque<Runnable>();
      var errors = new Errors();
      var tasks = new Tasks(work::add, Runnable::run, errors::tell);
      var sample = ExamineCase.open(folder, tasks, errors, "text");
      sample.window().choose("sweep");
      sample.settle();
      tasks.stop();
      sample.settle();
      while (!work.isEmpty()) {
        work.poll().run();
      }
      sample.settle();
      assertTrue(sample.scene().getRoot().lookup("#sweep-sentence") == null, "a stale result");
      ((Button) sample.node("sweep-again")).fire();
      write(sample, "sweep-from-0", "0.5");
      while (!work.isEmpty()) {
        work.poll().run();
      }
      sample.settle();
      assertTrue(sample.words("sweep-sentence").contains("goes from 0.5 to 1,"));
      assertEquals(List.of(), errors.all().get());
      sample.window().close();
    });
  }

  @Test
  void should_follow_the_exhibit_that_all_panels_are_at() {
    Fx.run(() -> {
      var sample = swept("text", Locale.ENGLISH);
      choose(sample, "sweep-exhibit", "two");
      ((ToggleButton) sample.node("step-examine")).fire();
      sample.settle();
      assertTrue(sample.words("examine-sentence").contains("Exhibit two"));
      sample.window().close();
    });
  }

  private Sample swept(String kind, Locale locale) {
    var sample = ExamineCase.open(folder, locale, kind);
    sample.window().choose("sweep");
    sample.settle();
    if (kind.equals("text")) {
      choose(sample, "sweep-with", "text-trim");
    }
    return sample;
  }

  private Sample opened(Path file) {
    ExamineCase.open(folder, Locale.ENGLISH, "text").window().close();
    var sample = Sample.open(folder, Locale.ENGLISH, answering(file));
    sample.show("text");
    sample.window().choose("sweep");
    sample.settle();
    choose(sample, "sweep-with", "text-trim");
    return sample;
  }

  private static Dialogs answering(Path file) {
    return new Dialogs() {
      @Override
      public Optional<Path> read(Window above, String title, List<String> endings) {
        return Optional.empty();
      }

      @Override
      public Optional<Path> write(Window above, String title, String name) {
        return Optional.of(file);
      }
    };
  }

  private static String command(Sample sample) {
    return ((TextArea) sample.node("sweep-command")).getText();
  }

  private static void write(Sample sample, String id, String words) {
    ((TextField) sample.node(id)).setText(words);
    sample.settle();
  }

  static void choose(Sample sample, String id, String value) {
    var node = sample.node(id);
    if (node instanceof ComboBox<?> box) {
      pick(box, value);
    } else {
      node.lookupAll(".toggle-button").stream()
          .map(ToggleButton.class::cast)
          .filter(one -> value.equals(String.valueOf(one.getUserData())))
          .findFirst()
          .orElseThrow()
          .fire();
    }
    sample.settle();
  }

  private static <T> void pick(ComboBox<T> box, String value) {
    var item =
        box.getItems().stream()
            .filter(one -> String.valueOf(((Choice<?>) one).value()).equals(value))
            .findFirst()
            .orElseThrow(() -> new AssertionError(value + " is not in " + box.getItems()));
    box.setValue(item);
  }

  private static List<String> read(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException absent) {
      throw new UncheckedIOException(absent);
    }
  }

  private static void make(Path place) {
    try {
      Files.createDirectories(place);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
