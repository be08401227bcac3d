package org.autopsie.report;

/// Writes markup. Whatever comes in as text or as an attribute's value is escaped; only markup that
/// this package made goes in as it is.
final class Html {
  private final StringBuilder out = new StringBuilder();

  /// Opens an element; `attributes` are names and values in turn.
  Html open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(escape(attributes[i + 1])).append('"');
    }
    out.append('>');
    return this;
  }

  /// An element that holds nothing.
  Html empty(String tag, String... attributes) {
    open(tag, attributes);
    out.insert(out.length() - 1, '/');
    return this;
  }

  /// Closes an element, with a line break after blocks so that two reports can be compared.
  Html close(String tag) {
    out.append("</").append(tag).append('>');
    return isInline(tag) ? this : line();
  }

  /// Escaped words.
  Html text(String words) {
    out.append(escape(words));
    return this;
  }

  /// An element that holds words only.
  Html leaf(String tag, String words, String... attributes) {
    return open(tag, attributes).text(words).close(tag);
  }

  /// Markup that this package made and escaped.
  Html markup(String made) {
    out.append(made);
    return this;
  }

  /// A line break in the source.
  Html line() {
    out.append('\n');
    return this;
  }

  /// A section with its heading of level 2, to be closed by the caller.
  Html section(String id, String heading) {
    return open("section", "id", id).line().leaf("h2", heading);
  }

  /// A link where the address is of the web, else the words alone.
  Html web(String words, String address) {
    return address.matches("(?i)https?://\\S+")
        ? leaf("a", words, "href", address)
        : leaf("span", words);
  }

  /// The words with the five signs of XML escaped and what XML forbids replaced.
  static String escape(String words) {
    return clean(words)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /// Control characters and halves of characters, which XML forbids, become U+FFFD.
  static String clean(String words) {
    var clean = new StringBuilder(words.length());
    words.codePoints().map(c -> isXml(c) ? c : 0xFFFD).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /// A name for an `id` or the end of a link, from any written id: what is not a letter, a digit or
  /// a hyphen becomes `_` and its hexadecimal number, so that two ids never meet.
  static String anchor(String kind, String id) {
    var anchor = new StringBuilder(kind).append('-');
    id.codePoints()
        .forEach(c -> {
          if (c < 128 && (Character.isLetterOrDigit(c) || c == '-')) {
            anchor.appendCodePoint(c);
          } else {
            anchor.append('_').append(Integer.toHexString(c)).append('_');
          }
        });
    return anchor.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c < 0x7f)
        || (c >= 0xa0 && c <= 0xd7ff)
        || (c >= 0xe000 && c <= 0xfffd)
        || c >= 0x10000;
  }

  private static boolean isInline(String tag) {
    return switch (tag) {
      case "a", "b", "code", "em", "q", "small", "span", "strong", "time" -> true;
      default -> false;
    };
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
