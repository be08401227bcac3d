package org.autopsie.workbench.chart;

import java.util.Locale;

/// What a figure can be saved as.
public enum Format {
  /// Lines and text, for print and for further drawing.
  SVG,
  /// A picture, at twice the size on the screen.
  PNG,
  /// The numbers, for a spreadsheet.
  CSV;

  /// The ending of a file's name, without the dot.
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
