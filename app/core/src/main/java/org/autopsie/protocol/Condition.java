package org.autopsie.protocol;

import java.util.regex.Pattern;
import org.autopsie.casefile.CaseTable;
import org.autopsie.run.Failure;

/// Which rows of a table are asked for: `column=value`, `column<value` or `column>=value`. Numbers
/// are compared as numbers, all else letter by letter, as dates written `2014-04` may be.
public record Condition(String column, String sign, String value) {
  private static final Pattern WRITTEN = Pattern.compile("(.+?)(=|<|>=)(.*)");

  /// A condition as a step writes it.
  ///
  /// @throws Failure where it is written otherwise
  public static Condition of(String written) {
    var parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      throw new Failure(Condition.class, "condition", written);
    }
    return new Condition(parts.group(1).strip(), parts.group(2), parts.group(3).strip());
  }

  /// True for a cell of its column that is asked for.
  public boolean holds(String cell) {
    return switch (sign) {
      case "<" -> compared(cell) < 0;
      case ">=" -> compared(cell) >= 0;
      default -> cell.equals(value);
    };
  }

  private int compared(String cell) {
    var mine = CaseTable.number(cell);
    var bound = CaseTable.number(value);
    return mine.isPresent() && bound.isPresent()
        ? Double.compare(mine.get(), bound.get())
        : cell.compareTo(value);
  }
}
