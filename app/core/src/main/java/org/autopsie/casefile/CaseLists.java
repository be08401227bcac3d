package org.autopsie.casefile;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import com.univocity.parsers.csv.UnescapedQuoteHandling;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.autopsie.run.Failure;

/// Small CSV tables of a case (RFC 4180: commas, double quotes, a first line of names), with the
/// line of each row for the messages.
final class CaseLists {
  /// One row: its last line in the file, from 1, and its cells, as many as the header has.
  record Row(long line, List<String> cells) {}

  /// A table: column names, then rows.
  record Table(String name, List<String> columns, List<Row> rows) {

    /// The place of a column.
    int column(String column) {
      int at = columns.indexOf(column);
      if (at < 0) {
        throw new Failure(
            CaseLists.class, "csv.column", name, 1, column, String.join(", ", columns));
      }
      return at;
    }

    /// The cell, which must not be empty.
    String cell(Row row, String column) {
      var cell = row.cells().get(column(column)).strip();
      if (cell.isEmpty()) {
        throw new Failure(CaseLists.class, "csv.empty-cell", name, row.line(), column);
      }
      return cell;
    }
  }

  private CaseLists() {}

  /// What parts the cells of a table: see [CaseTable#read].
  static char delimiter(String name, String text) {
    var ending = name.toLowerCase(Locale.ROOT);
    var first = text.lines().findFirst().orElse("");
    return ending.endsWith(".tsv") || ending.endsWith(".tab")
        ? '\t'
        : first.contains(";") && !first.contains(",") ? ';' : ',';
  }

  /// Reads a table whose cells are parted by commas; lines without any character are skipped.
  static Table read(String name, String text) {
    return read(name, text, ',');
  }

  /// The same with another sign between the cells.
  static Table read(String name, String text, char delimiter) {
    var settings = settings();
    settings.getFormat().setDelimiter(delimiter);
    var parser = new CsvParser(settings);
    var rows = new ArrayList<Row>();
    try {
      parser.beginParsing(new StringReader(text));
      for (var cells = parser.parseNext(); cells != null; cells = parser.parseNext()) {
        rows.add(new Row(parser.getContext().currentLine(), List.of(cells)));
      }
    } catch (TextParsingException broken) {
      throw new Failure(CaseLists.class, "csv.broken", name, broken.getLineIndex() + 1, broken);
    } finally {
      parser.stopParsing();
    }
    if (rows.size() < 2) {
      throw new Failure(CaseLists.class, "csv.no-rows", name);
    }
    var header = rows.removeFirst().cells().stream().map(String::strip).toList();
    rows.forEach(row -> width(name, row, header.size()));
    return new Table(name, header, List.copyOf(rows));
  }

  /// Refuses a table that is no list: one without words, or with an empty one.
  static void requireWords(String name, CaseTable table) {
    boolean pairs = table.columns().containsAll(List.of("from", "to"));
    for (var column : pairs ? List.of("from", "to") : List.of("word")) {
      int at = table.columns().indexOf(column);
      if (at < 0) {
        throw new Failure(
            CaseLists.class, "csv.no-words", name, String.join(", ", table.columns()));
      }
      int blank = table.cells(at).stream().map(String::isBlank).toList().indexOf(true);
      if (blank >= 0) {
        throw new Failure(CaseLists.class, "csv.empty-cell", name, blank + 2, column);
      }
    }
  }

  private static void width(String name, Row row, int wanted) {
    if (row.cells().size() != wanted) {
      throw new Failure(CaseLists.class, "csv.width", name, row.line(), row.cells().size(), wanted);
    }
  }

  private static CsvParserSettings settings() {
    var settings = new CsvParserSettings();
    settings.setLineSeparatorDetectionEnabled(true);
    settings.setIgnoreLeadingWhitespaces(false);
    settings.setIgnoreTrailingWhitespaces(false);
    settings.setNullValue("");
    settings.setEmptyValue("");
    settings.setMaxCharsPerColumn(-1);
    settings.setMaxColumns(2_000);
    settings.setUnescapedQuoteHandling(UnescapedQuoteHandling.RAISE_ERROR);
    settings.setCommentProcessingEnabled(false);
    return settings;
  }
}
