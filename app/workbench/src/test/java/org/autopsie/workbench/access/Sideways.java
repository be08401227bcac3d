package org.autopsie.workbench.access;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// What must be scrolled sideways to be read, which a page of words never needs: its lines break.
/// Tables of recorded numbers may.
final class Sideways {
  private static final double SLACK = 1;

  private Sideways() {}

  /// One line for each, with what asks for more room than there is.
  static List<String> in(Node top) {
    return Tree.shown(top).stream()
        .filter(
            bar -> bar instanceof ScrollBar one && one.getOrientation() == Orientation.HORIZONTAL)
        .filter(bar -> bar.getParent() instanceof ScrollPane)
        .map(bar -> (ScrollPane) bar.getParent())
        .filter(scroll -> !Tree.isIn(scroll, "payload-table"))
        .map(Sideways::said)
        .toList();
  }

  private static String said(ScrollPane scroll) {
    double room = scroll.getViewportBounds().getWidth();
    var wide =
        Tree.shown(scroll.getContent()).stream()
            .filter(node -> node instanceof Region region && region.minWidth(-1) > room + SLACK)
            .reduce((outer, inner) -> inner);
    return "scrolls sideways: "
        + Stream.concat(wide.stream(), Stream.of((Node) scroll))
            .map(Tree::name)
            .findFirst()
            .orElseThrow()
        + " asks for more than "
        + Math.round(room);
  }
}
