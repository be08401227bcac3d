package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person writes in the document itself and the ranking follows.
class WritingTest {
  @TempDir Path folder;

  private Sample writing() {
    var sample = Sample.open(folder, Locale.ENGLISH);
    sample.show("cv-screening");
    press(sample, "exhibit-write");
    return sample;
  }

  @Test
  void should_rank_again_what_is_written() {
    Fx.run(() -> {
      var sample = Sample.open(folder, Locale.ENGLISH);
      sample.show("cv-screening");
      assertFalse(area(sample).isVisible());
      press(sample, "exhibit-write");
      assertTrue(area(sample).isVisible());
      assertTrue(area(sample).getText().contains("Treasurer of a local food bank"));

      area(sample)
          .setText("zzzz zzzz zzzz\n" + area(sample).getText() + "\nqqqqqqqqqqqqqqqqqqqqqq");
      sample.settle();

      var said = sample.words("sentence");
      assertTrue(said.contains("rewriting 3 lines of the document moves “CV 01"), said);
      assertTrue(sample.all().contains("3 lines changed"), sample.all());
      assertFalse(said.contains("zzzz"), said);
      assertFalse(Files.exists(folder.resolve("cv-screening")), "nothing is kept by typing");
    });
  }

  @Test
  void should_begin_with_the_text_as_the_change_before_left_it() {
    Fx.run(() -> {
      var sample = Sample.open(folder, Locale.ENGLISH);
      sample.show("cv-screening");
      ((ComboBox<?>) sample.node("parameter-to")).getEditor().setText("Ada");
      sample.settle();

      press(sample, "exhibit-write");

      assertTrue(area(sample).getText().startsWith("Ada\n"), area(sample).getText());
      assertTrue(sample.words("sentence").contains("rewriting one line"), sample.words("sentence"));
    });
  }

  @Test
  void should_go_back_to_the_text_as_it_was_and_forth() {
    Fx.run(() -> {
      var sample = writing();
      var first = area(sample).getText();
      area(sample).setText(first + " and more");
      sample.settle();

      press(sample, "exhibit-revert");
      assertTrue(area(sample).getText().startsWith("Candidate\n"), area(sample).getText());
      assertTrue(sample.words("sentence").contains("leaving the document as it is"));

      press(sample, "undo");
      assertEquals(first + " and more", area(sample).getText());
    });
  }

  @Test
  void should_keep_the_caret_when_a_change_is_taken_back() {
    Fx.run(() -> {
      var sample = writing();
      var area = area(sample);
      var first = area.getText();
      area.setText(first + " zzzzzzzzzzzzzz");
      area.requestFocus();
      area.positionCaret(7);
      press(sample, "exhibit-revert");
      area.positionCaret(7);

      key(area, KeyCode.Z);
      sample.settle();

      assertEquals(area, area(sample), "the same area");
      assertEquals(first + " zzzzzzzzzzzzzz", area.getText());
      assertEquals(7, area.getCaretPosition());
      assertEquals(area, sample.scene().getFocusOwner());
    });
  }

  @Test
  void should_leave_what_was_written_behind_with_its_document() {
    Fx.run(() -> {
      var sample = writing();
      area(sample).setText("Only this.");
      sample.settle();

      ((ComboBox<?>) sample.node("document")).getSelectionModel().select(4);
      sample.settle();

      assertTrue(area(sample).isVisible());
      assertFalse(area(sample).getText().contains("Only this."));
      assertTrue(sample.words("sentence").contains("leaving the document as it is"));
      assertTrue(sample.words("sentence").contains("CV 05"), sample.words("sentence"));
    });
  }

  @Test
  void should_say_that_an_empty_text_has_no_rank() {
    Fx.run(() -> {
      var sample = writing();
      area(sample).setText("");
      sample.settle();

      assertEquals("", area(sample).getText());
      assertTrue(sample.all().contains("An empty text has no rank"), sample.all());
      assertTrue(sample.words("sentence").contains("leaving the document as it is"));
    });
  }

  private static TextArea area(Sample sample) {
    return (TextArea) sample.node("exhibit-text");
  }

  private static void press(Sample sample, String id) {
    ((Button) sample.node(id)).fire();
    sample.settle();
  }

  private static void key(TextArea area, KeyCode code) {
    boolean mac = System.getProperty("os.name").startsWith("Mac");
    Event.fireEvent(
        area, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, !mac, false, mac));
  }
}
