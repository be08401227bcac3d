package org.autopsie.workbench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import javax.imageio.metadata.IIOMetadataNode;
import org.autopsie.workbench.chart.Charted;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.Format;

/// What a figure owes its reader and does not give.
final class Owed {
  private static final Pattern UNIT = Pattern.compile("unité|unit|sans échelle|not to scale");

  /// The most pixels of a sign.
  private static final double SIGN = 12;

  private static final String PNG = "javax_imageio_png_1.0";

  private Owed() {}

  /// One line for each thing that the figure lacks.
  static List<String> by(Figure figure) {
    var owed = new ArrayList<String>();
    axes(figure, owed);
    var text = figure.text();
    if (text.title().isBlank()) {
      owed.add("no title");
    }
    if (text.spoken().isBlank() || !text.spoken().equals(figure.drawing().getAccessibleHelp())) {
      owed.add("no sentence: " + text.title());
    }
    if (figure.twin().heads().size() < 2 && figure.twin().rows().isEmpty()) {
      owed.add("no table: " + text.title());
    }
    var caption = (Labeled) figure.lookup("#figure-caption");
    if (!caption.isVisible() || !caption.getText().contains(text.basis().source())) {
      owed.add("no source line: " + text.title());
    }
    if (figure.lookup("#figure-menu") == null) {
      owed.add("no menu: " + text.title());
    }
    if (isSeen(figure)) {
      files(figure, owed);
    }
    if (figure.lookupAll("*").stream().anyMatch(Owed::isLeftBlack)) {
      owed.add("a shape has no colour of the look: " + text.title());
    }
    return owed;
  }

  /// Plain black is what JavaFX fills a shape with where the look says nothing of it.
  private static boolean isLeftBlack(Node node) {
    return node instanceof Shape shape
        && !(node instanceof Text)
        && node.isVisible()
        && Color.BLACK.equals(shape.getFill());
  }

  private static boolean isSeen(Figure figure) {
    for (Node at = figure; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return figure.getWidth() > 0;
  }

  private static void axes(Figure figure, List<String> owed) {
    if (!(figure.drawing() instanceof Charted charted)) {
      owed.add("does not name its axes: " + figure.drawing().getClass().getSimpleName());
      return;
    }
    var written = new String(figure.bytes(Format.SVG), StandardCharsets.UTF_8);
    for (var axis : charted.axes()) {
      if (!UNIT.matcher(axis).find()) {
        owed.add("names no unit: " + axis);
      }
      if (!plain(written).contains(plain(axis))) {
        owed.add("axis not written: " + axis);
      }
    }
  }

  private static void files(Figure figure, List<String> owed) {
    for (var format : Format.values()) {
      var held = plain(held(figure.bytes(format), format));
      var basis = figure.text().basis();
      for (var part :
          List.of(
              figure.text().title(),
              basis.source(),
              basis.n(),
              basis.interval(),
              basis.seed(),
              basis.fidelity())) {
        if (!held.contains(plain(part))) {
          owed.add(format + " lacks: " + part);
        }
      }
    }
  }

  /// The words in a file that its reader sees: in the drawing of an SVG, not in its description.
  private static String held(byte[] bytes, Format format) {
    return switch (format) {
      case CSV -> new String(bytes, StandardCharsets.UTF_8);
      case SVG ->
          new String(bytes, StandardCharsets.UTF_8).replaceAll("(?s)<(title|desc)>.*?</\\1>", "");
      case PNG -> metadata(bytes);
    };
  }

  private static String metadata(byte[] bytes) {
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      var reader = ImageIO.getImageReaders(in).next();
      reader.setInput(in);
      var tree = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree(PNG);
      var entries = tree.getElementsByTagName("iTXtEntry");
      var words = new StringBuilder();
      for (int i = 0; i < entries.getLength(); i++) {
        words.append(((IIOMetadataNode) entries.item(i)).getAttribute("text")).append('\n');
      }
      return words.toString();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// Words without marks and without the breaks between their lines.
  private static String plain(String words) {
    return words
        .replaceAll("<[^>]*>", "")
        .replace("&amp;", "&")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("\"\"", "\"")
        .replaceAll("[\\s\\u00a0\\u202f]+", "");
  }

  /// What is drawn outside every figure: a drawing with axes, or a shape that no control has drawn.
  static List<String> outside(Parent root) {
    var owed = new ArrayList<String>();
    root.getChildrenUnmodifiable().forEach(node -> outside(node, owed));
    return owed;
  }

  private static void outside(Node node, List<String> owed) {
    boolean drawn =
        node instanceof Canvas
            || node instanceof Charted
            || (node instanceof Shape && !(node instanceof Text) && !isSign(node));
    if (drawn && node.isVisible()) {
      owed.add("stands in no figure: " + node.getClass().getSimpleName() + node.getStyleClass());
    }
    boolean own = node instanceof Figure || (node instanceof Control && !isPane(node));
    if (node instanceof Parent parent && !own) {
      parent.getChildrenUnmodifiable().forEach(child -> outside(child, owed));
    }
  }

  /// A sign beside a word, which says the same.
  private static boolean isSign(Node node) {
    var box = node.getLayoutBounds();
    return Math.max(box.getWidth(), box.getHeight()) <= SIGN;
  }

  private static boolean isPane(Node node) {
    return node instanceof ScrollPane || node instanceof SplitPane;
  }
}
