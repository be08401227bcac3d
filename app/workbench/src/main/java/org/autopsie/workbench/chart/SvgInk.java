package org.autopsie.workbench.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import org.autopsie.workbench.chart.Svg.Tag;
import org.jspecify.annotations.Nullable;

/// Colours, strokes and fonts as attributes.
final class SvgInk {
  private static final String SANS = "Inter, 'Helvetica Neue', Arial, sans-serif";

  private SvgInk() {}

  /// True where a paint is one plain colour or none, which is all that is written as SVG.
  static boolean isPlain(@Nullable Paint paint) {
    return paint == null || paint instanceof Color;
  }

  /// True where nothing would be seen.
  static boolean isClear(@Nullable Paint paint) {
    return !(paint instanceof Color colour) || colour.getOpacity() == 0;
  }

  static Tag fill(Tag tag, @Nullable Paint paint) {
    return paint(tag, "fill", paint);
  }

  static Tag stroke(Tag tag, @Nullable Paint paint, double width, List<Double> dashes) {
    if (isClear(paint) || width <= 0) {
      return tag;
    }
    paint(tag, "stroke", paint).with("stroke-width", width);
    return dashes.isEmpty() ? tag : tag.with("stroke-dasharray", dashes(dashes));
  }

  /// Fill and stroke of a shape.
  static Tag of(Tag tag, Shape shape) {
    fill(tag, shape.getFill());
    stroke(tag, shape.getStroke(), shape.getStrokeWidth(), shape.getStrokeDashArray());
    if (!isClear(shape.getStroke())) {
      tag.with("stroke-linecap", shape.getStrokeLineCap().name().toLowerCase(Locale.ROOT));
      tag.with("stroke-linejoin", shape.getStrokeLineJoin().name().toLowerCase(Locale.ROOT));
    }
    return tag;
  }

  private static Tag paint(Tag tag, String name, @Nullable Paint paint) {
    if (!(paint instanceof Color colour) || colour.getOpacity() == 0) {
      return tag.with(name, "none");
    }
    tag.with(name, hex(colour));
    return colour.getOpacity() < 1 ? tag.with(name + "-opacity", colour.getOpacity()) : tag;
  }

  private static String hex(Color colour) {
    return String.format(
        Locale.ROOT,
        "#%02x%02x%02x",
        Math.round(colour.getRed() * 255),
        Math.round(colour.getGreen() * 255),
        Math.round(colour.getBlue() * 255));
  }

  private static String dashes(List<Double> dashes) {
    return dashes.stream().map(Svg::number).collect(Collectors.joining(" "));
  }

  /// The face with what stands in for it, its size and weight.
  static Tag font(Tag tag, Font font) {
    var name = (font.getName() + " " + font.getStyle()).toLowerCase(Locale.ROOT);
    var family = font.getFamily();
    boolean fixed = name.contains("mono") || name.contains("courier");
    tag.with(
        "font-family",
        family.startsWith("Inter") ? SANS : "'" + family + "', " + (fixed ? "monospace" : SANS));
    tag.with("font-size", font.getSize());
    if (name.contains("semibold")) {
      tag.with("font-weight", "600");
    } else if (name.contains("bold")) {
      tag.with("font-weight", "700");
    }
    return name.contains("italic") ? tag.with("font-style", "italic") : tag;
  }
}
