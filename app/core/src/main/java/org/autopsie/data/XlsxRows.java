package org.autopsie.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.autopsie.run.Failure;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// The first sheet of an Excel workbook: its first row names the columns, or is a row. Of a
/// formula, the value that was computed last is read; no formula is computed or kept.
///
/// @param file its file
/// @param firstLine what its first row is
record XlsxRows(Path file, FirstLine firstLine) implements RowReader {

  @Override
  public List<String> columns() {
    try (var book = new ReadableWorkbook(file.toFile());
        var rows = book.getFirstSheet().openStream()) {
      var first =
          rows.findFirst().orElseThrow(() -> new Failure(Understood.class, "table-empty", file));
      var names = new ArrayList<String>();
      for (int i = 0; i < first.getCellCount(); i++) {
        names.add(cell(first, i).strip());
      }
      while (!names.isEmpty() && names.getLast().isEmpty()) {
        names.removeLast();
      }
      return firstLine == FirstLine.ROW ? FirstLine.numbered(names.size()) : names;
    } catch (IOException | ExcelReaderException broken) {
      throw new Failure(XlsxRows.class, "xlsx-broken", file, broken);
    }
  }

  @Override
  public void read(Taker taker) {
    int width = columns().size();
    try (var book = new ReadableWorkbook(file.toFile());
        var rows = book.getFirstSheet().openStream()) {
      Iterator<Row> all = rows.iterator();
      if (firstLine == FirstLine.NAMES) {
        all.next();
      }
      while (all.hasNext()) {
        take(all.next(), width, taker);
      }
    } catch (IOException | ExcelReaderException broken) {
      throw new Failure(XlsxRows.class, "xlsx-broken", file, broken);
    }
  }

  private void take(Row row, int width, Taker taker) {
    var cells = new ArrayList<String>();
    boolean empty = true;
    for (int i = 0; i < Math.max(width, row.getCellCount()); i++) {
      var words = cell(row, i);
      if (i >= width && !words.isEmpty()) {
        throw new Failure(CsvFault.class, "csv-ragged", file, row.getRowNum(), i + 1, width);
      }
      empty &= words.isEmpty();
      if (i < width) {
        cells.add(words);
      }
    }
    if (!empty) {
      taker.row(row.getRowNum(), cells);
    }
  }

  private static String cell(Row row, int at) {
    return row.getOptionalCell(at).map(XlsxRows::words).orElse("");
  }

  private static String words(Cell cell) {
    var type = cell.getType();
    if (type == CellType.NUMBER) {
      return cell.asNumber().stripTrailingZeros().toPlainString();
    }
    if (type == CellType.BOOLEAN) {
      return cell.asBoolean() ? "1" : "0";
    }
    if (type == CellType.EMPTY || type == CellType.ERROR) {
      return "";
    }
    var raw = type == CellType.FORMULA ? cell.getRawValue() : cell.asString();
    return raw == null ? "" : raw;
  }
}
