package org.autopsie.workbench.panel;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// Keeps a node up to date for as long as it is in a window, so that nodes built anew leave nothing
/// behind.
public final class Live {
  private Live() {}

  /// Shows the present value now, and every later one while the node is in a scene.
  public static <T> void show(Node node, ObservableValue<T> value, Consumer<T> show) {
    value.when(inScene(node)).subscribe(show);
  }

  /// Begins something whenever the node comes to stand in a scene; at once where it does.
  public static void begin(Node node, Runnable begin) {
    inScene(node)
        .subscribe(there -> {
          if (there) {
            begin.run();
          }
        });
  }

  private static ObservableValue<Boolean> inScene(Node node) {
    return node.sceneProperty().map(scene -> true).orElse(false);
  }
}
