package org.autopsie.casefile;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A small table with the names of its columns: a word list of the case, or a file of which
/// exhibits shall be made.
///
/// @param columns the names, in their order
/// @param rows each as long as `columns`; at least one
public record CaseTable(List<String> columns, List<List<String>> rows) {
  public CaseTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// Reads a file: its cells are parted by tabs where its name ends in `.tsv` or `.tab`, else by
  /// commas, or by semicolons where its first line has no comma but some of those.
  static CaseTable read(Path file) {
    var name = file.toString();
    var text = TextFile.read(file, name);
    return of(CaseLists.read(name, text, CaseLists.delimiter(name, text)));
  }

  static CaseTable of(CaseLists.Table table) {
    return new CaseTable(table.columns(), table.rows().stream().map(CaseLists.Row::cells).toList());
  }

  /// The table as a file holds it: commas, double quotes where a cell needs them, a first line of
  /// names.
  String csv() {
    return Stream.concat(Stream.of(columns), rows.stream())
        .map(cells -> cells.stream().map(CaseTable::quoted).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /// A cell that is empty is quoted too: a line of nothing else would be passed over.
  private static String quoted(String cell) {
    boolean plain =
        !cell.isEmpty() && cell.equals(cell.strip()) && !cell.matches("(?s).*[\",;\r\n].*");
    return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }

  /// The cells of a column, from the first row on.
  ///
  /// @param column its place, from 0
  public List<String> cells(int column) {
    return rows.stream().map(row -> row.get(column)).toList();
  }

  /// The places of the columns whose every cell is a finite number, written with a point.
  public List<Integer> numeric() {
    return IntStream.range(0, columns.size())
        .filter(i -> cells(i).stream().allMatch(cell -> number(cell).isPresent()))
        .boxed()
        .toList();
  }

  /// The number in a cell, written with a point; absent where it is none.
  public static Optional<Double> number(String cell) {
    var typed = cell.strip();
    if (!typed.toLowerCase(Locale.ROOT).matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)(e[-+]?\\d+)?")) {
      return Optional.empty();
    }
    return Optional.of(Double.valueOf(typed)).filter(Double::isFinite);
  }
}
