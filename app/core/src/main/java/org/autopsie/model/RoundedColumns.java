package org.autopsie.model;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntToDoubleFunction;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// Which columns of whole numbers were given others, which were rounded. Safe from several threads.
///
/// @param model its id, for the sentence
/// @param columns of a row, in order
/// @param whole the places of those that are looked at
/// @param found names of those that were rounded
record RoundedColumns(String model, List<String> columns, List<Integer> whole, Set<String> found) {

  /// None yet.
  static RoundedColumns of(Predictor model) {
    var columns = model.spec().columns();
    var places =
        model.wholeColumns().stream().filter(columns::contains).map(columns::indexOf).toList();
    return new RoundedColumns(model.spec().id(), columns, places, ConcurrentHashMap.newKeySet());
  }

  /// Looks through rows, one after the other.
  ///
  /// @param count of all their numbers
  void look(int count, IntToDoubleFunction numbers) {
    for (int place : whole) {
      for (int i = place; i < count && !found.contains(columns.get(place)); i += columns.size()) {
        if (!RowEncoder.isWhole(numbers.applyAsDouble(i))) {
          found.add(columns.get(place));
        }
      }
    }
  }

  /// One sentence where any was rounded.
  List<Sentence> notices() {
    var names = String.join(", ", columns.stream().filter(found::contains).toList());
    return names.isEmpty()
        ? List.of()
        : List.of(locale -> Words.of(Encoder.class).say(locale, "row-rounded", model, names));
  }
}
