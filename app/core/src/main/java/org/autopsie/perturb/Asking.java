package org.autopsie.perturb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.autopsie.model.Input;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;

/// Puts batches of probes before a model in two steps, so that one batch is prepared while another
/// is answered. Safe from several threads.
sealed interface Asking permits Asking.OfInputs, DenseAsking {

  /// A batch that is ready to be asked; closing it frees what it holds.
  interface Ready extends AutoCloseable {

    /// How many probes it holds.
    int count();

    /// Asks the model and writes its numbers, row by row, from `at` on.
    void answer(double[] numbers, int at);

    @Override
    void close();
  }

  /// Makes the probes `first` … `first + count − 1`.
  Ready prepare(long first, int count);

  /// In the quickest way that gives the same.
  ///
  /// @param predictor without its memory of earlier answers
  static Asking of(Predictor predictor, Reading reading, Probes probes) {
    return probes instanceof Probes.Rows rows && DenseAsking.fits(predictor.spec(), reading, rows)
        ? new DenseAsking(predictor, reading, rows)
        : new OfInputs(predictor, reading, probes);
  }

  /// One object for each input.
  ///
  /// @param predictor without its memory of earlier answers
  record OfInputs(Predictor predictor, Reading reading, Probes probes) implements Asking {
    @Override
    public Ready prepare(long first, int count) {
      var inputs = new ArrayList<Input>(count);
      for (int i = 0; i < count; i++) {
        inputs.add(input(first + i));
      }
      var prepared = predictor.prepare(inputs);
      return new Ready() {
        @Override
        public int count() {
          return count;
        }

        @Override
        public void answer(double[] numbers, int at) {
          read(predictor.answer(prepared), numbers, at);
        }

        @Override
        public void close() {
          prepared.close();
        }
      };
    }

    private void read(List<Output> answers, double[] numbers, int at) {
      int width = reading.names().size();
      for (int i = 0; i < answers.size(); i++) {
        reading.read(answers.get(i), numbers, at + i * width);
      }
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
}
