package org.autopsie.workbench.panel;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// Brings a part of a long panel into view.
public final class Reveal {
  private Reveal() {}

  /// Scrolls so that the node is seen: now where the panel is laid out, else once it is.
  public static void show(Node node) {
    if (node.getScene() != null && pane(node) instanceof ScrollPane pane && pane.getHeight() > 0) {
      scroll(pane, node);
      return;
    }
    node.layoutBoundsProperty().subscribe((before, now) -> later(node, before, now));
  }

  private static void later(Node node, Bounds before, Bounds now) {
    if (before.getHeight() == 0 && now.getHeight() > 0 && pane(node) instanceof ScrollPane pane) {
      scroll(pane, node);
    }
  }

  private static Node pane(Node node) {
    Node one = node;
    while (one.getParent() != null && !(one instanceof ScrollPane)) {
      one = one.getParent();
    }
    return one;
  }

  private static void scroll(ScrollPane pane, Node node) {
    if (pane.getContent() instanceof Parent content) {
      pane.applyCss();
      pane.layout();
      double top = content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
      double room = pane.getViewportBounds().getHeight();
      double beyond = content.getLayoutBounds().getHeight() - room;
      double before = Math.min(24, room / 20);
      pane.setVvalue(beyond <= 0 ? 0 : Math.clamp((top - before) / beyond, 0, 1));
    }
  }
}
