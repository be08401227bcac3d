package org.autopsie.perturb;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Predictor;
import org.autopsie.run.Failure;

/// Rows of numbers put before a model as they are, without an object each; arrays are used again.
final class DenseAsking implements Asking {
  private static final int SPARE = 64;

  private final Predictor predictor;
  private final Reading reading;
  private final Probes.Rows probes;
  private final List<String> columns;
  private final int[] places;
  private final ConcurrentLinkedQueue<double[]> spare = new ConcurrentLinkedQueue<>();

  /// @param predictor without its memory of earlier answers
  DenseAsking(Predictor predictor, Reading reading, Probes.Rows probes) {
    this.predictor = predictor;
    this.reading = reading;
    this.probes = probes;
    this.columns = predictor.spec().columns();
    this.places = columns.stream().mapToInt(probes.columns()::indexOf).toArray();
  }

  /// True where the model reads these rows and answers with scores.
  static boolean fits(ModelSpec spec, Reading reading, Probes.Rows rows) {
    boolean scores = spec.pooling().equals("none") && !(reading instanceof Reading.Similarity);
    return scores
        && spec.reads().equals("row")
        && !spec.columns().isEmpty()
        && rows.columns().containsAll(spec.columns());
  }

  @Override
  public Ready prepare(long first, int count) {
    var rows = array(count * columns.size());
    if (columns.equals(probes.columns())) {
      for (int i = 0; i < count; i++) {
        probes.fill(first + i, rows, i * columns.size());
      }
    } else {
      fillMoved(first, count, rows);
    }
    return new Ready() {
      @Override
      public int count() {
        return count;
      }

      @Override
      public void answer(double[] numbers, int at) {
        read(predictor.scores(rows, count), count, numbers, at);
      }

      @Override
      public void close() {
        if (spare.size() < SPARE) {
          spare.add(rows);
        }
      }
    };
  }

  private double[] array(int length) {
    for (var used = spare.poll(); used != null; used = spare.poll()) {
      if (used.length == length) {
        return used;
      }
    }
    return new double[length];
  }

  private void fillMoved(long first, int count, double[] rows) {
    var row = new double[probes.columns().size()];
    for (int i = 0; i < count; i++) {
      probes.fill(first + i, row, 0);
      for (int c = 0; c < places.length; c++) {
        rows[i * places.length + c] = row[places[c]];
      }
    }
  }

  private void read(double[] scores, int count, double[] numbers, int at) {
    int labels = scores.length / count;
    var wanted = reading.names().stream().mapToInt(label -> place(labels, label)).toArray();
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < wanted.length; j++) {
        numbers[at + i * wanted.length + j] = scores[i * labels + wanted[j]];
      }
    }
  }

  private int place(int count, String label) {
    var labels = predictor.spec().labels(count);
    int place = labels.indexOf(label);
    if (place < 0) {
      throw new Failure(Reading.class, "no-label", label, String.join(", ", labels));
    }
    return place;
  }
}
