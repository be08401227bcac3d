package org.autopsie.workbench.access;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;

/// Panes that say nothing.
final class Empty {
  private static final int WORDS = 4;

  private Empty() {}

  /// A line where no text of several words is shown below this node.
  static List<String> in(Node top) {
    return Tree.shown(top).stream()
            .filter(Text.class::isInstance)
            .map(text -> ((Text) text).getText().strip().split("\\s+").length)
            .anyMatch(words -> words >= WORDS)
        ? List.of()
        : List.of("says nothing: " + Tree.name(top));
  }
}
