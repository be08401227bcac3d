package org.autopsie.instruments.tables;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.autopsie.explain.Question;
import org.autopsie.explain.Watch;
import org.autopsie.perturb.Probes;
import org.autopsie.perturb.Sweep;
import org.autopsie.run.Failure;

/// Puts rows before the model.
///
/// @param question what is asked
/// @param watch who waits
record Asking(Question question, Watch watch) {

  /// Told how many answers are there, batch after batch.
  @FunctionalInterface
  interface Heard {
    void now(double[] answers, long there);
  }

  /// The answer to every row, in order.
  ///
  /// @throws Failure where an answer is not a finite number; it names the row
  double[] all(Probes.Rows rows, Heard heard) {
    var answers = new double[Math.toIntExact(rows.count())];
    try {
      question
          .sweep()
          .run(
              rows,
              (first, count, numbers) -> {
                System.arraycopy(numbers, 0, answers, (int) first, count);
                heard.now(answers, first + count);
              },
              watch);
    } catch (Failure failure) {
      throw named(rows, failure);
    }
    watch.check();
    return answers;
  }

  /// Says what the row was, where a failure is about one answer.
  private static Failure named(Probes.Rows rows, Failure failure) {
    var blamed = Sweep.blamed(failure);
    return blamed.isEmpty() ? failure : noNumber(rows, blamed.getAsLong());
  }

  private static Failure noNumber(Probes.Rows rows, long index) {
    var row = new double[rows.columns().size()];
    rows.fill(index, row, 0);
    var named =
        IntStream.range(0, Math.min(6, row.length))
            .mapToObj(i -> rows.columns().get(i) + " = " + (float) row[i])
            .collect(Collectors.joining(", "));
    return new Failure(Asking.class, "no-number", named);
  }
}
