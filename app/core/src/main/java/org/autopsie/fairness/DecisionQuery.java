package org.autopsie.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.autopsie.data.CountQuery;

/// Which columns of a table tell who was decided on how. Columns are named as the table names them.
///
/// @param label what turned out
/// @param prediction what was decided; absent where a score decides
/// @param score the score; absent where there is none
/// @param threshold from this score on the decision is 1, where no column says what was decided
/// @param groups the columns whose values make groups; crossed where there are several
/// @param controls columns within whose values groups are compared
/// @param cluster the column that says which rows belong together; absent: each alone
/// @param weight what a row weighs; absent: 1
/// @param weighted what a weight means
/// @param favourable the value of label and prediction that is the positive one
public record DecisionQuery(
    String label,
    Optional<String> prediction,
    Optional<String> score,
    double threshold,
    List<String> groups,
    List<String> controls,
    Optional<String> cluster,
    Optional<String> weight,
    Weighted weighted,
    String favourable) {
  /// What a weight means.
  public enum Weighted {
    /// So many people, where all weights are whole numbers; else how much a person tells.
    BY_VALUE,
    /// The row stands for so many people.
    PEOPLE,
    /// The row is one person, who tells of so many others.
    SAMPLE
  }

  public DecisionQuery {
    groups = List.copyOf(groups);
    controls = List.copyOf(controls);
  }

  /// Groups, then controls.
  List<String> columns() {
    var columns = new ArrayList<>(groups);
    columns.addAll(controls);
    return columns;
  }

  /// The same by other groups.
  public DecisionQuery by(List<String> others) {
    return new DecisionQuery(
        label,
        prediction,
        score,
        threshold,
        others,
        controls,
        cluster,
        weight,
        weighted,
        favourable);
  }

  /// What is counted: by groups, controls and cluster.
  public CountQuery counted() {
    var keys = columns();
    cluster.ifPresent(keys::add);
    return new CountQuery(keys, label, prediction, score, threshold, weight);
  }
}
