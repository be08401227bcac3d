package org.autopsie.workbench.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A text with the words underlined on which a rule decided.
final class Marked {
  private Marked() {}

  /// A passage of the text.
  record Passage(int start, int end) {}

  /// @param spoken what a screen reader says in its place
  static TextFlow of(String text, List<Passage> passages, String spoken) {
    var flow = flow(spoken);
    int at = 0;
    for (var passage : joined(passages)) {
      add(flow, text.substring(at, passage.start()), "answer-plain");
      add(flow, text.substring(passage.start(), passage.end()), "answer-seen");
      at = passage.end();
    }
    add(flow, text.substring(at), "answer-plain");
    return flow;
  }

  /// In order; those that touch are one.
  private static List<Passage> joined(List<Passage> passages) {
    var ordered = new ArrayList<>(passages);
    ordered.sort(Comparator.comparingInt(Passage::start));
    var joined = new ArrayList<Passage>();
    for (var one : ordered) {
      boolean touches = !joined.isEmpty() && one.start() <= joined.getLast().end();
      int start = touches ? joined.removeLast().start() : one.start();
      joined.add(new Passage(start, one.end()));
    }
    return joined;
  }

  static TextFlow flow(String spoken) {
    var flow = new TextFlow();
    flow.getStyleClass().add("answer-flow");
    flow.setAccessibleRole(AccessibleRole.TEXT);
    flow.setAccessibleText(spoken);
    return flow;
  }

  static Text add(TextFlow flow, String words, String style) {
    var text = new Text(words);
    text.getStyleClass().addAll("text", style);
    flow.getChildren().add(text);
    return text;
  }
}
