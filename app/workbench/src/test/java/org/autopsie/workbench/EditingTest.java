package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Panels that read as prose and are edited in place, never by hand in the file.
class EditingTest {
  @TempDir Path folder;

  @Test
  void should_write_an_edited_field_and_keep_the_comments_of_the_file() {
    Fx.run(() -> {
      var sample = open("brief");
      press(sample, "edit-brief");
      type(sample, "edit-incident-place-en", "Here: \"quoted\"");
      commit(sample, "edit-incident-place-en");
      var text = yaml();
      assertTrue(text.contains("Here: \\\"quoted\\\""), text);
      assertTrue(text.contains("# `says` is our summary of a position"), "the comment is gone");
      assertTrue(text.contains("université de Washington pour l’audit\"\n"), "French is gone");
      press(sample, "edit-brief");
      assertTrue(sample.all().contains("Here: \"quoted\""), sample.all());
    });
  }

  @Test
  void should_make_a_working_copy_of_a_sample_by_the_first_edit_and_say_so() {
    Fx.run(() -> {
      var sample = open("brief");
      press(sample, "edit-brief");
      assertTrue(sample.words("edit-copy").contains("the original stays as it is"));
      assertFalse(Files.exists(folder.resolve("cv-screening")));
      var original = read(Sample.CHECKOUT.resolve("sample-incidents/cv-screening/case.yaml"));
      type(sample, "edit-incident-period", "2014");
      commit(sample, "edit-incident-period");
      assertTrue(yaml().contains("period: \"2014\"\n"), yaml());
      assertTrue(sample.words("edit-copy").contains("your own copy"));
      assertEquals(
          original, read(Sample.CHECKOUT.resolve("sample-incidents/cv-screening/case.yaml")));
      press(sample, "edit-brief");
      press(sample, "edit-brief");
      assertTrue(sample.scene().getRoot().lookup("#edit-copy") == null, "said twice");
    });
  }

  @Test
  void should_say_why_a_date_is_not_written_and_write_it_once_it_is_one() {
    Fx.run(() -> {
      var sample = open("brief");
      press(sample, "edit-brief");
      for (var wrong : new String[] {"10/10/2018", "2018-13", "soon", "2018-02-30"}) {
        type(sample, "edit-timeline-0-date", wrong);
        commit(sample, "edit-timeline-0-date");
        assertTrue(sample.all().contains("Not written: give a year"), wrong);
        assertFalse(Files.exists(folder.resolve("cv-screening")), wrong);
      }
      type(sample, "edit-timeline-0-date", "2018-10");
      commit(sample, "edit-timeline-0-date");
      assertFalse(sample.all().contains("Not written"), sample.all());
      assertTrue(yaml().contains("{date: \"2018-10\""), "not on the disk");
    });
  }

  @Test
  void should_lose_nothing_when_the_language_is_switched_while_editing() {
    Fx.run(() -> {
      var sample = open("brief");
      press(sample, "edit-brief");
      type(sample, "edit-incident-place-en", "Somewhere else");
      press(sample, "language");
      assertTrue(yaml().contains("Somewhere else"), "not on the disk");
      assertEquals("Somewhere else", text(sample, "edit-incident-place-en"));
      assertEquals("Terminer", sample.words("edit-brief"));
      press(sample, "edit-brief");
      assertFalse(sample.all().contains("Somewhere else"), "English words in the French brief");
    });
  }

  @Test
  void should_write_what_was_typed_when_escape_ends_editing() {
    Fx.run(() -> {
      var sample = open("brief");
      press(sample, "edit-brief");
      type(sample, "edit-incident-period", "1999");
      key(sample.node("edit-incident-period"), KeyCode.ESCAPE);
      sample.settle();
      assertEquals("Edit", sample.words("edit-brief"));
      assertTrue(yaml().contains("period: \"1999\"\n"), yaml());
    });
  }

  @Test
  void should_begin_editing_by_a_key() {
    Fx.run(() -> {
      var sample = open("identification");
      key(sample.node("edit-identification"), KeyCode.F2);
      sample.settle();
      assertEquals("Done", sample.words("edit-identification"));
    });
  }

