package org.autopsie.workbench.shell;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// Room for a panel whose node is made when it is first shown.
final class LazyPane extends StackPane {
  private final Supplier<Node> maker;

  LazyPane(Supplier<Node> maker) {
    this.maker = maker;
    sceneProperty()
        .addListener((seen, before, now) -> {
          if (now != null) {
            fill();
          }
        });
  }

  /// Makes the node, once.
  void fill() {
    if (getChildren().isEmpty()) {
      getChildren().setAll(maker.get());
    }
  }
}
