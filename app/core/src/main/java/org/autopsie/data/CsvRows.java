package org.autopsie.data;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import com.univocity.parsers.csv.UnescapedQuoteHandling;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.autopsie.run.Failure;

/// Cells parted by a sign, in any encoding that Java reads, with lines that end in any way.
///
/// @param file its file
/// @param understood how it is read
record CsvRows(Path file, Understood understood) implements RowReader {

  @Override
  public List<String> columns() {
    try (var text = open()) {
      var parser = parser();
      parser.beginParsing(text);
      var names = parser.parseNext();
      parser.stopParsing();
      if (names == null) {
        throw new Failure(Understood.class, "table-empty", file);
      }
      return understood.firstLine() == FirstLine.ROW
          ? FirstLine.numbered(names.length)
          : Arrays.stream(names).map(String::strip).toList();
    } catch (TextParsingException broken) {
      throw new Failure(CsvFault.class, "csv-quote", file, 1, broken);
    } catch (IOException unreadable) {
      throw new Failure(Understood.class, "table-unreadable", file, unreadable);
    }
  }

  @Override
  public void read(Taker taker) {
    var parser = parser();
    try (var text = open()) {
      parser.beginParsing(text);
      var first = parser.parseNext();
      int width = first.length;
      boolean row = understood.firstLine() == FirstLine.ROW;
      for (var cells = row ? first : parser.parseNext();
          cells != null;
          cells = parser.parseNext()) {
        long line = parser.getContext().currentLine();
        if (cells.length != width) {
          throw new Failure(CsvFault.class, "csv-ragged", file, line, cells.length, width);
        }
        cells[width - 1] = cells[width - 1].replaceFirst("\r$", "");
        taker.row(line, Arrays.asList(cells));
      }
    } catch (TextParsingException broken) {
      throw new Failure(CsvFault.class, "csv-quote", file, broken.getLineIndex() + 1, broken);
    } catch (IOException unreadable) {
      throw new Failure(Understood.class, "table-unreadable", file, unreadable);
    } finally {
      parser.stopParsing();
    }
  }

  private Reader open() throws IOException {
    var reader =
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), understood.charset()));
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  private CsvParser parser() {
    var settings = new CsvParserSettings();
    settings.getFormat().setDelimiter(understood.delimiter());
    settings.setLineSeparatorDetectionEnabled(true);
    settings.setNormalizeLineEndingsWithinQuotes(false);
    settings.setIgnoreLeadingWhitespaces(false);
    settings.setIgnoreTrailingWhitespaces(false);
    settings.setNullValue("");
    settings.setEmptyValue("");
    settings.setMaxCharsPerColumn(2_000_000);
    settings.setMaxColumns(20_000);
    settings.setUnescapedQuoteHandling(UnescapedQuoteHandling.RAISE_ERROR);
    settings.setCommentProcessingEnabled(false);
    return new CsvParser(settings);
  }
}
