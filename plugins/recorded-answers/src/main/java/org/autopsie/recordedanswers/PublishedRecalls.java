package org.autopsie.recordedanswers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Range;

/// Computes F1 and ΔG again from what was published beside them: of each gender the recall R (of
/// 100 sentences about such a person, how many were translated so) and the share S of all sentences
/// that were translated so. With G sentences of that gender among N, the precision is `P = R · G ÷
/// (S · N)`, `F1 = 2PR ÷ (P + R)`, and `ΔG = F1(masculine) − F1(feminine)`, in points; above 0 the
/// system is better on men. Source: Stanovsky, Smith and Zettlemoyer (2019), ACL, section 4, and
/// the logs of their repository.
///
/// The table has the columns `n`, `recall_male`, `recall_female`, `pred_male_pct`,
/// `pred_female_pct`, `f1_male`, `f1_female`, `deltaG`, all but `n` in per cent. A recall and a
/// share that were rounded to a tenth leave F1 open by up to about a tenth.
///
/// @param table the case’s table
/// @param where `column=value`: the row, or rows
/// @param measure what the step gives
/// @param male sentences about men among all
/// @param female sentences about women among all
public record PublishedRecalls(
    String table,
    List<String> where,
    Measure measure,
    @Range(min = 1, max = 1e9) int male,
    @Range(min = 1, max = 1e9) int female)
    implements Instrument {
  private static final List<String> READ =
      List.of(
          "n",
          "recall_male",
          "recall_female",
          "pred_male_pct",
          "pred_female_pct",
          "f1_male",
          "f1_female",
          "deltaG");

  /// What a step gives.
  public enum Measure {
    /// F1 on men, of the first row.
    F1_MALE,
    /// F1 on women, of the first row.
    F1_FEMALE,
    /// F1 on men less F1 on women, of the first row.
    DELTA_G
  }

  /// Of WinoMT, 1,826 sentences about men and 1,822 about women.
  public PublishedRecalls() {
    this("recalls", List.of(), Measure.DELTA_G, 1826, 1822);
  }

  public PublishedRecalls {
    where = List.copyOf(where);
  }

  @Override
  public String id() {
    return "published-recalls";
  }

  @Override
  public boolean asksModel() {
    return false;
  }

  /// The rows as they stand in the table.
  ///
  /// @throws Failure where a cell is no number, or no row is left
  @Override
  public Payload.Table answers(Trial trial, RandomGenerator random, Progress progress) {
    progress.check();
    var rows = Rows.of(trial.tables().table(table), table, where);
    var columns = new LinkedHashMap<String, List<Object>>();
    for (var name : READ) {
      columns.put(
          name,
          new ArrayList<>(rows.places().stream().map(row -> rows.number(row, name)).toList()));
    }
    return new Payload.Table(columns);
  }

  /// @throws Failure where the table is not one of [#answers]
  @Override
  public Result measure(Payload.Table answers, RandomGenerator random, Progress progress) {
    progress.check();
    if (!answers.columns().keySet().containsAll(READ)) {
      throw new Failure(WordErrorRate.class, "answers");
    }
    var details = new LinkedHashMap<String, Payload>();
    details.put("by-row", byRow(answers));
    double value =
        switch (measure) {
          case F1_MALE -> f1(answers, 0, "male", male);
          case F1_FEMALE -> f1(answers, 0, "female", female);
          case DELTA_G -> gap(answers, 0);
        };
    int n = (int) Math.min(Integer.MAX_VALUE, Math.round(answers.numbers("n")[0]));
    return new Result(
        new Payload.Metric("published-recalls", value, Double.NaN, Double.NaN, n, "f1-points"),
        details);
  }

  private double f1(Payload.Table answers, int row, String gender, int gold) {
    double recall = answers.numbers("recall_" + gender)[row] / 100;
    double share = answers.numbers("pred_" + gender + "_pct")[row] / 100;
    double precision = recall * gold / (share * answers.numbers("n")[row]);
    return 100 * 2 * precision * recall / (precision + recall);
  }

  private double gap(Payload.Table answers, int row) {
    return f1(answers, row, "male", male) - f1(answers, row, "female", female);
  }

  private double computed(Payload.Table answers, int row, String column) {
    return switch (column) {
      case "f1_male" -> f1(answers, row, "male", male);
      case "f1_female" -> f1(answers, row, "female", female);
      default -> gap(answers, row);
    };
  }

  /// What was printed beside what is computed.
  private Payload.Table byRow(Payload.Table answers) {
    var columns = new LinkedHashMap<String, List<Object>>();
    for (var name : List.of("f1_male", "f1_female", "deltaG")) {
      columns.put(name, answers.columns().get(name));
      var computed = new ArrayList<Object>();
      for (int row = 0; row < answers.rows(); row++) {
        computed.add(computed(answers, row, name));
      }
      columns.put(name + " computed", computed);
    }
    return new Payload.Table(columns);
  }
}
