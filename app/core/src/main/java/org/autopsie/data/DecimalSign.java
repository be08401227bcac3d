package org.autopsie.data;

import java.util.regex.Pattern;

/// What parts the whole from the rest in the numbers of a text file.
public enum DecimalSign {
  /// As in 0.5.
  POINT,
  /// As in 0,5.
  COMMA;

  /// A number that is written with a comma, as the database matches it too.
  static final String WITH_COMMA = "\\s*[-+]?[0-9]*,[0-9]+([eE][-+]?[0-9]+)?\\s*";

  private static final Pattern COMMAS = Pattern.compile(WITH_COMMA);
  private static final Pattern POINTS = Pattern.compile("\\s*[-+]?[0-9]*\\.[0-9]+\\s*");

  /// What the cells of a beginning tell: a comma where numbers have one and none has a point.
  ///
  /// @param start the first lines
  /// @param delimiter what parts the cells
  static DecimalSign of(String start, char delimiter) {
    if (delimiter == ',') {
      return POINT;
    }
    boolean comma = false;
    for (var cell : start.split("[\r\n" + Pattern.quote(String.valueOf(delimiter)) + "]", -1)) {
      var bare = cell.replace("\"", "");
      if (POINTS.matcher(bare).matches()) {
        return POINT;
      }
      comma |= COMMAS.matcher(bare).matches();
    }
    return comma ? COMMA : POINT;
  }

  /// A cell with its number written with a point; every other cell as it is.
  String pointed(String cell) {
    return this == COMMA && COMMAS.matcher(cell).matches() ? cell.replace(',', '.') : cell;
  }
}