  @Test
  void should_add_and_remove_elements_of_a_list() {
    Fx.run(() -> {
      var sample = open("brief");
      press(sample, "edit-brief");
      press(sample, "edit-limits-add");
      type(sample, "edit-limits-7-fr", "Une limite de plus.");
      commit(sample, "edit-limits-7-fr");
      assertTrue(yaml().contains("  - \"Une limite de plus.\""), yaml());
      type(sample, "edit-limits-7-en", "One limit more.");
      commit(sample, "edit-limits-7-en");
      assertTrue(
          yaml().contains("  - {fr: \"Une limite de plus.\", en: \"One limit more.\"}"), yaml());
      press(sample, "edit-limits-7-remove");
      assertFalse(yaml().contains("Une limite de plus"), yaml());
      assertTrue(sample.scene().getRoot().lookup("#edit-limits-7-fr") == null);
    });
  }

  @Test
  void should_keep_fields_that_nobody_knows() {
    Fx.run(() -> {
      var sample = open("brief");
      press(sample, "edit-brief");
      type(sample, "edit-incident-period", "2015");
      commit(sample, "edit-incident-period");
      sample.window().home();
      write(yaml().replace("  period: \"2015\"\n", "  period: \"2015\"\n  mood: grey # ours\n"));
      sample.show("cv-screening");
      sample.window().choose("brief");
      sample.settle();
      press(sample, "edit-brief");
      type(sample, "edit-incident-period", "2016");
      commit(sample, "edit-incident-period");
      assertTrue(yaml().contains("  period: \"2016\"\n  mood: grey # ours\n"), yaml());
    });
  }

  @Test
  void should_add_a_position_and_show_it_in_the_chart() {
    Fx.run(() -> {
      var sample = open("positions");
      press(sample, "positions-add");
      type(sample, "edit-positions-7-actor-en", "A researcher");
      commit(sample, "edit-positions-7-actor-en");
      type(sample, "edit-positions-7-date", "2025-01");
      commit(sample, "edit-positions-7-date");
      ((CheckBox) sample.node("edit-positions-7-answers-p-wilson")).fire();
      choose(sample, "edit-positions-7-stance", 1);
      sample.settle();
      var mark = sample.node("position-p1");
      assertTrue(
          mark.getAccessibleText().startsWith("A researcher, January 2025, denies"),
          mark.getAccessibleText());
      assertTrue(mark.getAccessibleText().contains("Answers: Kyra Wilson and Aylin Caliskan"));
      assertTrue(yaml().contains("answers: [\"p-wilson\"]"), yaml());
      press(sample, "edit-positions-7-remove");
      assertFalse(yaml().contains("A researcher"), yaml());
    });
  }

  @Test
  void should_take_a_field_out_when_nothing_is_chosen() {
    Fx.run(() -> {
      var sample = open("brief");
      press(sample, "edit-brief");
      choose(sample, "edit-rivals-0-step", 0);
      assertTrue(yaml().contains("quel que soit le prénom.\", en: "), yaml());
      assertFalse(yaml().contains("step: cv-length, source"), yaml());
      press(sample, "edit-brief");
      assertTrue(sample.all().contains("No step of this case measures this."), sample.all());
    });
  }

  private Sample open(String panel) {
    var sample = Sample.open(folder, Locale.ENGLISH);
    sample.show("cv-screening");
    sample.window().choose(panel);
    sample.settle();
    return sample;
  }

  private String yaml() {
    return read(folder.resolve("cv-screening/case.yaml"));
  }

  private void write(String text) {
    try {
      Files.writeString(folder.resolve("cv-screening/case.yaml"), text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException absent) {
      throw new UncheckedIOException(absent);
    }
  }

  private static void press(Sample sample, String button) {
    ((Button) sample.node(button)).fire();
    sample.settle();
  }

  private static void type(Sample sample, String id, String words) {
    ((TextInputControl) sample.node(id)).setText(words);
  }

  private static String text(Sample sample, String id) {
    return ((TextInputControl) sample.node(id)).getText();
  }

  private static void choose(Sample sample, String id, int index) {
    ((ComboBox<?>) sample.node(id)).getSelectionModel().select(index);
    sample.settle();
  }

  private static void commit(Sample sample, String id) {
    Event.fireEvent(
        sample.node(id),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, isMac()));
    sample.settle();
  }

  private static boolean isMac() {
    return Optional.ofNullable(System.getProperty("os.name")).orElse("").startsWith("Mac");
  }

  private static void key(Node node, KeyCode code) {
    Event.fireEvent(
        node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }
}
