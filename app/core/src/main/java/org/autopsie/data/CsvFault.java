package org.autopsie.data;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.autopsie.run.Failure;

/// What the database says of a file that it cannot read, in one sentence with the file and the
/// line.
record CsvFault(Path file, SQLException said) {
  private static final Pattern LINE = Pattern.compile("Error on Line: (\\d+)");
  private static final Pattern WIDTH =
      Pattern.compile("Expected Number of Columns: (\\d+) Found: (\\d+)");
  private static final Pattern CELL =
      Pattern.compile("Could not convert string \"(.*?)\" to", Pattern.DOTALL);

  /// True where the letters are not UTF-8.
  boolean isEncoding() {
    return message().contains("not utf-8") || message().contains("Invalid unicode");
  }

  /// True where another reader may do: lines that end now in one way, now in another.
  boolean isLineEnds() {
    return message().contains("state machine reached an invalid state");
  }

  private String message() {
    return String.valueOf(said.getMessage());
  }

  /// The sentence.
  Failure told() {
    var width = WIDTH.matcher(message());
    if (width.find()) {
      return failure("csv-ragged", number(width, 2), number(width, 1));
    }
    var cell = CELL.matcher(message());
    if (cell.find()) {
      return failure("csv-number", cell.group(1));
    }
    if (message().contains("quote")) {
      return failure("csv-quote");
    }
    if (message().contains("Maximum line size")) {
      return failure("csv-long");
    }
    if (message().startsWith("Out of Memory")) {
      return new Failure(CsvFault.class, "table-memory", file, said);
    }
    var first = message().lines().findFirst().orElse("").strip();
    return new Failure(CsvFault.class, "table-broken", file, first, said);
  }

  private Failure failure(String key, Object... rest) {
    var args = new Object[rest.length + 3];
    args[0] = file;
    args[1] = line();
    System.arraycopy(rest, 0, args, 2, rest.length);
    args[args.length - 1] = said;
    return new Failure(CsvFault.class, key, args);
  }

  private long line() {
    var line = LINE.matcher(message());
    return line.find() ? number(line, 1) : 0;
  }

  private static long number(Matcher found, int group) {
    return Long.parseLong(found.group(group));
  }
}
