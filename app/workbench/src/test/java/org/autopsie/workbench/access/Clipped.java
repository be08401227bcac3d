package org.autopsie.workbench.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/// Words that cannot be read in full: shortened, cut by a box, or run into other words. What can be
/// scrolled to can be read, and so can a tab that lies under the button that lists all tabs.
final class Clipped {
  private static final double SLACK = 2;

  /// The blank at the end of a line that was broken there, in em.
  private static final double SPACE = 0.3;

  private Clipped() {}

  /// One line for each.
  static List<String> in(Node top) {
    var wrong = new ArrayList<String>();
    var texts = texts(top);
    for (var text : texts) {
      shortened(text).ifPresent(wrong::add);
      cut(text).ifPresent(wrong::add);
    }
    overlaps(texts, wrong);
    for (var node : Tree.shown(top)) {
      if (node instanceof ComboBox<?> box && box.isEditable()) {
        cut(box, texts).ifPresent(wrong::add);
      }
    }
    return wrong;
  }

  /// The words in the box of an editable list, which must stand whole elsewhere where they are cut.
  private static Optional<String> cut(ComboBox<?> box, List<Text> texts) {
    var words = box.getEditor().getText();
    var measured = new Text(words);
    measured.setFont(box.getEditor().getFont());
    var insets = box.getEditor().getInsets();
    double room = box.getEditor().getWidth() - insets.getLeft() - insets.getRight();
    boolean fits = measured.getLayoutBounds().getWidth() <= room;
    return fits || texts.stream().anyMatch(text -> plain(text.getText()).equals(plain(words)))
        ? Optional.empty()
        : Optional.of("cut: “" + words + "” in the box of " + Tree.name(box));
  }

  private static List<Text> texts(Node top) {
    return Tree.shown(top).stream()
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .filter(text -> !text.getText().isBlank())
        .filter(text -> Tree.upwards(text).noneMatch(TextInputControl.class::isInstance))
        .filter(text -> !Tree.isIn(text, "list-button"))
        .toList();
  }

  private static Optional<String> shortened(Text text) {
    return text.getParent() instanceof Labeled labeled
            && !plain(labeled.getText()).equals(plain(text.getText()))
        ? Optional.of("shortened: “" + text.getText() + "” of “" + labeled.getText() + "”")
        : Optional.empty();
  }

  private static String plain(String words) {
    return words.replaceAll("\\s", "");
  }

  private static Optional<String> cut(Text text) {
    var frame = Tree.frame(text);
    var place = ink(text);
    var box = Tree.place(frame);
    boolean inside =
        place.getMinX() >= box.getMinX() - SLACK
            && place.getMaxX() <= box.getMaxX() + SLACK + text.getFont().getSize() * SPACE
            && place.getMinY() >= box.getMinY() - SLACK
            && place.getMaxY() <= box.getMaxY() + SLACK;
    return inside
        ? Optional.empty()
        : Optional.of("cut: “" + text.getText() + "” by " + Tree.name(frame));
  }

  /// Where letters stand, without the air that a font leaves above and below them, and without the
  /// empty line that a break at the end opens.
  private static Bounds ink(Text text) {
    var place = Tree.place(text);
    double air = text.getFont().getSize() * 0.15;
    double last = text.getText().endsWith("\n") ? text.getFont().getSize() * 1.5 : 0;
    return new javafx.geometry.BoundingBox(
        place.getMinX(),
        place.getMinY() + air,
        place.getWidth(),
        Math.max(1, place.getHeight() - 2 * air - last));
  }

  private static void overlaps(List<Text> texts, List<String> wrong) {
    var seen = texts.stream().map(text -> Tree.seen(text, ink(text))).toList();
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        int other = j;
        boolean flows = texts.get(i).getParent().equals(texts.get(j).getParent());
        var both =
            seen.get(i).flatMap(one -> seen.get(other).flatMap(two -> Tree.common(one, two)));
        if (!flows && both.filter(Clipped::isMuch).isPresent()) {
          wrong.add(
              "on one another: “"
                  + texts.get(i).getText()
                  + "” and “"
                  + texts.get(j).getText()
                  + "”");
        }
      }
    }
  }

  private static boolean isMuch(Bounds both) {
    return both.getWidth() > SLACK && both.getHeight() > SLACK;
  }
}
