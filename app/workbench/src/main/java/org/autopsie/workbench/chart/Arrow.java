package org.autopsie.workbench.chart;

import java.util.Optional;
import javafx.scene.input.KeyEvent;

/// A step by an arrow key, in whatever unit its length has.
///
/// @param right to the right; negative: to the left
/// @param down downwards; negative: upwards
public record Arrow(int right, int down) {

  /// The step of a key; absent for one that is no arrow.
  ///
  /// @param length how far one step goes
  public static Optional<Arrow> of(KeyEvent key, int length) {
    return switch (key.getCode()) {
      case LEFT -> Optional.of(new Arrow(-length, 0));
      case RIGHT -> Optional.of(new Arrow(length, 0));
      case UP -> Optional.of(new Arrow(0, -length));
      case DOWN -> Optional.of(new Arrow(0, length));
      default -> Optional.empty();
    };
  }
}
