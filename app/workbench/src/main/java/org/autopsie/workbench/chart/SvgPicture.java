package org.autopsie.workbench.chart;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.transform.Transform;
import org.autopsie.workbench.chart.Svg.Tag;

/// Draws what is on the screen as SVG: walks the laid-out nodes and writes each with the colours,
/// fonts, dashes and places that it has. It knows no chart, so that whatever a plugin draws leaves
/// as it is shown. What SVG cannot say (pictures, canvases, gradients) is embedded as PNG at twice
/// its size. The same nodes give the same bytes. JavaFX thread only; the nodes must be in a scene.
final class SvgPicture {
  private final Svg svg = new Svg();
  private final SvgTexts texts = new SvgTexts(svg);
  private final SvgRegions regions = new SvgRegions(svg);
  private final Predicate<Node> kept;
  private int clips;

  private SvgPicture(Predicate<Node> kept) {
    this.kept = kept;
  }

  /// The picture of a region with a margin round it, on white.
  ///
  /// @param kept which nodes are drawn, with all that is in them
  static String of(Region sheet, FigureText words, double margin, Predicate<Node> kept) {
    return new SvgPicture(kept).draw(sheet, words, margin);
  }

  private String draw(Region sheet, FigureText words, double margin) {
    double width = Math.ceil(sheet.getWidth() + 2 * margin);
    double height = Math.ceil(sheet.getHeight() + 2 * margin);
    svg.open(
        new Tag("svg")
            .with("xmlns", "http://www.w3.org/2000/svg")
            .with("width", width)
            .with("height", height)
            .with("viewBox", "0 0 " + Svg.number(width) + " " + Svg.number(height))
            .with("role", "img"));
    svg.text(new Tag("title"), words.title());
    svg.text(new Tag("desc"), words.spoken() + " " + words.basis().caption());
    svg.empty(new Tag("rect").with("width", width).with("height", height).with("fill", "#ffffff"));
    svg.open(new Tag("g").with("transform", translation(margin, margin)));
    inside(sheet);
    svg.close("g");
    svg.close("svg");
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg;
  }

  private void node(Node node) {
    if (!node.isVisible() || node.getOpacity() == 0 || !kept.test(node)) {
      return;
    }
    if (!isDrawable(node)) {
      embed(node);
      return;
    }
    var group = group(node);
    if (group.isEmpty()) {
      inside(node);
      return;
    }
    svg.open(group.get());
    inside(node);
    svg.close("g");
  }

  private static boolean isDrawable(Node node) {
    return switch (node) {
      case ImageView image -> false;
      case Canvas canvas -> false;
      case Text text -> SvgInk.isPlain(text.getFill());
      case Shape shape ->
          SvgShapes.of(shape).isPresent()
              && SvgInk.isPlain(shape.getFill())
              && SvgInk.isPlain(shape.getStroke());
      case Region region -> region.getShape() == null;
      default -> true;
    };
  }

  private Optional<Tag> group(Node node) {
    var move = node.getLocalToParentTransform();
    boolean clipped = node.getClip() instanceof Rectangle;
    if (move.isIdentity() && node.getOpacity() == 1 && !clipped) {
      return Optional.empty();
    }
    var tag = new Tag("g");
    if (!move.isIdentity()) {
      tag.with("transform", transform(move));
    }
    if (node.getOpacity() < 1) {
      tag.with("opacity", node.getOpacity());
    }
    if (node.getClip() instanceof Rectangle clip) {
      tag.with("clip-path", "url(#" + clip(clip) + ")");
    }
    return Optional.of(tag);
  }

  private String clip(Rectangle clip) {
    var id = "clip" + ++clips;
    svg.open(new Tag("clipPath").with("id", id));
    SvgShapes.of(clip).ifPresent(svg::empty);
    svg.close("clipPath");
    return id;
  }

  private void inside(Node node) {
    switch (node) {
      case Text text -> texts.draw(text);
      case Shape shape -> SvgShapes.of(shape).ifPresent(tag -> svg.empty(SvgInk.of(tag, shape)));
      case Region region -> regions.draw(region);
      default -> {}
    }
    if (node instanceof TextFlow flow) {
      texts.draw(flow);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().stream()
          .filter(child -> !(node instanceof TextFlow && child instanceof Text))
          .forEach(this::node);
    }
  }

  private void embed(Node node) {
    Bounds place = node.getBoundsInParent();
    if (place.getWidth() < 0.5 || place.getHeight() < 0.5) {
      return;
    }
    var png = Base64.getEncoder().encodeToString(Picture.png(Picture.of(node)));
    svg.empty(
        new Tag("image")
            .with("x", place.getMinX())
            .with("y", place.getMinY())
            .with("width", place.getWidth())
            .with("height", place.getHeight())
            .with("href", "data:image/png;base64," + png));
  }

  private static String transform(Transform move) {
    boolean moves =
        move.getMxx() == 1 && move.getMyy() == 1 && move.getMxy() == 0 && move.getMyx() == 0;
    return moves ? translation(move.getTx(), move.getTy()) : matrix(move);
  }

  private static String translation(double x, double y) {
    return "translate(" + Svg.number(x) + " " + Svg.number(y) + ")";
  }

  private static String matrix(Transform move) {
    return DoubleStream.of(
            move.getMxx(), move.getMyx(), move.getMxy(), move.getMyy(), move.getTx(), move.getTy())
        .mapToObj(n -> String.format(Locale.ROOT, "%.5f", Math.abs(n) < 1e-6 ? 0 : n))
        .collect(Collectors.joining(" ", "matrix(", ")"));
  }
}
