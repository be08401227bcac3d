package org.autopsie.workbench.words;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.stream.IntStream;
import org.autopsie.casefile.CaseTable;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.embedding.HeldVectors;
import org.autopsie.embedding.ModelVectors;
import org.autopsie.embedding.VectorFile;
import org.autopsie.embedding.Vectors;
import org.autopsie.protocol.Laboratory;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;

/// Where the vectors of words come from.
sealed interface WordSource {
  /// A model that reads texts: what it knows of a word before any sentence.
  record Model(String id) implements WordSource {}

  /// A table of the case: a column `word`, every other column a number; or a file of vectors.
  record Table(String id) implements WordSource {}

  /// The model’s or the table’s id in the case.
  String id();

  /// Opens them; what they hold is closed with the laboratory.
  ///
  /// @throws Failure where there are no such vectors
  default Vectors open(LoadedCase loaded, Laboratory laboratory) {
    return switch (this) {
      case Model(var model) -> {
        var predictor = laboratory.predictor(loaded, model);
        yield ModelVectors.of(predictor.spec().title(), predictor.words());
      }
      case Table(var data) ->
          laboratory
              .cases()
              .vectors(loaded, data)
              .map(file -> file(laboratory, file))
              .orElseGet(() -> held(data, laboratory.cases().table(loaded, data)));
    };
  }

  private static Vectors file(Laboratory laboratory, Path file) {
    return laboratory.shared(Vectors.class, file, () -> VectorFile.open(file, Progress.SILENT));
  }

  private static Vectors held(String name, CaseTable table) {
    int word = table.columns().indexOf("word");
    var numbers = table.numeric();
    var vectors = new LinkedHashMap<String, double[]>();
    for (var row : table.rows()) {
      var vector =
          IntStream.range(0, row.size())
              .filter(numbers::contains)
              .mapToDouble(i -> CaseTable.number(row.get(i)).orElseThrow())
              .toArray();
      if (vectors.putIfAbsent(row.get(word).strip(), vector) != null) {
        throw new Failure(WordSource.class, "word-twice", name, row.get(word));
      }
    }
    return new HeldVectors(name, vectors);
  }
}
