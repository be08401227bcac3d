package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.Twin;
import org.autopsie.workbench.shell.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Words between two poles, on vectors made by hand whose every place is known.
class AxisPanelTest {
  @TempDir Path folder;

  @Test
  void should_drop_a_typed_word_in_where_it_lies() {
    Fx.run(() -> {
      var sample = opened();
      assertEquals(List.of(), sample.errors().all().get());
      type(sample, "half");
      assertEquals("half", row(sample, 0).getFirst().in(Locale.ENGLISH));
      assertEquals(0.5, number(sample, 0), 1e-9);
      var said = sample.words("axis-sentence");
      assertTrue(said.startsWith("“half” lies at 0.50"), said);
      assertTrue(said.contains("“she”"), said);
      type(sample, "nowhere");
      said = sample.words("axis-sentence");
      assertTrue(said.startsWith("“nowhere” gets no dot"), said);
      sample.window().close();
    });
  }

  @Test
  void should_make_another_axis_of_other_pairs_and_sort_words_by_key() {
    Fx.run(() -> {
      var sample = opened();
      type(sample, "half");
      press(sample.node("axis-chart"), KeyCode.A);
      sample.settle();
      assertEquals("List A", row(sample, 0).get(1).in(Locale.ENGLISH));
      ((TextArea) sample.node("axis-pairs")).setText("she, he");
      sample.settle();
      assertEquals(-0.5, number(sample, 1), 1e-9);
      assertTrue(sample.all().contains("One pair makes an axis"));
      ((TextArea) sample.node("axis-pairs")).setText("she, he\nalone");
      sample.settle();
      assertEquals(
          "Line 2 is not two words with a comma between them; the axis waits.",
          sample.words("axis-pairs-wrong"));
      sample.window().close();
    });
  }

  @Test
  void should_keep_the_place_of_a_word_as_a_step() {
    Fx.run(() -> {
      var sample = opened();
      type(sample, "half");
      ((TextArea) sample.node("axis-pairs")).setText("he, she");
      sample.settle();
      ((Button) sample.node("keep")).fire();
      sample.settle();
      assertEquals(List.of(), sample.errors().all().get());
      var step = Places.steps(sample.window()).getLast();
      assertEquals("bias-axis", step.with());
      assertEquals("half", step.set().get("word"));
      assertEquals("vectors", step.set().get("vectors"));
      assertEquals("axis-pairs-1", step.set().get("pairs"));
      assertEquals("axis-words-1", step.set().get("words"));
      assertEquals("“half” between “he” and “she”", step.title().en());
      assertEquals(1, Places.evidence(sample.window()));
      sample.window().close();
    });
  }

  @Test
  void should_compare_lists_by_the_case_s_own_test() {
    Fx.run(() -> {
      var sample = opened();
      sample.window().choose("association");
      sample.settle();
      assertTrue(sample.all().contains("This case tests no lists of words."));
      sample.show("word-embeddings");
      sample.window().choose("association");
      sample.settle();
      assertTrue(sample.all().contains("Second list of attributes"), sample.all());
      sample.window().close();
    });
  }

  @Test
  void should_say_what_a_case_without_words_needs() {
    Fx.run(() -> {
      var sample = Sample.open(folder, Locale.ENGLISH);
      sample.show("lacking");
      sample.window().choose("axis");
      sample.settle();
      assertTrue(sample.all().contains("This case has no words to place."));
      sample.window().choose("analogy");
      sample.settle();
      assertTrue(sample.all().contains("This case has no vectors to ask"));
      sample.window().close();
    });
  }

  private Sample opened() {
    write(
        "planted/case.yaml",
        """
        autopsie: 1
        id: planted
        title: {fr: "Mots plantés", en: "Planted words"}
        incident: {summary: {fr: "Un essai.", en: "A trial."}, period: "2020", status: open}
        data:
          - {id: vectors, file: vectors.csv, title: {fr: "Vecteurs", en: "Vectors"}, licence: own}
          - {id: pairs, file: pairs.csv, title: {fr: "Paires", en: "Pairs"}, licence: own}
          - {id: words, file: words.csv, title: {fr: "Mots", en: "Words"}, licence: own}
        """);
    write(
        "planted/vectors.csv",
        """
        word,x,y
        he,-1,0
        she,1,0
        man,-0.6,0.8
        woman,0.6,0.8
        half,0.5,0.8660254037844386
        far,-1,0
        """);
    write("planted/pairs.csv", "from,to\nhe,she\nman,woman\n");
    write("planted/words.csv", "word\nfar\nabsent\n");
    var sample = Sample.open(folder, Locale.ENGLISH);
    sample.show("planted");
    sample.window().choose("axis");
    sample.settle();
    return sample;
  }

  private void write(String name, String words) {
    try {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), words);
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }

  private static void type(Sample sample, String word) {
    var field = (TextField) sample.node("axis-type");
    field.setText(word);
    field.fireEvent(new javafx.event.ActionEvent());
    sample.settle();
  }

  private static void press(Node node, KeyCode key) {
    node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }

  private static List<Twin.Cell> row(Sample sample, int row) {
    Node at = sample.node("axis-chart");
    while (!(at instanceof Figure)) {
      at = at.getParent();
    }
    return ((Figure) at).twin().rows().get(row);
  }

  private static double number(Sample sample, int row) {
    return ((Twin.Value) row(sample, row).get(3)).number();
  }
}
