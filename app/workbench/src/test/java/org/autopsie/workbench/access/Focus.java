package org.autopsie.workbench.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// The way of the keyboard through the window: what it stops at, in which order, and whether that
/// is seen.
final class Focus {
  private static final double SLACK = 12;
  private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
  private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");

  private Focus() {}

  /// Everything that can be reached with Tab.
  static List<Node> stops(Node top) {
    return Tree.shown(top).stream()
        .filter(node -> node.isFocusTraversable() && !node.isDisabled())
        .filter(node -> Tree.upwards(node).skip(1).noneMatch(ComboBoxBase.class::isInstance))
        .toList();
  }

  /// Goes through with Tab from the first stop on, and lists what it missed and where it stuck.
  static List<String> walk(Scene scene) {
    var stops = stops(scene.getRoot());
    var wrong = new ArrayList<String>();
    var way = way(scene, stops);
    stops.stream()
        .filter(node -> !way.contains(node) && !isByArrow(node, way))
        .forEach(node -> wrong.add("never reached: " + Tree.name(node)));
    order(way, wrong);
    return wrong;
  }

  /// What is scrolled away has no place to compare.
  private static void order(List<Node> way, List<String> wrong) {
    var seen =
        way.stream()
            .filter(node -> place(node).isPresent())
            .filter(node -> !node.getStyleClass().contains("list-button"))
            .toList();
    for (int i = 1; i < seen.size(); i++) {
      var before = seen.get(i - 1);
      var now = seen.get(i);
      if (isBack(place(before).orElseThrow(), place(now).orElseThrow())) {
        wrong.add("back from " + Tree.name(before) + " to " + Tree.name(now));
      }
    }
  }

  private static Optional<Bounds> place(Node node) {
    return Tree.seen(node, Tree.place(node)).filter(seen -> seen.getHeight() > SLACK);
  }

  /// One of a few of which Tab stops at the chosen one; the arrows go to the others.
  private static boolean isByArrow(Node node, List<Node> way) {
    return node instanceof ToggleButton toggle
        && toggle.getToggleGroup() != null
        && toggle.getToggleGroup().getToggles().stream().anyMatch(way::contains);
  }

  /// The stops in the order of Tab, until one comes again.
  static List<Node> way(Scene scene, List<Node> stops) {
    var way = new ArrayList<Node>();
    if (stops.isEmpty()) {
      return way;
    }
    stops.getFirst().requestFocus();
    var owner = scene.getFocusOwner();
    while (owner != null && !way.contains(owner)) {
      way.add(owner);
      press(owner);
      owner = scene.getFocusOwner();
    }
    return way;
  }

  /// Tab; where Tab writes, Ctrl+Tab.
  private static void press(Node owner) {
    boolean writes = owner instanceof TextArea;
    owner.fireEvent(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, writes, false, false));
  }

  /// A stop that lies above the one before and not in a column to its right, or in the same line
  /// and to its left.
  static boolean isBack(Bounds before, Bounds now) {
    boolean above = now.getMaxY() <= before.getMinY() + 1;
    boolean right = now.getMinX() >= before.getMaxX() - SLACK;
    double common =
        Math.min(before.getMaxY(), now.getMaxY()) - Math.max(before.getMinY(), now.getMinY());
    boolean sameLine = common > Math.min(before.getHeight(), now.getHeight()) / 2;
    return (above && !right) || (sameLine && now.getMaxX() <= before.getMinX());
  }

  /// Stops that look the same with the keyboard on them.
  static List<String> unmarked(Node top) {
    var wrong = new ArrayList<String>();
    for (var node : stops(top)) {
      var plain = looks(node);
      node.pseudoClassStateChanged(FOCUSED, true);
      node.pseudoClassStateChanged(VISIBLE, true);
      node.applyCss();
      if (plain.equals(looks(node))) {
        wrong.add("no mark of focus: " + Tree.name(node));
      }
      node.pseudoClassStateChanged(FOCUSED, node.isFocused());
      node.pseudoClassStateChanged(VISIBLE, node.isFocusVisible());
      node.applyCss();
    }
    return wrong;
  }

  private static List<Object> looks(Node top) {
    return Tree.shown(top).stream()
        .filter(Region.class::isInstance)
        .map(Region.class::cast)
        .<Object>map(one ->
            List.of(
                Objects.requireNonNullElse(one.getBorder(), "none"),
                Objects.requireNonNullElse(one.getBackground(), "none"),
                Objects.requireNonNullElse(one.getEffect(), "none")))
        .toList();
  }
}
