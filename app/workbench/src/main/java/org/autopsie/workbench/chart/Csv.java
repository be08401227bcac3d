package org.autopsie.workbench.chart;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.autopsie.data.LiveCells;
import org.autopsie.run.Words;
import org.autopsie.workbench.chart.Twin.Cell;
import org.autopsie.workbench.chart.Twin.Nothing;
import org.autopsie.workbench.chart.Twin.Value;
import org.autopsie.workbench.chart.Twin.Word;

/// A figure's numbers for a spreadsheet: RFC 4180 (commas, CRLF) in UTF-8 with its mark, so that
/// accents survive in every program; a point in decimals whatever the language, so that the file
/// says the same everywhere. Title and caption come first, one a line, each line begun with `#`,
/// which a spreadsheet shows as two cells and a statistics program skips as a comment.
///
/// A cell of words that a spreadsheet could take for a formula (`=`, `+`, `-`, `@` first) gets an
/// apostrophe before it; numbers stay numbers.
final class Csv {
  private static final Words WORDS = Words.of(Csv.class);

  private Csv() {}

  static byte[] of(FigureText text, Twin twin, Locale locale) {
    var lines = new ArrayList<String>();
    lines.add("# " + WORDS.say(locale, "csv.title") + "," + words(text.title()));
    lines.add("# " + WORDS.say(locale, "csv.subtitle") + "," + words(text.subtitle()));
    text.basis()
        .named(locale)
        .forEach(part -> lines.add("# " + part.getKey() + "," + words(part.getValue())));
    lines.add(twin.heads().stream().map(Csv::words).collect(Collectors.joining(",")));
    twin.rows().forEach(row -> lines.add(line(row)));
    return ("\uFEFF" + String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String line(List<Cell> row) {
    return row.stream().map(Csv::cell).collect(Collectors.joining(","));
  }

  private static String cell(Cell cell) {
    return switch (cell) {
      case Word(var words) -> words(words);
      case Value(var number) -> number(number);
      case Nothing() -> "";
    };
  }

  private static String number(double number) {
    return number == 0
        ? "0"
        : new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }

  private static String words(String words) {
    var line = words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    var safe = LiveCells.isLive(line) ? "'" + line : line;
    return safe.matches("(?s).*[\",;].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
