package org.autopsie.workbench.label;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.autopsie.image.Picture;
import org.autopsie.workbench.chart.Arrow;
import org.autopsie.workbench.label.HeadTable.Box;
import org.autopsie.workbench.panel.PictureView;

/// The picture as large as there is room for, and the box round the head in it: drawn with the
/// mouse, moved with the arrow keys, with Shift made larger and smaller. JavaFX thread only.
final class LabelStage extends Region {
  /// An arrow key moves the box by this share of the picture’s longer side.
  private static final double STEP = 0.01;

  private static final double MARGIN = 4;

  private final Consumer<Optional<Box>> mark;
  private final ImageView view = new ImageView();
  private final Rectangle outer = new Rectangle();
  private final Rectangle inner = new Rectangle();
  private int wide = 1;
  private int high = 1;
  private double scale = 1;
  private Optional<Box> box = Optional.empty();
  private double fromX;
  private double fromY;

  /// @param mark is told what a person marked
  LabelStage(Consumer<Optional<Box>> mark) {
    this.mark = mark;
    setId("label-stage");
    getStyleClass().add("label-stage");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    outer.getStyleClass().add("heat-ring-outer");
    inner.getStyleClass().add("heat-ring");
    for (var one : List.of(outer, inner)) {
      one.setManaged(false);
      one.setMouseTransparent(true);
    }
    view.setManaged(false);
    getChildren().setAll(view, outer, inner);
    setOnMousePressed(this::pressed);
    setOnMouseDragged(this::dragged);
    setOnMouseReleased(this::released);
    setOnKeyPressed(this::key);
  }

  /// Shows a picture and what is marked in it.
  ///
  /// @param spoken both in words
  void show(Picture picture, Optional<Box> marked, String spoken) {
    wide = picture.width();
    high = picture.height();
    view.setImage(PictureView.image(picture));
    box = marked;
    setAccessibleText(spoken);
    requestLayout();
  }

  /// A box in the middle, a third as wide and as high as the picture.
  Optional<Box> middle() {
    return Optional.of(Box.between(wide / 3.0, high / 3.0, wide / 1.5, high / 1.5, wide, high));
  }

  @Override
  protected void layoutChildren() {
    double room = 2 * MARGIN;
    scale = Math.max(0, Math.min((getWidth() - room) / wide, (getHeight() - room) / high));
    view.setFitWidth(wide * scale);
    view.setFitHeight(high * scale);
    view.relocate(left(), top());
    for (var one : List.of(outer, inner)) {
      one.setVisible(box.isPresent());
      box.ifPresent(marked -> {
        one.setX(left() + marked.left() * scale);
        one.setY(top() + marked.top() * scale);
        one.setWidth(marked.width() * scale);
        one.setHeight(marked.height() * scale);
      });
    }
  }

  private double left() {
    return Math.rint((getWidth() - wide * scale) / 2);
  }

  private double top() {
    return Math.rint((getHeight() - high * scale) / 2);
  }

  private double x(MouseEvent mouse) {
    return (mouse.getX() - left()) / scale;
  }

  private double y(MouseEvent mouse) {
    return (mouse.getY() - top()) / scale;
  }

  private void pressed(MouseEvent press) {
    requestFocus();
    fromX = x(press);
    fromY = y(press);
    press.consume();
  }

  private void dragged(MouseEvent drag) {
    box = Optional.of(Box.between(fromX, fromY, x(drag), y(drag), wide, high));
    requestLayout();
    drag.consume();
  }

  private void released(MouseEvent release) {
    if (!release.isStillSincePress()) {
      mark.accept(box);
    }
    release.consume();
  }

  private void key(KeyEvent key) {
    if (key.isShortcutDown() || key.isAltDown() || box.isEmpty()) {
      return;
    }
    int step = (int) Math.max(1, Math.round(STEP * Math.max(wide, high)));
    Arrow.of(key, step)
        .ifPresent(arrow -> {
          var now = box.get();
          mark.accept(
              Optional.of(
                  key.isShiftDown()
                      ? now.sized(arrow.right(), arrow.down(), wide, high)
                      : now.moved(arrow.right(), arrow.down(), wide, high)));
          key.consume();
        });
  }
}
