package org.autopsie.bench;

import java.util.Arrays;
import org.autopsie.embedding.ModelVectors;
import org.autopsie.model.ShippedModel;
import org.autopsie.run.Progress;

/// From nothing to an axis of gender, two hundred occupations on it with intervals, and the
/// association of first names with career and family, on the vectors inside the shipped model: the
/// file is read anew each time.
record DefaultAxis(Bench bench, Progress progress) {
  private static final int TIMES = 9;

  Result result() {
    double first = millis();
    var times = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      progress.check();
      progress.report(i, TIMES, Named.AXIS_DEFAULT.id());
      times[i] = millis();
    }
    Arrays.sort(times);
    int words = AxisWork.occupations().size();
    return Result.plain(
        Named.AXIS_DEFAULT,
        times[TIMES - 1],
        Bench.say("how-axis", words, TIMES, times[TIMES / 2], first));
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
