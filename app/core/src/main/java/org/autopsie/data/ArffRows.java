package org.autopsie.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.autopsie.run.Failure;

/// Weka’s attribute-relation file format: names after `@attribute`, rows after `@data`, `?` where
/// nothing is known, `%` before a remark. Sparse rows (in braces) are not read.
///
/// @param file its file
/// @param understood how its letters are written
record ArffRows(Path file, Understood understood) implements RowReader {
  private static final String ATTRIBUTE = "@attribute";

  @Override
  public List<String> columns() {
    var names = new ArrayList<String>();
    walk(
        (line, head) -> {
          if (head.toLowerCase(Locale.ROOT).startsWith(ATTRIBUTE)) {
            names.add(cells(head.substring(ATTRIBUTE.length()).strip(), line, ' ').getFirst());
          }
        },
        (line, cells) -> {});
    return names;
  }

  @Override
  public void read(Taker taker) {
    int width = columns().size();
    walk(
        (line, head) -> {},
        (line, row) -> {
          if (row.startsWith("{")) {
            throw new Failure(ArffRows.class, "arff-sparse", file, line);
          }
          var cells = cells(row, line, row.indexOf('\t') >= 0 && row.indexOf(',') < 0 ? '\t' : ',');
          if (cells.size() != width) {
            throw new Failure(CsvFault.class, "csv-ragged", file, line, cells.size(), width);
          }
          taker.row(line, cells);
        });
  }

  private interface LineTaker {
    void line(long line, String text);
  }

  private void walk(LineTaker head, LineTaker row) {
    try (var text = open()) {
      boolean data = false;
      long line = 0;
      for (var next = text.readLine(); next != null; next = text.readLine()) {
        line++;
        var words = next.strip();
        if (words.isEmpty() || words.startsWith("%")) {
          continue;
        }
        if (data) {
          row.line(line, words);
        } else if (words.toLowerCase(Locale.ROOT).startsWith("@data")) {
          data = true;
        } else {
          head.line(line, words);
        }
      }
      if (!data) {
        throw new Failure(ArffRows.class, "arff-no-data", file);
      }
    } catch (IOException unreadable) {
      throw new Failure(Understood.class, "table-unreadable", file, unreadable);
    }
  }

  private BufferedReader open() throws IOException {
    return Files.newBufferedReader(file, Encodings.of(file));
  }

  /// Cells in single or double quotes, with a backslash before a quote that is part of a cell.
  private List<String> cells(String text, long line, char delimiter) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    char quote = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '\\' && i + 1 < text.length()) {
        cell.append(text.charAt(++i));
      } else if (quote != 0) {
        quote = letter == quote ? 0 : quote;
        append(cell, letter, quote != 0);
      } else if ((letter == '\'' || letter == '"') && cell.toString().isBlank()) {
        quote = letter;
        quoted = true;
        cell.setLength(0);
      } else if (letter == delimiter || (delimiter == ' ' && letter == '\t')) {
        cells.add(whole(cell, quoted));
        cell.setLength(0);
        quoted = false;
      } else {
        append(cell, letter, true);
      }
    }
    if (quote != 0) {
      throw new Failure(CsvFault.class, "csv-quote", file, line);
    }
    cells.add(whole(cell, quoted));
    return cells;
  }

  private static void append(StringBuilder cell, char letter, boolean counts) {
    if (counts) {
      cell.append(letter);
    }
  }

  private static String whole(StringBuilder cell, boolean quoted) {
    var words = quoted ? cell.toString() : cell.toString().strip();
    return !quoted && words.equals("?") ? "" : words;
  }
}
