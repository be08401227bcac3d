package org.autopsie.workbench.chart;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// What a person takes hold of in a picture: with the mouse, or with the arrow keys once it has the
/// keyboard; with Shift by single pixels. JavaFX thread only.
final class CropGrip extends Region {
  /// How far an arrow key moves it, in pixels of the picture.
  private static final int STEP = 8;

  private final CropFigure.Mover mover;
  private CropFigure.Grip grip;
  private double scale = 1;
  private double x;
  private double y;
  private double held = 1;
  private boolean dragged;

  CropGrip(CropFigure.Grip grip, CropFigure.Mover mover) {
    this.mover = mover;
    this.grip = grip;
    getStyleClass().add("crop-grip");
    getStyleClass().add("crop-grip-" + grip.kind().name().toLowerCase(Locale.ROOT));
    setId("grip-" + grip.id());
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setOnMousePressed(this::pressed);
    setOnMouseDragged(this::dragged);
    setOnMouseReleased(this::released);
    setOnKeyPressed(this::key);
  }

  /// It stands for this now.
  void show(CropFigure.Grip now, CropPlot.Spot spot) {
    grip = now;
    scale = spot.scale();
    setAccessibleText(now.words());
    setCursor(now.upright() ? Cursor.V_RESIZE : Cursor.H_RESIZE);
    resizeRelocate(
        spot.x(now.left()),
        spot.y(now.top()),
        Math.max(12, (now.right() - now.left()) * scale),
        Math.max(12, (now.bottom() - now.top()) * scale));
  }

  CropFigure.Grip grip() {
    return grip;
  }

  /// True while the mouse moves it.
  boolean isDragged() {
    return dragged;
  }

  private void pressed(MouseEvent press) {
    requestFocus();
    x = press.getSceneX();
    y = press.getSceneY();
    held = scale;
    dragged = true;
    mover.begin(grip.id());
    press.consume();
  }

  private void dragged(MouseEvent drag) {
    mover.move(grip.id(), (drag.getSceneX() - x) / held, (drag.getSceneY() - y) / held);
    drag.consume();
  }

  private void released(MouseEvent release) {
    dragged = false;
    release.consume();
  }

  private void key(KeyEvent key) {
    if (key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    Arrow.of(key, key.isShiftDown() ? 1 : STEP)
        .ifPresent(arrow -> {
          mover.begin(grip.id());
          mover.move(grip.id(), arrow.right(), arrow.down());
          key.consume();
        });
  }
}
