package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Locale;
import javafx.scene.control.TextInputControl;
import org.autopsie.casefile.CaseYaml;
import org.autopsie.workbench.shell.Errors;
import org.autopsie.workbench.shell.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that go with a new case: taken on the page of the questions, read in the background, asked
/// about once the case has begun.
class JoinedTest {
  /// 3 × 2 pixels: a PNG file.
  private static final byte[] PICTURE =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAEUlEQVR42mP4z8DQAMMMyBwA"
                  + "eUMI+yQzuHYAAAAASUVORK5CYII=");

  @TempDir Path folder;

  private Path file(String name, byte[] bytes) {
    return Begun.file(folder, "files/" + name, bytes);
  }

  @Test
  void should_ask_whom_a_picture_shows_and_what_it_shows_once_its_case_has_begun() {
    Fx.run(() -> {
      var begun = Begun.open(folder, Locale.ENGLISH);
      var sample = begun.sample();
      begun.press("new");
      begun.press("case-add-file", file("crop.png", PICTURE));
      assertTrue(sample.all().contains("crop.png"), sample.all());
      begun.type("ask-happened", "A crop cuts heads off.");
      begun.press("case-begin");
      assertTrue(sample.all().contains("A picture, 3 × 2 pixels"), sample.all());
      begun.press("arrival-synthetic");
      begun.press("arrival-add");
      var box = (TextInputControl) sample.node("edit-exhibits-0-alternative-en");
      box.setText("A red square");
      box.getParent().requestFocus();
      Hands.press(sample, "edit-exhibit");
      var exhibit =
          CaseYaml.read(folder.resolve("cases/a-crop-cuts-heads-off"))
              .caseFile()
              .exhibits()
              .getFirst();
      assertEquals("image", exhibit.kind());
      assertEquals("synthetic", exhibit.people().status());
      assertEquals("A red square", exhibit.alternative().en());
      assertTrue(sample.errors().shown().get().isEmpty());
      sample.window().close();
    });
  }

  @Test
  void should_forget_a_file_that_was_taken_away_again_and_name_one_that_cannot_be_read() {
    Fx.run(() -> {
      var begun = Begun.open(folder, Locale.ENGLISH);
      var sample = begun.sample();
      begun.press("new");
      begun.press("case-add-file", file("one.txt", "One".getBytes(StandardCharsets.UTF_8)));
      begun.press("case-add-file", file("one.txt", "One".getBytes(StandardCharsets.UTF_8)));
      begun.press("case-add-file", file("broken.png", new byte[] {1, 2, 3}));
      sample.settings().locale().set(Locale.FRENCH);
      sample.settle();
      assertTrue(sample.all().contains("broken.png"), "what was taken outlives the language");
      begun.press("case-file-remove-0");
      assertFalse(sample.all().contains("one.txt"), sample.all());
      begun.press("case-begin");
      var told = sample.errors().shown().get().orElseThrow().in(Locale.FRENCH);
      assertTrue(told.contains("broken.png"), told);
      assertFalse(sample.all().contains("one.txt"), sample.all());
      sample.window().close();
    });
  }

  @Test
  void should_read_a_picture_in_the_background() {
    Fx.run(() -> {
      var errors = new Errors();
      var work = new ArrayDeque<Runnable>();
      var tasks = new Tasks(work::add, Runnable::run, errors::tell);
      var begun = Begun.open(folder, Locale.ENGLISH, tasks, errors);
      var sample = begun.sample();
      begun.press("new");
      begun.press("case-begin");
      begun.press("add-exhibit", file("crop.png", PICTURE));
      assertFalse(sample.all().contains("3 × 2 pixels"), "it is not read yet");
      while (!work.isEmpty()) {
        work.remove().run();
      }
      sample.settle();
      assertTrue(sample.all().contains("A picture, 3 × 2 pixels"), sample.all());
      sample.window().close();
    });
  }
}
