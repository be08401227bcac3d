package org.autopsie.report;

import org.autopsie.report.Svg.Face;

/// What is drawn in every picture around its numbers, and stays there when it is exported.
///
/// @param id unique on the page; letters, digits and hyphens
/// @param title the question
/// @param subtitle unit, n, what the grey band is
/// @param caption interval, seed, source, fidelity
record Frame(String id, String title, String subtitle, String caption, Language language) {
  private static final int MARGIN = 16;

  /// Draws title and subtitle; returns where the drawing may begin.
  double head(Svg svg) {
    double room = svg.width() - 2 * MARGIN;
    double y = svg.paragraph(MARGIN, 28, title, room, Face.TITLE);
    y = svg.paragraph(MARGIN, y, subtitle, room, Face.NOTE);
    return y + 8;
  }

  /// Draws the caption below `y` and closes the picture.
  String finish(Svg svg, double y) {
    double end = svg.paragraph(MARGIN, y + 26, caption, svg.width() - 2 * MARGIN, Face.SMALL);
    return svg.finish(end, id, title, subtitle + " " + caption);
  }

  /// The same frame with sentences added to the caption.
  Frame saying(String sentences) {
    return new Frame(id, title, subtitle, caption + " " + sentences, language);
  }

  /// The same frame with a sentence added to the subtitle.
  Frame noting(String sentence) {
    return new Frame(id, title, subtitle + " " + sentence, caption, language);
  }
}
