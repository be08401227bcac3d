package org.autopsie.groupfairness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Column;
import org.autopsie.run.Progress;
import org.autopsie.run.Range;

/// One measure by group of the decisions in a table of a case: no model is asked. A row is one
/// person, or as many as its weight says.
///
/// @param table the case’s table
/// @param where `column=value`: rows of that value only
/// @param label the column that says what turned out
/// @param prediction the column that says what was decided; may be left out where there is a score
/// @param score the column of scores
/// @param threshold from this score on the decision is 1, where no column says what was decided
/// @param group the columns whose values make groups; none: everybody is one
/// @param weight the column of numbers of people
/// @param favourable the value of label and prediction that is the positive one
/// @param measure a count (`tn`, `fp`, `fn`, `tp`, `n`), or a measure by its standard name
/// @param of the group that is measured; none: all together
/// @param reference the group that `of` is compared with
/// @param alpha of the generalised entropy index
/// @param resamples how often the table is drawn anew for an interval
public record GroupFairness(
    String table,
    List<String> where,
    @Column String label,
    @Column String prediction,
    @Column String score,
    double threshold,
    @Column List<String> group,
    @Column String weight,
    String favourable,
    String measure,
    String of,
    String reference,
    @Range(min = -10, max = 10) double alpha,
    @Range(min = 100, max = 100_000) int resamples)
    implements Instrument {

  /// Nothing that a table would hold: a step says what it means.
  public GroupFairness() {
    this(
        "decisions",
        List.of(),
        "label",
        "",
        "",
        0.5,
        List.of(),
        "",
        "1",
        "selection_rate",
        "",
        "",
        2,
        1000);
  }

  public GroupFairness {
    where = List.copyOf(where);
    group = List.copyOf(group);
  }

  @Override
  public String id() {
    return "group-fairness";
  }

  @Override
  public boolean asksModel() {
    return false;
  }

  /// The rows asked for, counted by group, label, decision and score.
  ///
  /// @throws org.autopsie.run.Failure where a column is not there, or a cell does not fit
  @Override
  public Payload.Table answers(Trial trial, RandomGenerator random, Progress progress) {
    progress.check();
    return new CaseCounts(this, trial.tables().table(table)).counted(progress);
  }

  /// @throws org.autopsie.run.Failure where the table is not one of [#answers], or the group or the
  ///   measure is not known
  @Override
  public Result measure(Payload.Table answers, RandomGenerator random, Progress progress) {
    var one = new OneMeasure(this, CountedAnswers.decisions(this, answers));
    var details = new LinkedHashMap<String, Payload>();
    details.put("by-group", one.byGroup());
    one.bars().ifPresent(bars -> details.put("bars", bars));
    one.note().ifPresent(note -> details.put("notes", note));
    return new Result(one.metric(random, progress), details);
  }
}
