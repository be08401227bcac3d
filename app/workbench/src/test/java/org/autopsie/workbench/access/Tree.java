package org.autopsie.workbench.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollPane;
import software.coley.bentofx.control.Header;

/// What is shown below a node, and where.
final class Tree {
  private Tree() {}

  /// Every node that is shown below this one, itself included, in the order of drawing.
  static List<Node> shown(Node top) {
    var found = new ArrayList<Node>();
    collect(top, found);
    return found;
  }

  private static void collect(Node node, List<Node> found) {
    if (!node.isVisible()) {
      return;
    }
    found.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }

  /// The node and what it lies in, from the inside out.
  static Stream<Node> upwards(Node node) {
    return Stream.iterate(node, java.util.Objects::nonNull, Node::getParent);
  }

  /// True where it is, or lies in, a node with that style class.
  static boolean isIn(Node node, String style) {
    return upwards(node).anyMatch(one -> one.getStyleClass().contains(style));
  }

  /// Where its box lies in the window.
  static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  /// What cuts its children off: something with a clip of its own, except what scrolls.
  static boolean cuts(Node node) {
    return node.getClip() != null && !scrolls(node);
  }

  /// True for the part of something that scrolls through which its content is seen.
  static boolean scrolls(Node node) {
    return node.getStyleClass().contains("viewport")
        || node.getStyleClass().contains("clipped-container")
        || node.getStyleClass().contains("header-region");
  }

  /// The part of a place in which a node can be seen now; empty where it was scrolled away.
  static Optional<Bounds> seen(Node node, Bounds place) {
    Optional<Bounds> left = Optional.of(place);
    for (var above : upwards(node).filter(one -> cuts(one) || scrolls(one)).toList()) {
      left = left.flatMap(rest -> common(rest, place(above)));
    }
    return left;
  }

  /// What two places have in common.
  static Optional<Bounds> common(Bounds one, Bounds other) {
    double x = Math.max(one.getMinX(), other.getMinX());
    double y = Math.max(one.getMinY(), other.getMinY());
    double width = Math.min(one.getMaxX(), other.getMaxX()) - x;
    double height = Math.min(one.getMaxY(), other.getMaxY()) - y;
    return width > 0 && height > 0
        ? Optional.of(new BoundingBox(x, y, width, height))
        : Optional.empty();
  }

  /// The box that a node must stay inside: what cuts it off, the content of what scrolls, a cell,
  /// else the window.
  static Node frame(Node node) {
    var inside = node;
    for (var above : upwards(node).skip(1).toList()) {
      if (above instanceof ScrollPane scroll) {
        return scroll.getContent();
      }
      if (above instanceof Header) {
        return above;
      }
      if (cuts(above) || above instanceof IndexedCell<?>) {
        return above;
      }
      inside = above;
    }
    return inside;
  }

  /// A node in words.
  static String name(Node node) {
    var id = upwards(node).map(Node::getId).filter(one -> one != null && !one.isEmpty());
    return node.getTypeSelector()
        + "."
        + String.join(".", node.getStyleClass())
        + id.findFirst().map(one -> " in #" + one).orElse("");
  }
}
