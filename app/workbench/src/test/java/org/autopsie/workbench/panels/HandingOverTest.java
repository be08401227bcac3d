package org.autopsie.workbench.panels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.stage.Window;
import org.autopsie.workbench.Fx;
import org.autopsie.workbench.Sample;
import org.autopsie.workbench.SmallCase;
import org.autopsie.workbench.shell.Dialogs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The models and what is handed over.
class HandingOverTest {
  @TempDir private Path folder;

  private static String show(Sample sample, String panel) {
    sample.window().choose(panel);
    sample.settle();
    return sample.all();
  }

  private static void press(Sample sample, String id) {
    ((Button) sample.node(id)).fire();
    sample.settle();
  }

  /// Gives this file whatever is asked for.
  private record Always(Path file) implements Dialogs {
    @Override
    public Optional<Path> read(Window owner, String title, List<String> endings) {
      return Optional.of(file);
    }

    @Override
    public Optional<Path> write(Window owner, String title, String name) {
      return Optional.of(file);
    }
  }

  @Test
  void should_say_what_each_model_is_and_which_is_lacking() {
    Fx.run(() -> {
      var sample = SmallCase.open(folder, Locale.ENGLISH);
      var all = show(sample, "model");
      assertTrue(all.contains("It reads a text; it answers with a list of numbers"), all);
      assertTrue(all.contains("Substitution: the model run here is not the operator’s."), all);
      assertTrue(all.contains("Nobody has it."), all);
      assertTrue(all.contains("found here"), all);
      press(sample, "show-published");
      assertEquals("85.1 % of tests", publishedOf(sample.all()));
    });
  }

  private static String publishedOf(String all) {
    return all.lines()
        .filter(line -> line.startsWith("published: "))
        .map(line -> line.substring(11, line.indexOf(" ·")).replace('\u00a0', ' '))
        .findFirst()
        .orElse("");
  }

  @Test
  void should_add_the_file_that_a_model_lacks() {
    Fx.run(() -> {
      var sample = Sample.open(folder, Locale.ENGLISH, new Always(folder.resolve("any.onnx")));
      sample.show("lacking");
      var before = show(sample, "model");
      assertTrue(before.contains("not found here"), before);
      press(sample, "add-absent");
      assertFalse(sample.all().contains("not found here"), sample.all());
      assertTrue(sample.all().contains("found here"), sample.all());
    });
  }

  @Test
  void should_run_the_protocol_on_another_model_and_leave_the_case_alone() {
    Fx.run(() -> {
      var mine = write(folder.resolve("My Model.onnx"), "mine");
      SmallCase.open(folder, Locale.ENGLISH);
      var sample = Sample.open(folder, Locale.ENGLISH, new Always(mine));
      sample.show("small");
      var before = read(folder.resolve("small/case.yaml"));
      show(sample, "model");
      press(sample, "own-model");
      assertTrue(
          sample.all().contains("A small case · with the model My Model.onnx"), sample.all());
      assertEquals(before, read(folder.resolve("small/case.yaml")));
      var copy = sample.library().cases().open(folder.resolve("small-my-model")).caseFile();
      assertEquals("small-my-model", copy.id());
      assertEquals("My Model.onnx", copy.models().getFirst().title());
      assertFalse(Files.exists(folder.resolve("small-my-model/evidence.jsonl")));
    });
  }

  @Test
  void should_hand_over_the_report_the_hash_and_the_command() {
    Fx.run(() -> {
      SmallCase.open(folder, Locale.ENGLISH);
      var page = folder.resolve("out/report.html");
      var sample = Sample.open(folder, Locale.FRENCH, new Always(page));
      sample.show("small");
      var empty = show(sample, "register");
      assertTrue(empty.contains("Il n’existe pas encore de registre public"), empty);
      assertTrue(empty.contains("Rien n’est encore relevé"), empty);
      show(sample, "protocol");
      press(sample, "run-all");
      var all = show(sample, "register");
      assertTrue(all.contains("2 relevés"), all);
      assertTrue(all.contains("autopsie verify"), all);
      press(sample, "report-en");
      assertTrue(read(page).contains("lang=\"en\""));
      assertTrue(sample.words("report-told").contains("report.html"));
    });
  }

  private static Path write(Path file, String words) {
    try {
      return Files.writeString(file, words);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
