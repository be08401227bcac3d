package org.autopsie.workbench.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/// Pictures of nodes in pixels, at twice their size, so that print and sharp screens show them
/// well. JavaFX thread only.
final class Picture {
  static final double SCALE = 2;

  private Picture() {}

  /// A node alone, on nothing.
  static WritableImage of(Node node) {
    return node.snapshot(parameters(Color.TRANSPARENT), null);
  }

  /// A region on white with a margin round it.
  static WritableImage of(Region sheet, double margin) {
    var place = sheet.getBoundsInParent();
    var parameters = parameters(Color.WHITE);
    parameters.setViewport(
        new Rectangle2D(
            (place.getMinX() - margin) * SCALE,
            (place.getMinY() - margin) * SCALE,
            Math.ceil((sheet.getWidth() + 2 * margin) * SCALE),
            Math.ceil((sheet.getHeight() + 2 * margin) * SCALE)));
    return sheet.snapshot(parameters, null);
  }

  private static SnapshotParameters parameters(Color ground) {
    var parameters = new SnapshotParameters();
    parameters.setFill(ground);
    parameters.setTransform(Transform.scale(SCALE, SCALE));
    return parameters;
  }

  static byte[] png(WritableImage image) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
