package org.autopsie.perturb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.autopsie.model.Input;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;

/// Puts batches of probes before a model in two steps, so that one batch is prepared while another
/// is answered. Safe from several threads.
///
/// @param predictor the model, without its memory of earlier answers
/// @param reading which numbers are kept
/// @param probes what is asked
record Asking(Predictor predictor, Reading reading, Probes probes) {

  /// A batch that is ready to be asked; closing it frees what it holds.
  interface Ready extends AutoCloseable {

    /// Asks the model and writes its numbers, row by row.
    void answer(double[] numbers);

    @Override
    void close();
  }

  /// How many numbers each answer gives.
  int width() {
    return reading.names().size();
  }

  /// Makes the probes `first` … `first + count − 1`.
  Ready prepare(long first, int count) {
    var inputs = new ArrayList<Input>(count);
    for (int i = 0; i < count; i++) {
      inputs.add(input(first + i));
    }
    return new Ready() {
      @Override
      public void answer(double[] numbers) {
        read(predictor.predict(inputs, Progress.SILENT), numbers);
        requireFinite(first, count, numbers);
      }

      @Override
      public void close() {
        inputs.clear();
      }
    };
  }

  private void read(List<Output> answers, double[] numbers) {
    for (int i = 0; i < answers.size(); i++) {
      reading.read(answers.get(i), numbers, i * width());
    }
  }

  private void requireFinite(long first, int count, double[] numbers) {
    for (int i = 0; i < count * width(); i++) {
      if (!Double.isFinite(numbers[i])) {
        throw new Failure(
            Sweep.class,
            "not-finite",
            predictor.spec().id(),
            String.valueOf(numbers[i]),
            reading.names().get(i % width()),
            first + i / width() + 1,
            probes.count());
      }
    }
  }

  /// What kind of input it is and how large, for the size of batches; empty sweeps have no shape.
  String shape() {
    return switch (probes) {
      case Probes.Rows rows -> "rows/" + rows.columns().size();
      case Probes.Inputs inputs -> Kinds.shape(inputs.at(0));
    };
  }

  private Input input(long index) {
    return switch (probes) {
      case Probes.Inputs inputs -> inputs.at(index);
      case Probes.Rows rows -> {
        var row = new double[rows.columns().size()];
        rows.fill(index, row, 0);
        var values = new LinkedHashMap<String, Double>();
        for (int i = 0; i < row.length; i++) {
          values.put(rows.columns().get(i), row[i]);
        }
        yield new Input.Row(values);
      }
    };
  }
}
