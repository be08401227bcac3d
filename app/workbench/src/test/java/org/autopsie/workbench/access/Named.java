package org.autopsie.workbench.access;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;

/// Controls that a screen reader could not tell: without a name, or without a role that says what
/// they are.
final class Named {
  private static final Set<AccessibleRole> MUTE =
      EnumSet.of(AccessibleRole.NODE, AccessibleRole.PARENT);

  private Named() {}

  /// One line for each.
  static List<String> in(Node top) {
    var wrong = new ArrayList<String>();
    for (var node : Focus.stops(top)) {
      if (name(node).isEmpty()) {
        wrong.add("no name: " + Tree.name(node));
      }
      if (node.getAccessibleRole() == null || MUTE.contains(node.getAccessibleRole())) {
        wrong.add("no role: " + Tree.name(node));
      }
    }
    return wrong;
  }

  /// The name as a screen reader is given it.
  private static Optional<String> name(Node node) {
    return text(node.getAccessibleText())
        .or(() -> text(node.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
        .or(() -> label(node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY)));
  }

  private static Optional<String> label(Object label) {
    return label instanceof Node node
        ? text(node.queryAccessibleAttribute(AccessibleAttribute.TEXT))
        : Optional.empty();
  }

  private static Optional<String> text(Object words) {
    return Optional.ofNullable(words)
        .map(String::valueOf)
        .filter(one -> one.codePoints().anyMatch(Character::isLetterOrDigit));
  }
}
