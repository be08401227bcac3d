package org.autopsie.workbench.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.util.Duration;
import org.autopsie.workbench.Fx;
import org.autopsie.workbench.panel.Background.Outcome;
import org.junit.jupiter.api.Test;

/// Works are listed, each with its share and its own stop.
class WorkStripTest {
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final Tasks tasks = new Tasks(waiting::add, Runnable::run, wrong -> {});
  private final List<Outcome<String>> seen = new ArrayList<>();

  @Test
  void should_show_the_eldest_and_count_the_others() {
    Fx.run(() -> {
      begin("one");
      begin("two");
      begin("three");
      var sheet = sheet();
      assertEquals(List.of("Doing one"), shown(sheet));
      assertEquals("2 more", sheet.words("more-work"));
      ((ToggleButton) sheet.node("more-work")).fire();
      assertEquals(List.of("Doing one", "Doing two", "Doing three"), shown(sheet));
      sheet.draw("works");
    });
  }

  @Test
  void should_stop_each_by_its_own_button() {
    Fx.run(() -> {
      begin("one");
      begin("two");
      var sheet = sheet();
      ((ToggleButton) sheet.node("more-work")).fire();
      ((Button) sheet.node("stop-two")).fire();
      assertEquals(1, seen.size());
      assertInstanceOf(Outcome.Stopped.class, seen.getFirst());
      assertEquals(List.of("Doing one"), shown(sheet));
      assertFalse(sheet.node("more-work").isVisible());
      ((Button) sheet.node("stop")).fire();
      assertEquals(List.of(), shown(sheet));
      assertEquals(2, seen.size());
    });
  }

  @Test
  void should_say_how_far_it_is_and_name_its_controls() {
    Fx.run(() -> {
      tasks.<String>latest(
          "one",
          locale -> "Doing one",
          progress -> {
            progress.report(42, 100, "");
            var sheet = sheet();
            assertTrue(sheet.all().contains("42%"), sheet.all());
            assertEquals("Doing one", sheet.node("share").getAccessibleText());
            assertEquals("Stop: Doing one", sheet.node("stop").getAccessibleText());
            assertEquals(0.42, ((ProgressBar) sheet.node("share")).getProgress());
            return "";
          },
          seen::add);
      waiting.remove().run();
    });
  }

  @Test
  void should_not_show_what_may_end_soon() {
    Fx.run(() -> {
      begin("one");
      var sheet = Sheet.of(new WorkStrip(Locale.ENGLISH, tasks, Duration.hours(1)));
      assertEquals(List.of(), shown(sheet));
      assertFalse(sheet.node("stop").getParent().isVisible());
    });
  }

  @Test
  void should_say_in_the_words_of_its_name_what_it_does() {
    tasks.latest("change", progress -> "", outcome -> {});
    assertEquals(
        "Le modèle classe les documents…", tasks.all().get().getFirst().what().in(Locale.FRENCH));
  }

  private void begin(String name) {
    tasks.latest(name, locale -> "Doing " + name, progress -> name, seen::add);
  }

  private Sheet sheet() {
    return Sheet.of(new WorkStrip(Locale.ENGLISH, tasks, Duration.ZERO));
  }

  private static List<String> shown(Sheet sheet) {
    sheet.settle();
    return sheet.scene().getRoot().lookupAll(".label").stream()
        .filter(label -> label.getParent() instanceof WorkRow row && row.isVisible())
        .map(label -> ((Labeled) label).getText())
        .filter(words -> words.startsWith("Doing"))
        .toList();
  }
}
