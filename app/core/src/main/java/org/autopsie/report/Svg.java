package org.autopsie.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Draws one self-contained picture. Colours and sizes stand in the picture itself, so that it
/// keeps its look when it is taken out of the page. Lengths are in pixels at 100 %.
final class Svg {
  private static final String FONTS = "Inter, 'DejaVu Sans', Arial, sans-serif";

  private final StringBuilder out = new StringBuilder();
  private final int width;

  Svg(int width) {
    this.width = width;
  }

  /// How words look.
  ///
  /// @param anchor `start`, `middle` or `end`
  record Face(int size, int weight, String fill, String anchor) {
    static final Face TITLE = new Face(17, 600, Look.INK, "start");
    static final Face NOTE = new Face(13, 400, Look.INK_2, "start");
    static final Face LABEL = new Face(13, 500, Look.INK, "start");
    static final Face SMALL = new Face(12, 400, Look.INK_3, "start");

    Face to(String side) {
      return new Face(size, weight, fill, side);
    }
  }

  int width() {
    return width;
  }

  Svg rect(double x, double y, double w, double h, String fill) {
    return tag("rect", "x", n(x), "y", n(y), "width", n(w), "height", n(h), "fill", fill);
  }

  Svg line(double x1, double y1, double x2, double y2, String stroke, double thick) {
    return line(x1, y1, x2, y2, stroke, thick, "none");
  }

  Svg line(double x1, double y1, double x2, double y2, String stroke, double thick, String dash) {
    return tag(
        "line",
        "x1",
        n(x1),
        "y1",
        n(y1),
        "x2",
        n(x2),
        "y2",
        n(y2),
        "stroke",
        stroke,
        "stroke-width",
        n(thick),
        "stroke-dasharray",
        dash);
  }

  /// A disc; hollow where `fill` is the paper.
  Svg disc(double x, double y, double r, String fill, String stroke) {
    return tag(
        "circle",
        "cx",
        n(x),
        "cy",
        n(y),
        "r",
        n(r),
        "fill",
        fill,
        "stroke",
        stroke,
        "stroke-width",
        "2");
  }

  /// A diamond round a point; hollow where `fill` is the paper.
  Svg diamond(double x, double y, double r, String fill, String stroke) {
    var path = "M" + n(x) + " " + n(y - r) + "L" + n(x + r) + " " + n(y);
    path += "L" + n(x) + " " + n(y + r) + "L" + n(x - r) + " " + n(y) + "Z";
    return tag("path", "d", path, "fill", fill, "stroke", stroke, "stroke-width", "2");
  }

  /// One line of words; `y` is the base line.
  Svg text(double x, double y, String words, Face face) {
    out.append("<text x=\"").append(n(x)).append("\" y=\"").append(n(y));
    out.append("\" font-size=\"").append(face.size());
    out.append("\" font-weight=\"").append(face.weight());
    out.append("\" fill=\"").append(face.fill());
    out.append("\" text-anchor=\"").append(face.anchor()).append("\">");
    out.append(Html.escape(words)).append("</text>\n");
    return this;
  }

  /// Several lines; returns the base line that would come next.
  double paragraph(double x, double y, String words, double room, Face face) {
    double line = y;
    for (var part : wrap(words, room, face.size())) {
      text(x, line, part, face);
      line += Math.round(face.size() * 1.35);
    }
    return line;
  }

  /// Words cut into lines that fit `room` pixels. Widths are estimated (0.56 of the size a letter),
  /// so that the picture is the same on every machine; a longer word stands alone.
  static List<String> wrap(String words, double room, int size) {
    int most = Math.max(4, (int) (room / (size * 0.56)));
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : words.strip().split(" +", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /// A picture without words for those who do not see it: what it says stands beside it too.
  String bare(double height) {
    var size = "0 0 " + width + " " + n(height);
    return new Html()
            .open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                size,
                "width",
                String.valueOf(width),
                "height",
                n(height),
                "aria-hidden",
                "true",
                "font-family",
                FONTS)
        + "\n"
        + out
        + "</svg>\n";
  }

  /// The picture, with its title and description for those who do not see it.
  String finish(double height, String id, String title, String description) {
    var size = "0 0 " + width + " " + n(height);
    var head =
        new Html()
            .open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                size,
                "width",
                String.valueOf(width),
                "height",
                n(height),
                "role",
                "img",
                "aria-labelledby",
                id + "-t " + id + "-d",
                "font-family",
                FONTS)
            .leaf("title", title, "id", id + "-t")
            .leaf("desc", description, "id", id + "-d");
    return head
        + "<rect width=\"100%\" height=\"100%\" fill=\""
        + Look.PANE
        + "\"/>\n"
        + out
        + "</svg>\n";
  }

  private Svg tag(String name, String... attributes) {
    var tag = new Html().open(name, attributes).toString();
    out.append(tag, 0, tag.length() - 1).append("/>\n");
    return this;
  }

  private static String n(double length) {
    return String.format(Locale.ROOT, "%.1f", length).replace(".0", "");
  }
}
