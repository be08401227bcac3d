package org.autopsie.workbench;

import static org.autopsie.workbench.Hands.choose;
import static org.autopsie.workbench.Hands.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.Twin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the heads of a transformer look: the toy whose heads were written by hand.
class AttentionPanelTest {
  @TempDir Path folder;

  @Test
  void should_show_each_word_the_share_that_its_head_was_written_to_give() {
    Fx.run(() -> {
      var sample = looked(Locale.ENGLISH, "The nurse speaks");
      choose(sample, "look-layer", "2");
      choose(sample, "look-head", "1");
      assertEquals("20.0%", numbers(sample)[0]);
      assertEquals("60.0%", numbers(sample)[1]);
      assertTrue(
          sentence(sample).endsWith("“The” draws most on “nurse”: 60.0% (layer 2, head 1)."),
          sentence(sample));
      choose(sample, "look-head", "2");
      key(sample.scene().getRoot().lookup(".attention-arcs"), KeyCode.DOWN);
      sample.settle();
      assertEquals("100.0%", numbers(sample)[1]);
      assertTrue(sample.words("attention-warning").contains("Jain & Wallace 2019"));
      assertTrue(sample.words("attention-warning").contains("Wiegreffe & Pinter 2019"));
      sample.window().close();
    });
  }

  @Test
  void should_show_the_swap_side_by_side_and_as_a_difference_with_signs() {
    Fx.run(() -> {
      var sample = looked(Locale.ENGLISH, "The nurse speaks");
      choose(sample, "look-layer", "2");
      choose(sample, "look-head", "1");
      choose(sample, "look-swap", "4");
      ((TextField) sample.node("look-to")).setText("works");
      sample.settle();
      assertEquals(2, sample.scene().getRoot().lookupAll(".attention-arcs").size());
      choose(sample, "look-compare", "DIFFERENCE");
      assertEquals(1, sample.scene().getRoot().lookupAll(".attention-arcs").size());
      assertEquals("+13.3 points", numbers(sample)[0]);
      assertEquals("−26.7 points", numbers(sample)[1]);
      assertEquals(2, sample.scene().getRoot().lookupAll(".chart-arc.plus").size());
      assertEquals(1, sample.scene().getRoot().lookupAll(".chart-arc.minus").size());
      choose(sample, "look-drawing", "MAP");
      var figure = (Figure) sample.node("attention-panel").lookup(".figure");
      assertEquals(Twin.word("nurse → works"), figure.twin().rows().get(1).getFirst());
      ((TextField) sample.node("look-to")).setText("he works");
      sample.settle();
      assertTrue(sample.words("attention-refused").contains("as many words"));
      sample.window().close();
    });
  }

  /// The first head of layer 1 looks at every word alike, that of layer 2 at two words more than at
  /// the others, the second of layer 2 at itself alone.
  @Test
  void should_call_no_word_the_most_where_several_come_out_the_same() {
    Fx.run(() -> {
      var sample = looked(Locale.ENGLISH, "The nurse speaks and he works");
      choose(sample, "look-layer", "1");
      choose(sample, "look-head", "1");
      assertTrue(sentence(sample).contains("“The” draws on every word alike: 16.7%"));
      choose(sample, "look-layer", "2");
      assertTrue(sentence(sample).contains("draws most on “nurse”: 30.0%, “he”: 30.0% (layer 2"));
      choose(sample, "look-head", "2");
      choose(sample, "look-swap", "4");
      ((TextField) sample.node("look-to")).setText("works");
      sample.settle();
      choose(sample, "look-compare", "DIFFERENCE");
      assertTrue(sentence(sample).contains("changes nothing of what “The” draws"));
      sample.window().close();
    });
  }

  @Test
  void should_join_the_pieces_of_words_or_not() {
    Fx.run(() -> {
      var sample = looked(Locale.FRENCH, "The nurse's child");
      int joined = numbers(sample).length;
      ((CheckBox) sample.node("look-joined")).setSelected(false);
      sample.settle();
      assertTrue(numbers(sample).length > joined, joined + " words");
      sample.window().close();
    });
  }

  @Test
  void should_point_every_panel_at_the_chosen_word() {
    Fx.run(() -> {
      var sample = looked(Locale.ENGLISH, "");
      key(sample.scene().getRoot().lookup(".attention-arcs"), KeyCode.DOWN);
      sample.settle();
      sample.window().choose("examine");
      sample.settle();
      assertTrue(sample.node("part-marked").isVisible());
      sample.window().close();
    });
  }

  @Test
  void should_say_in_one_sentence_that_a_model_has_no_attention() {
    Fx.run(() -> {
      var sample = ExamineCase.open(folder, Locale.ENGLISH, "text");
      sample.window().choose("attention");
      sample.settle();
      assertTrue(sample.words("attention-refused").contains("Toy model"));
      assertTrue(sample.scene().getRoot().lookup(".attention-arcs") == null);
      assertEquals(0, sample.errors().all().get().size());
      sample.window().close();
    });
  }

  /// Of the case's models of texts the first has none.
  @Test
  void should_begin_with_a_model_that_shows_its_attention() {
    Fx.run(() -> {
      var sample = Sample.open(folder, Locale.ENGLISH);
      sample.show("instrument-check");
      sample.window().choose("attention");
      sample.settle();
      assertTrue(sample.scene().getRoot().lookup(".attention-arcs") != null);
      sample.window().close();
    });
  }

  /// A window on the first sentence, or on one that a person typed.
  private Sample looked(Locale locale, String text) {
    var sample = Sample.open(folder, locale);
    sample.show("cv-screening");
    sample.window().choose("attention");
    sample.settle();
    if (!text.isEmpty()) {
      ((TextArea) sample.node("look-text")).setText(text);
      sample.scene().getRoot().requestFocus();
      sample.node("look-text").requestFocus();
      ((ComboBox<?>) sample.node("look-exhibit")).requestFocus();
      sample.settle();
    }
    return sample;
  }

  private static String[] numbers(Sample sample) {
    return sample.scene().getRoot().lookup(".attention-arcs").lookupAll(".chart-value").stream()
        .map(one -> ((Label) one).getText())
        .toArray(String[]::new);
  }

  private static String sentence(Sample sample) {
    return ((Label) sample.node("attention-panel").lookup(".sentence")).getText();
  }
}
