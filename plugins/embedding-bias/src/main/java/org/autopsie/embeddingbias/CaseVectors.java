package org.autopsie.embeddingbias;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.autopsie.casefile.CaseTable;
import org.autopsie.embedding.HeldVectors;
import org.autopsie.embedding.ModelVectors;
import org.autopsie.embedding.VectorFile;
import org.autopsie.embedding.Vectors;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;

/// Where a step’s words and vectors come from: tables of the case, or the model of the step.
final class CaseVectors {
  private static final String WORD = "word";

  private CaseVectors() {}

  /// The vectors of a file of the case, or of a table (a column `word`, every other column a
  /// number); where none is named, those that the step’s model gives to words before it reads any
  /// context.
  static Vectors of(String data, Trial trial) {
    return data.isEmpty()
        ? ModelVectors.of(trial.predictor().spec().title(), trial.predictor().words())
        : trial
            .tables()
            .vectors(data)
            .map(file -> VectorFile.open(file, Progress.SILENT))
            .orElseGet(() -> held(data, trial.tables().table(data)));
  }

  private static Vectors held(String name, CaseTable table) {
    int at = column(name, table, WORD);
    var vectors = new LinkedHashMap<String, double[]>();
    for (int row = 0; row < table.rows().size(); row++) {
      int place = row;
      var cells = table.rows().get(row);
      var numbers =
          IntStream.range(0, cells.size())
              .filter(column -> column != at)
              .mapToDouble(column -> number(name, place, cells.get(column)))
              .toArray();
      if (vectors.putIfAbsent(cells.get(at).strip(), numbers) != null) {
        throw new Failure(CaseVectors.class, "word-twice", name, row + 2, cells.get(at));
      }
    }
    return new HeldVectors(name, vectors);
  }

  private static double number(String name, int row, String cell) {
    return CaseTable.number(cell.strip())
        .orElseThrow(() -> new Failure(CaseVectors.class, "no-number", name, row + 2, cell));
  }

  /// The words of one group of a table, or of all where no group is named.
  static List<String> words(String name, CaseTable table, String group) {
    int word = column(name, table, WORD);
    if (group.isEmpty()) {
      return table.cells(word);
    }
    int groups = column(name, table, "group");
    var words =
        table.rows().stream()
            .filter(row -> row.get(groups).strip().equals(group))
            .map(row -> row.get(word))
            .toList();
    if (words.isEmpty()) {
      var known = table.cells(groups).stream().distinct().toList();
      throw new Failure(CaseVectors.class, "no-group", name, group, String.join(", ", known));
    }
    return words;
  }

  /// The place of a column.
  static int column(String name, CaseTable table, String column) {
    int at = table.columns().indexOf(column);
    if (at < 0) {
      throw new Failure(
          CaseVectors.class, "no-column", name, column, String.join(", ", table.columns()));
    }
    return at;
  }
}
