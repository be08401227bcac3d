package org.autopsie.bench;

import java.util.Arrays;
import org.autopsie.embedding.ModelVectors;
import org.autopsie.model.ShippedModel;
import org.autopsie.run.Progress;

/// From nothing to an axis of gender, two hundred occupations on it with intervals, and the
/// association of first names with career and family, on the vectors inside the shipped model: the
/// file is read anew each time.
record DefaultAxis(Bench bench, Progress progress) {
  /// How often it is timed in each round.
  private static final int TIMES = 3;

  Result result() {
    double first = millis();
    var times = new double[TIMES * bench.effort().rounds()];
    for (int i = 0; i < times.length; i++) {
      progress.check();
      progress.report(i, times.length, Named.AXIS_DEFAULT.id());
      times[i] = millis();
    }
    Arrays.sort(times);
    int words = AxisWork.occupations().size();
    return Result.plain(
        Named.AXIS_DEFAULT,
        times[times.length - 1],
        Bench.say("how-axis", words, times.length, times[times.length / 2], first));
  }

  private double millis() {
    long start = System.nanoTime();
    try (var vectors = ModelVectors.owning(ShippedModel.TITLE, ShippedModel.words())) {
      var work = new AxisWork(vectors, AxisWork.SHE, AxisWork.HE);
      work.places(AxisWork.occupations(), bench.random());
      work.career(bench.random(), progress);
    }
    return (System.nanoTime() - start) / 1e6;
  }
}
