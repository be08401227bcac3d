package org.autopsie.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which columns of a table are counted, and how. Columns are named as the table names them.
///
/// @param keys columns of which each combination of values is counted by itself
/// @param label what turned out
/// @param prediction what was decided; absent where a score decides
/// @param score a number beside a threshold
/// @param threshold from this score on the decision is `1`, else `0`
/// @param weight what each row weighs; absent: 1
public record CountQuery(
    List<String> keys,
    String label,
    Optional<String> prediction,
    Optional<String> score,
    double threshold,
    Optional<String> weight) {
  public CountQuery {
    keys = List.copyOf(keys);
  }

  /// Columns that are read as words: the keys, the label, the prediction.
  List<String> words() {
    var words = new ArrayList<>(keys);
    words.add(label);
    prediction.ifPresent(words::add);
    return words;
  }

  /// Columns that are read as numbers: the score, the weight.
  List<String> numbers() {
    var numbers = new ArrayList<String>();
    score.ifPresent(numbers::add);
    weight.ifPresent(numbers::add);
    return numbers;
  }

  /// What was decided, as it stands in a query.
  String decided() {
    return prediction.isPresent()
        ? "w" + (keys.size() + 1)
        : "CASE WHEN x0 >= " + threshold + " THEN '1' ELSE '0' END";
  }

  /// The weight, as it stands in a query.
  String weighed() {
    return "x" + (score.isPresent() ? 1 : 0);
  }
}
