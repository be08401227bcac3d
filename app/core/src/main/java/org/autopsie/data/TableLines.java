package org.autopsie.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;

/// The rows of a table one by one, each with its place in the file, for what is read rather than
/// counted: sentences, transcripts, answers.
public final class TableLines {
  private static final int MOST = 1_000_000;

  private TableLines() {}

  /// A row.
  ///
  /// @param line its place in its file, from 1; of a cell over several lines, the last
  /// @param cells those that were asked for, in that order
  public record Line(long line, List<String> cells) {
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /// Every row of a CSV, TSV, XLSX or ARFF file.
  ///
  /// @param columns the names of the cells that are wanted
  /// @throws Failure where a column is not there, a line cannot be read, there is no row, or there
  ///   are more than a million
  public static List<Line> read(TableFile table, List<String> columns, Progress progress) {
    var places = columns.stream().map(name -> place(table, name)).toList();
    if (table.understood().kind() == TableKind.PARQUET) {
      throw new Failure(TableLines.class, "lines-parquet", table.file());
    }
    var lines = new ArrayList<Line>();
    TableNames.reader(table.file(), letters(table))
        .read((line, cells) -> {
          progress.check();
          if (lines.size() == MOST) {
            throw new Failure(TableLines.class, "lines-many", table.file(), MOST);
          }
          lines.add(new Line(line, places.stream().map(cells::get).toList()));
        });
    if (lines.isEmpty()) {
      throw new Failure(TableLines.class, "table-no-rows", table.file());
    }
    return lines;
  }

  private static int place(TableFile table, String name) {
    return table.columns().indexOf(table.named(name).orElse(""));
  }

  private static Understood letters(TableFile table) {
    var understood = table.understood();
    boolean text = understood.kind() == TableKind.CSV || understood.kind() == TableKind.TSV;
    return text && understood.charset().equals(StandardCharsets.UTF_8)
        ? understood.in(Encodings.of(table.file()))
        : understood;
  }
}
