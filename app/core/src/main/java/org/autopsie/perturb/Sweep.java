package org.autopsie.perturb;

import java.util.ArrayList;
import java.util.Arrays;
import org.autopsie.model.Input;
import org.autopsie.model.Predictor;
import org.autopsie.run.Progress;

/// The one engine: makes probes, puts them before a model in batches, and hands the answers on in
/// order. Occlusion, RISE, SHAP, word swaps and crop shifts are all sweeps. Its memory does not
/// grow with the number of probes.
///
/// @param predictor the model; asked without its memory of earlier answers
/// @param reading which numbers of each answer are kept
public record Sweep(Predictor predictor, Reading reading) {
  private static final int BATCH = 16;

  /// Takes the answers as they come.
  @FunctionalInterface
  public interface Answers {

    /// Answers of the probes `first` … `first + count − 1`, `count × names` numbers row by row.
    /// Called on one thread, in order, without gaps; the array is used again afterwards.
    void accept(long first, int count, double[] numbers);
  }

  /// Asks about every probe.
  ///
  /// @throws java.util.concurrent.CancellationException once cancelled
  /// @throws org.autopsie.run.Failure where the model refuses an input or answers NaN or infinity
  public void run(Probes probes, Answers into, Progress progress) {
    int width = reading.names().size();
    for (long first = 0; first < probes.count(); first += BATCH) {
      progress.check();
      int count = (int) Math.min(BATCH, probes.count() - first);
      var numbers = new double[count * width];
      var inputs = new ArrayList<Input>();
      for (int i = 0; i < count; i++) {
        inputs.add(input(probes, first + i));
      }
      var answers = predictor.fresh().predict(inputs, Progress.SILENT);
      for (int i = 0; i < count; i++) {
        reading.read(answers.get(i), numbers, i * width);
      }
      into.accept(first, count, numbers);
      progress.report(first + count, probes.count(), predictor.spec().id());
    }
  }

  /// Asks about every probe and gives all the numbers back, `count × names` row by row.
  public double[] run(Probes probes, Progress progress) {
    int width = reading.names().size();
    var all = new double[Math.toIntExact(probes.count() * width)];
    run(
        probes,
        (first, count, numbers) ->
            System.arraycopy(numbers, 0, all, (int) first * width, count * width),
        progress);
    return all;
  }

  private static Input input(Probes probes, long index) {
    return switch (probes) {
      case Probes.Inputs inputs -> inputs.at(index);
      case Probes.Rows rows -> {
        var row = new double[rows.columns().size()];
        rows.fill(index, row, 0);
        var values = new java.util.LinkedHashMap<String, Double>();
        Arrays.setAll(
            row,
            i -> {
              values.put(rows.columns().get(i), row[i]);
              return row[i];
            });
        yield new Input.Row(values);
      }
    };
  }
}
