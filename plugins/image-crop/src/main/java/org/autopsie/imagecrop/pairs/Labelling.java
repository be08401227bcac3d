package org.autopsie.imagecrop.pairs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.autopsie.casefile.CaseTable;
import org.autopsie.protocol.Trial.Piece;
import org.autopsie.run.Failure;

/// Who called each picture what. Labels are what people who looked at pictures wrote down; nobody
/// in the pictures was asked.
///
/// @param of by labeller, the label of each picture by its exhibit’s id
record Labelling(SequencedMap<String, Map<String, String>> of) {
  /// The name of the labelling that holds of each picture what most people called it.
  static final String MOST = "most-labellers";

  /// What a labeller writes down who cannot say. It is a label like the others, of no group.
  static final String CANNOT_SAY = "?";

  /// The name of the labelling that the exhibits’ own groups are.
  static final String OWN = "case";

  /// The groups of the exhibits, as the case states them.
  static Labelling own(List<Piece> pieces) {
    var labels = new LinkedHashMap<String, String>();
    pieces.forEach(piece -> labels.put(piece.id(), piece.group()));
    var one = new LinkedHashMap<String, Map<String, String>>();
    one.put(OWN, labels);
    return new Labelling(one);
  }

  /// @param table with the columns exhibit, labeller, label; a line each time somebody labelled a
  ///   picture; a line without a label is one that was taken back
  /// @throws Failure where a column is missing, or somebody labelled a picture twice
  static Labelling of(CaseTable table, String name) {
    int exhibit = column(table, name, "exhibit");
    int labeller = column(table, name, "labeller");
    int label = column(table, name, "label");
    var all = new LinkedHashMap<String, Map<String, String>>();
    for (var row : table.rows()) {
      if (row.get(label).isBlank()) {
        continue;
      }
      var by = all.computeIfAbsent(row.get(labeller).strip(), who -> new LinkedHashMap<>());
      if (by.put(row.get(exhibit).strip(), row.get(label).strip()) != null) {
        throw new Failure(CropPairs.class, "labelled-twice", name, row.get(exhibit));
      }
    }
    return new Labelling(all);
  }

  static int column(CaseTable table, String name, String column) {
    int at = table.columns().indexOf(column);
    if (at < 0) {
      throw new Failure(CropPairs.class, "table-column", name, column);
    }
    return at;
  }

  List<String> labellers() {
    return new ArrayList<>(of.keySet());
  }

  /// What somebody called a picture; empty where she did not label it.
  String label(String labeller, String exhibit) {
    return of.getOrDefault(labeller, Map.of()).getOrDefault(exhibit, "");
  }

  /// Those that anybody at all called so.
  List<Piece> called(String label, List<Piece> pieces) {
    return pieces.stream()
        .filter(piece -> labellers().stream().anyMatch(who -> label(who, piece.id()).equals(label)))
        .toList();
  }

  /// The label that most wrote down; empty where two have as many.
  static String most(List<String> labels) {
    var counts =
        labels.stream()
            .filter(label -> !label.isEmpty())
            .collect(Collectors.groupingBy(label -> label, Collectors.counting()));
    long highest = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    var first = counts.entrySet().stream().filter(one -> one.getValue() == highest).toList();
    return first.size() == 1 ? first.getFirst().getKey() : "";
  }
}
