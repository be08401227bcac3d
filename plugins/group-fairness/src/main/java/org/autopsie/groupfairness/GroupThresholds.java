package org.autopsie.groupfairness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.autopsie.casefile.CaseTable;
import org.autopsie.evidence.Payload;
import org.autopsie.fairness.CountedRows;
import org.autopsie.fairness.DecisionQuery;
import org.autopsie.fairness.DecisionQuery.Weighted;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.TableCounts;
import org.autopsie.protocol.TableQuery;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Column;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Range;

/// One measure by group where each group has a threshold of its own: what the scores of a table
/// would have decided. No model is asked.
///
/// @param table the case’s table
/// @param where `column=value`: rows of that value only
/// @param label the column that says what turned out
/// @param score the column of scores
/// @param thresholds `group=number` for every group: from this score on the decision is 1
/// @param group the columns whose values make groups
/// @param weight the column of numbers of people
/// @param measure as of `group-fairness`
/// @param of the group that is measured; none: all together
/// @param reference the group that `of` is compared with
/// @param resamples how often the table is drawn anew for an interval
public record GroupThresholds(
    String table,
    List<String> where,
    @Column String label,
    @Column String score,
    List<String> thresholds,
    @Column List<String> group,
    @Column String weight,
    String measure,
    String of,
    String reference,
    @Range(min = 100, max = 100_000) int resamples)
    implements Instrument {

  /// Nothing that a table would hold: a step says what it means.
  public GroupThresholds() {
    this(
        "decisions",
        List.of(),
        "label",
        "score",
        List.of(),
        List.of("group"),
        "",
        "equalised_odds_difference",
        "",
        "",
        1000);
  }

  public GroupThresholds {
    where = List.copyOf(where);
    thresholds = List.copyOf(thresholds);
    group = List.copyOf(group);
  }

  @Override
  public String id() {
    return "group-thresholds";
  }

  @Override
  public boolean asksModel() {
    return false;
  }

  /// The rows asked for, counted by group, label and what the group’s threshold decides.
  ///
  /// @throws Failure where a column or a group’s threshold is not there, or a cell does not fit
  @Override
  public Payload.Table answers(Trial trial, RandomGenerator random, Progress progress) {
    return counted(trial.tables().table(table), progress);
  }

  private Payload.Table counted(CaseTable rows, Progress progress) {
    var from = thresholdByGroup();
    var people = new LinkedHashMap<List<Object>, Double>();
    for (var line : new TableCounts(query(), rows).lines(progress)) {
      var name = String.join(CountedRows.AND, line.keys());
      var threshold = from.get(name);
      if (threshold == null) {
        throw new Failure(GroupThresholds.class, "no-threshold", name);
      }
      var decided = line.score() >= threshold ? "1" : "0";
      List<Object> kept = List.of(name, line.label(), decided, Double.NaN);
      people.merge(kept, line.weight(), Double::sum);
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

  private Map<String, Double> thresholdByGroup() {
    var found = new HashMap<String, Double>();
    for (var one : thresholds) {
      int at = one.lastIndexOf('=');
      var number = CaseTable.number(one.substring(at + 1));
      if (at < 1 || number.isEmpty()) {
        throw new Failure(GroupThresholds.class, "threshold", one);
      }
      found.put(one.substring(0, at).strip(), number.get());
    }
    return found;
  }

  private TableQuery query() {
    var query =
        new DecisionQuery(
            label,
            Optional.empty(),
            Optional.of(score),
            0,
            group,
            List.of(),
            Optional.empty(),
            FileFairness.given(weight),
            Weighted.PEOPLE,
            "1");
    return new TableQuery(table, where, query, FileFairness.given(reference));
  }

  /// @throws Failure where the table is not one of [#answers], or the group or the measure is not
  ///   known
  @Override
  public Result measure(Payload.Table answers, RandomGenerator random, Progress progress) {
    return new GroupFairness(
            table, where, label, "", score, 0, group, weight, "1", measure, of, reference, 2,
            resamples)
        .measure(answers, random, progress);
  }
}
