package org.autopsie.workbench.panel;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Where the keyboard is, for controls that are made anew. JavaFX thread only.
///
/// @param id the id of the control; absent where none has it, or one without an id
public record Keyboard(Optional<String> id) {

  /// Where it is in the window that a node stands in.
  public static Keyboard of(Node node) {
    return new Keyboard(
        Optional.ofNullable(node.getScene()).map(Scene::getFocusOwner).map(Node::getId));
  }

  /// Puts it back where it was, among what was made anew; nothing happens where that has no such
  /// control.
  public void restore(Node made) {
    id.map(one -> made.lookup("#" + one)).ifPresent(Node::requestFocus);
  }
}
