package org.autopsie.workbench.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Writes SVG: elements, attributes and text, always the same bytes for the same calls.
final class Svg {
  private final StringBuilder out = new StringBuilder();
  private int depth;

  /// An element's name and attributes, in the order they were given; numbers have two decimals.
  static final class Tag {
    private final StringBuilder attributes = new StringBuilder();
    private final String name;

    Tag(String name) {
      this.name = name;
    }

    Tag with(String attribute, double number) {
      return with(attribute, number(number));
    }

    Tag with(String attribute, String value) {
      attributes.append(' ').append(attribute).append("=\"").append(escape(value)).append('"');
      return this;
    }
  }

  void open(Tag tag) {
    line("<" + tag.name + tag.attributes + ">");
    depth++;
  }

  void close(String name) {
    depth--;
    line("</" + name + ">");
  }

  void empty(Tag tag) {
    line("<" + tag.name + tag.attributes + "/>");
  }

  void text(Tag tag, String words) {
    line("<" + tag.name + tag.attributes + ">" + escape(words) + "</" + tag.name + ">");
  }

  private void line(String markup) {
    out.append("  ".repeat(depth)).append(markup).append('\n');
  }

  static String number(double number) {
    var rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /// Text that no XML reader stumbles over: what XML 1.0 forbids becomes �.
  private static String escape(String words) {
    var safe = new StringBuilder();
    words
        .codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            default -> safe.appendCodePoint(isXml(c) ? c : 0xFFFD);
          }
        });
    return safe.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
