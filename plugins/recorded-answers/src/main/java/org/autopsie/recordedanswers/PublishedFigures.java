package org.autopsie.recordedanswers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import org.autopsie.casefile.CaseTable;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Range;

/// Sets published figures beside each other: their mean, or the difference or ratio of two means.
/// The answers behind the figures are not here, so there is no interval; n is how many people or
/// sentences the publication counted, where it says.
///
/// @param table the case’s table
/// @param column of the figures
/// @param where `column=value`: the rows of the first figures
/// @param less rows of the figures that are set beside them; none: the mean alone
/// @param measure what the step gives
/// @param unit of the figures, such as `wer`, `f1-points`, `per-100`
/// @param scale what a figure is multiplied by: 100 where the table holds shares
/// @param n people or sentences behind the figures; 0 where that was not published
public record PublishedFigures(
    String table,
    String column,
    List<String> where,
    List<String> less,
    Measure measure,
    String unit,
    @Range(min = 1e-6, max = 1e6) double scale,
    @Range(min = 0, max = 1e9) int n)
    implements Instrument {
  /// What a step gives.
  public enum Measure {
    /// The mean of the first figures.
    MEAN,
    /// That mean less the mean of the others.
    DIFFERENCE,
    /// That mean by the mean of the others.
    RATIO
  }

  /// Nothing that a table would hold: a step says what it means.
  public PublishedFigures() {
    this("figures", "value", List.of(), List.of(), Measure.MEAN, "index", 1, 0);
  }

  public PublishedFigures {
    where = List.copyOf(where);
    less = List.copyOf(less);
  }

  @Override
  public String id() {
    return "published-figures";
  }

  @Override
  public boolean asksModel() {
    return false;
  }

  /// The figures, as they stand in the table.
  ///
  /// @throws Failure where a cell is no number, or no row is left
  @Override
  public Payload.Table answers(Trial trial, RandomGenerator random, Progress progress) {
    progress.check();
    var columns = new LinkedHashMap<String, List<Object>>();
    columns.put("side", new ArrayList<>());
    columns.put("value", new ArrayList<>());
    var cells = trial.tables().table(table);
    add(columns, "first", cells, where);
    if (measure != Measure.MEAN) {
      add(columns, "other", cells, less);
    }
    return new Payload.Table(columns);
  }

  private void add(
      LinkedHashMap<String, List<Object>> columns,
      String side,
      CaseTable cells,
      List<String> conditions) {
    var rows = Rows.of(cells, table, conditions);
    for (int row : rows.places()) {
      columns.get("side").add(side);
      columns.get("value").add(rows.number(row, column));
    }
  }

  /// @throws Failure where the table is not one of [#answers]
  @Override
  public Result measure(Payload.Table answers, RandomGenerator random, Progress progress) {
    progress.check();
    if (!answers.columns().keySet().containsAll(List.of("side", "value"))) {
      throw new Failure(WordErrorRate.class, "answers");
    }
    double first = mean(answers, "first");
    double value =
        switch (measure) {
          case MEAN -> scale * first;
          case DIFFERENCE -> scale * (first - mean(answers, "other"));
          case RATIO -> first / mean(answers, "other");
        };
    var shown = measure == Measure.RATIO ? "ratio" : unit;
    return new Result(
        new Payload.Metric("published-figures", value, Double.NaN, Double.NaN, n, shown),
        new LinkedHashMap<>());
  }

  private static double mean(Payload.Table answers, String side) {
    double sum = 0;
    int rows = 0;
    for (int i = 0; i < answers.rows(); i++) {
      if (answers.words("side").get(i).equals(side)) {
        sum += answers.numbers("value")[i];
        rows++;
      }
    }
    return sum / rows;
  }
}
