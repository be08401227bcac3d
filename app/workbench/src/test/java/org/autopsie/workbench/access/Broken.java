package org.autopsie.workbench.access;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.text.Text;

/// Buttons that are too narrow for one of their words, which then breaks in its middle.
final class Broken {
  private static final double SLACK = 1;

  private Broken() {}

  /// One line for each.
  static List<String> in(Node top) {
    return Tree.shown(top).stream()
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .filter(text -> text.getParent() instanceof ButtonBase button && button.isWrapText())
        .filter(text -> text.getWrappingWidth() > 0)
        .filter(text -> widest(text) > text.getWrappingWidth() + SLACK)
        .map(text -> "a word breaks: “" + text.getText() + "”")
        .toList();
  }

  private static double widest(Text text) {
    var word = new Text();
    word.setFont(text.getFont());
    return Arrays.stream(text.getText().split("[ -]", -1))
        .mapToDouble(one -> {
          word.setText(one);
          return word.getLayoutBounds().getWidth();
        })
        .max()
        .orElse(0);
  }
}
