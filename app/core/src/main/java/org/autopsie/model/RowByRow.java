package org.autopsie.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;

/// [Predictor#scores] for a predictor that has nothing faster: one [Input.Row] for each row.
final class RowByRow {
  private RowByRow() {}

  static float[] scores(Predictor model, List<String> columns, float[] rows, int count) {
    var wide = new double[rows.length];
    Arrays.setAll(wide, i -> rows[i]);
    var answers = scores(model, columns, wide, count);
    var narrow = new float[answers.length];
    for (int i = 0; i < narrow.length; i++) {
      narrow[i] = (float) answers[i];
    }
    return narrow;
  }

  static double[] scores(Predictor model, List<String> columns, double[] rows, int count) {
    check(model.spec(), columns.size(), rows.length, count);
    var inputs = new ArrayList<Input>();
    for (int i = 0; i < count; i++) {
      inputs.add(row(columns, rows, i * columns.size()));
    }
    return model.predict(inputs, Progress.SILENT).stream()
        .flatMapToDouble(answer -> Arrays.stream(numbers(model.spec(), answer)))
        .toArray();
  }

  /// @throws Failure where the model does not read rows
  /// @throws IllegalArgumentException where there are not `count` rows of that many columns
  static void check(ModelSpec spec, int columns, int numbers, int count) {
    if (!spec.reads().equals("row")) {
      throw new Failure(Encoder.class, "not-rows", spec.id());
    }
    if (count < 1 || (long) columns * count != numbers) {
      throw new IllegalArgumentException(
          numbers + " numbers for " + count + " rows of " + columns + " columns");
    }
  }

  private static Input.Row row(List<String> columns, double[] rows, int from) {
    var values = new LinkedHashMap<String, Double>();
    for (int i = 0; i < columns.size(); i++) {
      values.put(columns.get(i), rows[from + i]);
    }
    return new Input.Row(values);
  }

  private static double[] numbers(ModelSpec spec, Output answer) {
    if (!(answer instanceof Output.Scores scores)) {
      throw new Failure(Decoder.class, "not-scores", spec.id());
    }
    var wide = new double[scores.values().length];
    var values = scores.values();
    Arrays.setAll(wide, i -> values[i]);
    return wide;
  }
}
