package org.autopsie.workbench.panel;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Where the keyboard is, for controls that are made anew, whether or not their window is the one
/// in front. JavaFX thread only.
///
/// @param id the id of the control; absent where none has it, or one without an id
/// @param place which of those with that id, in order from 0
public record Keyboard(Optional<String> id, int place) {

  /// Where it is among what stands in a node; elsewhere in its window, the first with that id.
  public static Keyboard of(Node node) {
    var owner = Optional.ofNullable(node.getScene()).map(Scene::getFocusOwner);
    var id = owner.map(Node::getId);
    int place = id.map(one -> all(node, one).indexOf(owner.get())).orElse(0);
    return new Keyboard(id, Math.max(0, place));
  }

  /// Puts it back where it was, among what was made anew; nothing happens where that has no such
  /// control.
  public void restore(Node made) {
    id.map(one -> all(made, one))
        .filter(all -> place < all.size())
        .ifPresent(all -> all.get(place).requestFocus());
  }

  private static List<Node> all(Node node, String id) {
    return List.copyOf(node.lookupAll("#" + id));
  }
}
