package org.autopsie.workbench.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadataNode;

/// Pictures of nodes in pixels, at twice their size, so that print and sharp screens show them
/// well. JavaFX thread only.
final class Picture {
  static final double SCALE = 2;
  private static final String FORM = "javax_imageio_png_1.0";

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
    return png(image, List.of());
  }

  /// A picture that says in words what it shows, so that it still does where its caption is cut off
  /// or not seen: title, description and what it rests on, as the PNG format has them.
  static byte[] png(WritableImage image, FigureText text) {
    var described = text.spoken() + " " + text.basis().caption();
    return png(
        image,
        List.of(
            Map.entry("Title", text.title()),
            Map.entry("Description", described),
            Map.entry("Source", text.basis().source())));
  }

  private static byte[] png(WritableImage image, List<Entry<String, String>> said) {
    var writer = ImageIO.getImageWritersByFormatName("png").next();
    var bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      var pixels = SwingFXUtils.fromFXImage(image, null);
      var form = ImageTypeSpecifier.createFromRenderedImage(pixels);
      var metadata = writer.getDefaultImageMetadata(form, writer.getDefaultWriteParam());
      metadata.mergeTree(FORM, words(said));
      writer.setOutput(out);
      writer.write(new IIOImage(pixels, null, metadata));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static IIOMetadataNode words(List<Entry<String, String>> said) {
    var texts = new IIOMetadataNode("iTXt");
    for (var one : said) {
      var entry = new IIOMetadataNode("iTXtEntry");
      entry.setAttribute("keyword", one.getKey());
      entry.setAttribute("compressionFlag", "FALSE");
      entry.setAttribute("compressionMethod", "0");
      entry.setAttribute("languageTag", "");
      entry.setAttribute("translatedKeyword", "");
      entry.setAttribute("text", one.getValue());
      texts.appendChild(entry);
    }
    var root = new IIOMetadataNode(FORM);
    root.appendChild(texts);
    return root;
  }
}
