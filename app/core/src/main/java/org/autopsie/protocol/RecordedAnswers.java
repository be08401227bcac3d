package org.autopsie.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.autopsie.casefile.CaseTable;
import org.autopsie.evidence.Payload;

/// Answers that were written into a table of a case, read back: columns whose every cell is a
/// number hold numbers, the others words.
final class RecordedAnswers {
  private RecordedAnswers() {}

  static Payload.Table of(CaseTable table) {
    var numeric = table.numeric();
    var columns = new LinkedHashMap<String, List<Object>>();
    IntStream.range(0, table.columns().size())
        .forEach(i ->
            columns.put(
                table.columns().get(i),
                cells(table.cells(i), numeric.contains(Integer.valueOf(i)))));
    return new Payload.Table(columns);
  }

  private static List<Object> cells(List<String> cells, boolean numbers) {
    return cells.stream()
        .<Object>map(cell -> numbers ? (Object) CaseTable.number(cell).orElseThrow() : cell)
        .toList();
  }
}
