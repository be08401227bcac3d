package org.autopsie.workbench;

import static org.autopsie.workbench.Hands.choose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.TextField;
import org.autopsie.workbench.chart.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A number goes into one column of a row.
class SweepColumnTest {
  @TempDir Path folder;

  @Test
  void should_name_the_column_that_a_number_goes_into_in_the_figure_and_what_is_said_of_it() {
    Fx.run(() -> {
      var sample = swept();
      var moved = "“New number” in the column “income”";
      var figure = (Figure) sample.node("sweep-panel").lookup(".figure");
      assertTrue(figure.text().title().contains(moved), figure.text().title());
      assertTrue(sample.words("sweep-sentence").contains(moved + " goes from 3 to 5,"));
      assertTrue(figure.twin().heads().get(1).startsWith("New number, column income"));
      choose(sample, "method-column", "debts");
      var other = (Figure) sample.node("sweep-panel").lookup(".figure");
      assertTrue(other.text().title().contains("“debts”"), other.text().title());
      assertTrue(sample.words("sweep-sentence").contains("column “debts” goes from 1 to 3,"));
      var known = sample.words("sweep-sentence");
      choose(sample, "method-column", "");
      assertTrue(sample.words("sweep-refused").startsWith("Choose a column"));
      assertEquals(known, sample.words("sweep-sentence"));
      sample.window().close();
    });
  }

  @Test
  void should_go_as_far_as_the_numbers_of_another_column() {
    Fx.run(() -> {
      var sample = swept();
      choose(sample, "method-column", "debts");
      assertEquals("1", ((TextField) sample.node("sweep-from-0")).getText());
      choose(sample, "method-column", "age");
      assertTrue(sample.words("sweep-sentence").contains("column “age” goes from 0.3 to 0.5,"));
      sample.window().close();
    });
  }

  @Test
  void should_go_through_the_columns_that_the_model_reads() {
    Fx.run(() -> {
      var sample = Sample.open(folder, Locale.ENGLISH);
      sample.show("instrument-check");
      sample.window().choose("sweep");
      sample.settle();
      choose(sample, "sweep-model", "xor");
      choose(sample, "sweep-way-1", "column");
      assertEquals("x1, x2", ((TextField) sample.node("sweep-values-1")).getText());
      sample.window().close();
    });
  }

  @Test
  void should_say_in_good_french_from_which_side_to_which_an_answer_flips() {
    Fx.run(() -> {
      var sample = swept(Locale.FRENCH);
      ((TextField) sample.node("sweep-threshold")).setText("0,5");
      ((TextField) sample.node("sweep-from-0")).setText("-10");
      ((TextField) sample.node("sweep-to-0")).setText("10");
      sample.settle();
      var said = sample.words("sweep-sentence");
      assertTrue(
          said.matches(".*La réponse bascule entre .* \\(au-des.*, puis au-des.*\\)\\."), said);
      sample.window().close();
    });
  }

  private Sample swept() {
    return swept(Locale.ENGLISH);
  }

  private Sample swept(Locale locale) {
    var sample = SweepHands.swept(folder, "row", locale);
    choose(sample, "sweep-with", "row-edit");
    return sample;
  }
}
