package org.autopsie.workbench;

import static org.autopsie.workbench.Hands.choose;
import static org.autopsie.workbench.Hands.write;
import static org.autopsie.workbench.SweepHands.command;
import static org.autopsie.workbench.SweepHands.swept;
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
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.stage.Window;
import org.autopsie.casefile.CaseYaml;
import org.autopsie.evidence.Ledger;
import org.autopsie.workbench.chart.Figure;
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
      var sample = swept(folder, "text", Locale.ENGLISH);
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
  void should_draw_a_map_along_two_parameters() {
    Fx.run(() -> {
      var sample = swept(folder, "row", Locale.FRENCH);
      choose(sample, "sweep-with", "row-edit");
      choose(sample, "sweep-way-1", "column");
      assertTrue(sample.scene().getRoot().lookup(".heat-map") != null);
      var figure = (Figure) sample.node("sweep-panel").lookup(".figure");
      assertEquals(3, figure.twin().rows().size());
      assertTrue(command(sample).contains("--over column=income,debts,age"), command(sample));
      sample.window().close();
    });
  }

  @Test
  void should_draw_the_mean_of_several_exhibits_and_no_interval_of_few() {
    Fx.run(() -> {
      var sample = swept(folder, "text", Locale.ENGLISH);
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
      var sample = swept(folder, "text", Locale.ENGLISH);
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
      var sample = swept(folder, "text", Locale.ENGLISH);
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
      var sample = swept(folder, "text", Locale.ENGLISH);
      choose(sample, "sweep-exhibit", "two");
      ((ToggleButton) sample.node("step-examine")).fire();
      sample.settle();
      assertTrue(sample.words("examine-sentence").contains("Exhibit two"));
      sample.window().close();
    });
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
