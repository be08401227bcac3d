package org.autopsie.answers;

import java.util.List;

/// The columns in which people say how they read an answer: one for each person, named `judge` and,
/// after a space, who it is; an empty cell is an answer that was not judged. By these names the
/// window writes them and `measure` finds them.
public final class Judges {
  /// The label of somebody who cannot say. It counts as a label.
  public static final String CANNOT_SAY = "?";

  private static final String BEGINNING = "judge ";

  private Judges() {}

  /// Those among the columns of a table, in its order.
  public static List<String> columns(List<String> names) {
    return names.stream()
        .filter(name -> name.startsWith(BEGINNING) && name.length() > BEGINNING.length())
        .toList();
  }

  /// The column of somebody.
  public static String column(String who) {
    return BEGINNING + who;
  }

  /// Whose column it is.
  public static String who(String column) {
    return column.substring(BEGINNING.length());
  }
}
