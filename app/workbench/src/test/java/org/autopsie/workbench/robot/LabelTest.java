package org.autopsie.workbench.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.autopsie.casefile.CaseStore;
import org.autopsie.casefile.Localised;
import org.autopsie.casefile.People;
import org.autopsie.casefile.PictureSet;
import org.autopsie.workbench.ExamineCase;
import org.autopsie.workbench.Fx;
import org.autopsie.workbench.LabelFolder;
import org.junit.jupiter.api.Test;

/// A folder of drawn shapes is labelled by keys alone.
class LabelTest extends Sitting {

  private void openShapes() throws IOException {
    ExamineCase.write(folder.resolve("map"), "map");
    var shapes = LabelFolder.of(folder.resolve("shapes"), 3);
    var store = new CaseStore(List.of(folder.resolve("none")), folder);
    var people = new People("none", Localised.NONE, "", "");
    var files =
        List.of("01", "02", "03").stream().map(one -> shapes.resolve("shape-" + one + ".png"));
    store
        .sets()
        .addPictures(
            store.open(folder.resolve("map")),
            files.toList(),
            new PictureSet("Shapes", people, "CC0"));
    open(Locale.ENGLISH);
    hands.click("case-map");
    hands.until("the bench", () -> Hands.there("crop-sentence"));
    Fx.run(() -> sample.window().choose("label"));
    hands.until("the panel", () -> Hands.there("label-part"));
  }

  private void typeInto(String id, String words) {
    while (!Fx.on(() -> id.equals(focus()))) {
      hands.press(KeyCode.TAB);
    }
    for (var word : words.split(" ", -1)) {
      if (word.equals("comma")) {
        hands.press(KeyCode.COMMA);
      } else {
        hands.type(word);
      }
    }
  }

  private void begin(String who) {
    typeInto("label-who", who);
    hands.press(KeyCode.ENTER);
    focused("label-stage");
  }

  /// The first labeller asks how light the shapes seem.
  private void beginToLabel() throws IOException {
    openShapes();
    Fx.run(() -> Hands.node("label-part-1").requestFocus());
    hands.press(KeyCode.SPACE);
    typeInto("label-attribute", "seen");
    typeInto("label-answers", "light comma dark");
    begin("eb");
  }

  private List<String> table(String name) {
    try {
      return Files.readAllLines(Path.of(folder.toString(), "map", "data", name));
    } catch (IOException gone) {
      throw new AssertionError(gone);
    }
  }

  @Test
  void should_label_and_mark_and_take_back_by_keys_alone_with_every_answer_on_the_disk()
      throws IOException {
    beginToLabel();

    hands.press(KeyCode.DIGIT1);
    assertEquals(List.of("exhibit,labeller,label", "shape-01,eb,light"), table("labels-seen.csv"));
    hands.press(KeyCode.N);
    hands.press(KeyCode.DIGIT0);
    assertEquals("shape-02,eb,?", table("labels-seen.csv").get(2));
    hands.press(KeyCode.H);
    hands.press(KeyCode.RIGHT);
    hands.press(KeyCode.UP, KeyCode.SHIFT);
    assertEquals("shape-02,eb,31,37,30,37", table("label-heads.csv").get(2));
    hands.press(KeyCode.DELETE);
    assertEquals("shape-02,eb,\"\",\"\",\"\",\"\"", table("label-heads.csv").get(2));
    hands.press(KeyCode.Z, KeyCode.CONTROL);
    assertEquals("shape-02,eb,31,37,30,37", table("label-heads.csv").get(2));
    hands.press(KeyCode.DIGIT2);
    hands.press(KeyCode.Z, KeyCode.CONTROL);
    assertEquals("shape-02,eb,?", table("labels-seen.csv").get(2));
    hands.press(KeyCode.PAGE_DOWN);
    hands.press(KeyCode.DIGIT2);
    assertTrue(Fx.on(() -> words("label-state")).startsWith("Labelled: dark."));
    assertEquals(4, table("labels-seen.csv").size());
  }

  @Test
  void should_let_a_second_person_label_unseen_and_show_both_answers_afterwards()
      throws IOException {
    beginToLabel();
    label(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT1);
    press("label-rise");
    begin("mc");
    assertTrue(Fx.on(() -> words("label-state")).startsWith("Not labelled yet."));
    label(KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.DIGIT1);
    press("label-compare");
    hands.until("the comparison", () -> Hands.there("label-agreement"));
    var said = Fx.on(() -> words("label-agreement"));
    assertTrue(said.startsWith("3 pictures were labelled by at least two people; on 2"), said);
    assertTrue(said.contains("Under 10 pictures no alpha is given"), said);
    assertTrue(Hands.words().contains("eb: dark; mc: light"), Hands.words());
  }

  private void label(KeyCode... keys) {
    for (int i = 0; i < keys.length; i++) {
      hands.press(keys[i]);
      if (i + 1 < keys.length) {
        hands.press(KeyCode.N);
      }
    }
  }

  private void press(String id) {
    while (!Fx.on(() -> id.equals(focus()))) {
      hands.press(KeyCode.TAB);
    }
    hands.press(KeyCode.SPACE);
  }
}
