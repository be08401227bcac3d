package org.autopsie.groupfairness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.autopsie.casefile.CaseTable;
import org.autopsie.data.CountLine;
import org.autopsie.evidence.Payload;
import org.autopsie.fairness.CountedRows;
import org.autopsie.fairness.DecisionQuery;
import org.autopsie.fairness.DecisionQuery.Weighted;
import org.autopsie.protocol.TableCounts;
import org.autopsie.protocol.TableQuery;
import org.autopsie.run.Progress;

/// Counts the rows of a table of a case, as a step records them.
///
/// @param asked what is measured
/// @param table its rows
record CaseCounts(GroupFairness asked, CaseTable table) {

  /// One row for each combination that occurs, in the order of the words.
  Payload.Table counted(Progress progress) {
    SequencedMap<List<Object>, Double> people = new LinkedHashMap<>();
    for (var line : new TableCounts(query(), table).lines(progress)) {
      people.merge(kept(line), line.weight(), Double::sum);
    }
    var columns = new LinkedHashMap<String, List<Object>>();
    for (int i = 0; i < CountedAnswers.COLUMNS.size() - 1; i++) {
      int at = i;
      columns.put(
          CountedAnswers.COLUMNS.get(i), people.keySet().stream().map(one -> one.get(at)).toList());
    }
    columns.put(CountedAnswers.COLUMNS.getLast(), new ArrayList<>(people.values()));
    return new Payload.Table(columns);
  }

  /// What is kept tells no more of people than the measure needs.
  private List<Object> kept(CountLine line) {
    double score = asked.measure().equals("auc") ? line.score() : Double.NaN;
    return List.of(String.join(CountedRows.AND, line.keys()), line.label(), line.decided(), score);
  }

  private TableQuery query() {
    var query =
        new DecisionQuery(
            asked.label(),
            FileFairness.given(asked.prediction()),
            FileFairness.given(asked.score()),
            asked.threshold(),
            asked.group(),
            List.of(),
            Optional.empty(),
            FileFairness.given(asked.weight()),
            Weighted.PEOPLE,
            asked.favourable());
    return new TableQuery(
        asked.table(), asked.where(), query, FileFairness.given(asked.reference()));
  }
}
