package org.autopsie.workbench.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;

/// Where the keyboard is, for a page that is made anew. JavaFX thread only.
///
/// @param id the id of the control
/// @param anchor where the selection begins, in letters from 0; 0 where nothing is written there
/// @param caret where the next letter is written, in letters from 0
record Focus(String id, int anchor, int caret) {

  /// Where it is in a scene; absent where it is nowhere that can be found again.
  static Optional<Focus> of(Scene scene) {
    return Optional.ofNullable(scene.getFocusOwner())
        .filter(node -> node.getId() != null && !node.getId().isBlank())
        .map(node ->
            written(node)
                .map(text -> new Focus(node.getId(), text.getAnchor(), text.getCaretPosition()))
                .orElseGet(() -> new Focus(node.getId(), 0, 0)));
  }

  /// Puts it back, with the caret where it stood.
  void restore(Parent page) {
    var node = page.lookup("#" + id);
    if (node != null) {
      node.requestFocus();
      written(node).ifPresent(text -> text.selectRange(anchor, caret));
    }
  }

  private static Optional<TextInputControl> written(Node node) {
    return switch (node) {
      case TextInputControl text -> Optional.of(text);
      case ComboBox<?> box -> Optional.ofNullable(box.getEditor());
      default -> Optional.empty();
    };
  }
}
