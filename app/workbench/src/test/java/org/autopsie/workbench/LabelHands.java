package org.autopsie.workbench;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;

/// What somebody does in the panel that labels pictures. On the JavaFX thread.
final class LabelHands {
  private LabelHands() {}

  static void press(Sample sample, String id) {
    ((Button) sample.node(id)).fire();
    sample.settle();
  }

  static void type(Sample sample, String id, String words) {
    ((TextField) sample.node(id)).setText(words);
  }

  static void add(Sample sample) {
    press(sample, "label-folder");
    ((RadioButton) sample.node("label-people-none")).fire();
    type(sample, "label-licence", "CC0");
    press(sample, "label-add");
  }

  static void ask(Sample sample, String who) {
    type(sample, "label-attribute", "seen as");
    type(sample, "label-answers", "light, dark; light");
    begin(sample, who);
  }

  static void begin(Sample sample, String who) {
    type(sample, "label-who", who);
    press(sample, "label-begin");
  }

  static void answer(Sample sample, int number) {
    ((ToggleButton) sample.node("label-answer-" + number)).fire();
    sample.settle();
  }

  static void label(Sample sample, int... answers) {
    for (int i = 0; i < answers.length; i++) {
      if (i > 0) {
        press(sample, "label-next");
      }
      answer(sample, answers[i]);
    }
  }

  static void choose(Sample sample, String id, String answer) {
    var node = sample.node(id);
    if (node instanceof ComboBox<?> box) {
      box.getSelectionModel()
          .select(box.getItems().stream().map(Object::toString).toList().indexOf(answer));
    } else {
      node.lookupAll(".segment").stream()
          .filter(one -> ((Labeled) one).getText().equals(answer))
          .forEach(one -> ((ToggleButton) one).fire());
    }
    sample.settle();
  }
}
