package org.autopsie.workbench.toy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Progress;

/// How many rows the table of a step has, for tests: the shape of `group-fairness`.
public record ToyGroups(
    String table,
    List<String> where,
    String label,
    String prediction,
    String score,
    double threshold,
    List<String> group,
    String weight,
    String favourable,
    String measure,
    String of,
    String reference)
    implements Instrument {
  /// Nothing is named.
  public ToyGroups() {
    this("", List.of(), "", "", "", 0.5, List.of(), "", "1", "", "", "");
  }

  @Override
  public String id() {
    return "group-fairness";
  }

  @Override
  public boolean asksModel() {
    return false;
  }

  @Override
  public Payload.Table answers(Trial trial, RandomGenerator random, Progress progress) {
    return rows(trial, table);
  }

  static Payload.Table rows(Trial trial, String table) {
    var columns = new LinkedHashMap<String, List<Object>>();
    columns.put("rows", List.of((double) trial.tables().table(table).rows().size()));
    return new Payload.Table(columns);
  }

  @Override
  public Result measure(Payload.Table answers, RandomGenerator random, Progress progress) {
    return counted(answers);
  }

  static Result counted(Payload.Table answers) {
    var metric =
        new Payload.Metric("rows", answers.numbers("rows")[0], Double.NaN, Double.NaN, 1, "rows");
    return new Result(metric, new LinkedHashMap<>());
  }
}
