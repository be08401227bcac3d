package org.autopsie.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.autopsie.model.Bare;
import org.autopsie.model.Input;
import org.autopsie.model.Models;
import org.autopsie.model.Predictor;
import org.autopsie.run.Progress;

/// A model of rows that takes at least 5 µs a row on this machine: layers are made wider until it
/// does.
///
/// @param predictor to be closed
/// @param best the batch at which it is quickest alone
/// @param rows that it is asked about
record SlowRows(Predictor predictor, BestBatch best, List<Input> rows) {
  private static final double LEAST_NANOS = 5_000;
  private static final int NARROWEST = 256;
  private static final int WIDEST = 4096;
  private static final int TRIED = 4096;

  static SlowRows open(Models models, RandomGenerator random, Progress progress) {
    var rows = Subjects.rows(TRIED, random);
    for (int width = NARROWEST; ; width *= 2) {
      var predictor = Subjects.dense(models, width);
      var best = BestBatch.of(predictor, rows, progress);
      if (best.nanosEach() >= LEAST_NANOS || width == WIDEST) {
        return new SlowRows(predictor, best, rows);
      }
      predictor.close();
    }
  }

  /// The model alone on so many rows.
  Bare bare(long count) {
    var many = new ArrayList<Input>();
    for (int i = 0; i < count; i++) {
      many.add(rows.get(i % rows.size()));
    }
    return Bare.of(predictor, many, best.size());
  }
}
