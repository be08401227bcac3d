package org.autopsie.workbench.words;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.autopsie.workbench.panel.GrowingArea;
import org.autopsie.workbench.panel.Text;

/// A box for the pairs of an axis, one a line, with the first line that is none.
///
/// @param id of the box
/// @param name the key of its label
/// @param tell is told the pairs as they are typed, as long as every line is one
record PairsArea(Talk talk, String id, String name, Consumer<Pairs> tell) {

  List<Node> nodes(Pairs present) {
    var label = Text.of(talk.say(name), "field-label");
    var area = new GrowingArea(present.written());
    area.setId(id);
    area.setAccessibleText(talk.say(name));
    label.setLabelFor(area);
    var wrong = Text.of("", "field-wrong");
    wrong.setId(id + "-wrong");
    wrong.setVisible(false);
    wrong.setManaged(false);
    area.textProperty().addListener((seen, before, now) -> change(Pairs.read(now), wrong));
    return List.of(label, area, wrong, Text.of(talk.say("form.pairs.how"), "caption"));
  }

  private void change(Pairs pairs, Label wrong) {
    boolean bad = !pairs.wrong().isEmpty() || pairs.all().isEmpty();
    wrong.setVisible(bad);
    wrong.setManaged(bad);
    wrong.setText(
        pairs.wrong().isEmpty()
            ? talk.say("form.pairs.none")
            : talk.say("form.pairs.wrong", pairs.wrong().getFirst()));
    if (!bad) {
      tell.accept(pairs);
    }
  }
}
