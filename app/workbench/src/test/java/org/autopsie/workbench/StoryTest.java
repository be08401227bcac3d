package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person writes the story, sees it as it will be, and sees what of it rests on nothing.
class StoryTest {
  @TempDir Path folder;

  private Sample telling() {
    var sample = Sample.open(folder, Locale.FRENCH);
    sample.show("cv-screening");
    ((ToggleButton) sample.node("step-tell")).fire();
    sample.settle();
    return sample;
  }

  private Path file() {
    return folder.resolve("cv-screening").resolve("story.fr.md");
  }

  @Test
  void should_save_what_is_typed_once_the_panel_is_left() {
    Fx.run(() -> {
      var sample = telling();
      assertEquals("", sample.words("story-saved"));
      assertFalse(Files.exists(file()), "reading writes nothing");

      area(sample).setText("# À nous\n\nUn début.\n");
      assertEquals("pas encore enregistré", sample.words("story-saved"));
      leave(sample);

      assertEquals("# À nous\n\nUn début.\n", read(file()));
      assertEquals("● enregistré", sample.words("story-saved"));
    });
  }

  @Test
  void should_save_when_the_case_is_left_or_the_language_changes() {
    Fx.run(() -> {
      var sample = telling();
      area(sample).setText("Un.");
      ((Button) sample.node("language")).fire();
      sample.settle();
      assertEquals("Un.", read(file()));
      assertTrue(area(sample).getText().startsWith("# CV screening"), area(sample).getText());

      ((Button) sample.node("language")).fire();
      sample.settle();
      assertEquals("Un.", area(sample).getText());
      area(sample).setText("Deux.");
      sample.window().close();
      assertEquals("Deux.", read(file()));
    });
  }

  @Test
  void should_list_what_rests_on_nothing_and_lead_there() {
    Fx.run(() -> {
      var sample = telling();
      assertTrue(bare(sample).contains("Chaque passage renvoie"), bare(sample));
      assertEquals("tout a un appui", note(sample));

      area(sample)
          .setText("# Titre\n\nDit [ici](source:wilson-2024).\n\nSans rien,\n12 % de plus.\n");
      leave(sample);

      assertTrue(bare(sample).contains("Un passage sans appui"), bare(sample));
      assertEquals("1 passage sans appui", note(sample));
      var link = (Hyperlink) sample.node("story-bare").lookup(".hyperlink");
      assertEquals("▲ Sans rien, 12 % de plus.", link.getText());
      link.fire();
      assertEquals("Sans rien,", area(sample).getSelectedText());
    });
  }

  @Test
  void should_show_the_story_as_it_will_be_and_say_in_place_what_is_not_there() {
    Fx.run(() -> {
      var sample = telling();
      area(sample)
          .setText(
              """
              ## Un titre

              Un **mot** et [un lien](source:wilson-2024), {{step:nowhere}}, {{step:name-rank}}.

              ![Le rang](step:name-rank)

              ![Autre chose](step:autre)

              1. un
              2. deux
              """);
      sample.settle();

      var shown = preview(sample);
      assertTrue(
          shown.contains(
              "Un mot et un lien, [✕ rien de ce nom dans ce cas\u00a0: step:nowhere], non tenté."),
          shown);
      assertTrue(shown.contains("Le rang\n○ non tenté"), shown);
      assertTrue(shown.contains("✕ Autre chose\u00a0: il n’y a pas de figure step:autre"), shown);
      assertTrue(shown.contains("2.\ndeux"), shown);
    });
  }

  @Test
  void should_keep_both_when_somebody_else_wrote_in_the_file() {
    Fx.run(() -> {
      var sample = telling();
      area(sample).setText("Une fois.");
      leave(sample);
      write(file(), "Par quelqu’un d’autre.");
      area(sample).setText("Par moi.");
      leave(sample);

      assertEquals("Par quelqu’un d’autre.", read(file()));
      var beside = folder.resolve("cv-screening").resolve("story.fr.1.md");
      assertEquals("Par moi.", read(beside));
      assertTrue(sample.all().contains("gardée à côté, dans story.fr.1.md"), sample.all());
      assertFalse(area(sample).isEditable());

      ((Button) sample.node("story-keep-mine")).fire();
      sample.settle();
      assertEquals("Par moi.", read(file()));
      assertEquals(
          "Par quelqu’un d’autre.", read(folder.resolve("cv-screening").resolve("story.fr.2.md")));
      assertTrue(area(sample).isEditable());
    });
  }

  @Test
  void should_go_on_from_what_somebody_else_wrote() {
    Fx.run(() -> {
      var sample = telling();
      area(sample).setText("Une fois.");
      leave(sample);
      write(file(), "Leur\r\nversion.\r\n");
      area(sample).setText("Par moi.");
      leave(sample);

      ((Button) sample.node("story-take-theirs")).fire();
      sample.settle();
      assertEquals("Leur\nversion.\n", area(sample).getText());
      area(sample).appendText("Et nous.\n");
      leave(sample);
      assertEquals("Leur\r\nversion.\r\nEt nous.\r\n", read(file()));
    });
  }

  @Test
  void should_put_a_figure_in_by_its_title() {
    Fx.run(() -> {
      var sample = telling();
      area(sample).setText("");
      var menus = ((MenuButton) sample.node("story-insert")).getItems();
      var figures = (javafx.scene.control.Menu) menus.getFirst();
      var item =
          figures.getItems().stream()
              .filter(one -> one.getText().startsWith("Changer le prénom"))
              .findFirst()
              .orElseThrow();
      item.fire();

      assertTrue(area(sample).getText().contains("](step:name-rank)"), area(sample).getText());
    });
  }

  @Test
  void should_say_why_a_story_cannot_be_read() {
    Fx.run(() -> {
      var first = telling();
      area(first).setText("Une fois.");
      leave(first);
      first.window().close();
      try {
        Files.write(file(), new byte[] {'a', (byte) 0xff});
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
      var sample = telling();
      assertTrue(sample.all().contains("UTF-8"), sample.all());
    });
  }

  private static TextArea area(Sample sample) {
    return (TextArea) sample.node("story-text");
  }

  /// Moves the focus into the story and away.
  private static void leave(Sample sample) {
    area(sample).requestFocus();
    sample.node("language").requestFocus();
    sample.settle();
  }

  private static String bare(Sample sample) {
    return sample.node("story-bare").lookupAll(".label").stream()
        .map(node -> ((Labeled) node).getText())
        .collect(Collectors.joining("\n"));
  }

  private static String note(Sample sample) {
    return ((Labeled) sample.node("step-tell").lookup(".note")).getText();
  }

  private static String preview(Sample sample) {
    var page = ((ScrollPane) sample.node("story-preview")).getContent();
    return words(page).replaceAll("\n+", "\n");
  }

  private static String words(javafx.scene.Node node) {
    return switch (node) {
      case Labeled label -> label.getText() + "\n";
      case Text text -> text.getText();
      case javafx.scene.Parent parent ->
          parent.getChildrenUnmodifiable().stream()
                  .map(StoryTest::words)
                  .collect(Collectors.joining())
              + "\n";
      default -> "";
    };
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException absent) {
      throw new UncheckedIOException(absent);
    }
  }

  private static void write(Path file, String words) {
    try {
      Files.writeString(file, words);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
