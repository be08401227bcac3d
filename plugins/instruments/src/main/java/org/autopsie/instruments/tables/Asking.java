package org.autopsie.instruments.tables;

import org.autopsie.explain.Question;
import org.autopsie.explain.Watch;
import org.autopsie.perturb.Probes;

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
  /// @throws org.autopsie.run.Failure where an answer is not a finite number
  double[] all(Probes.Rows rows, Heard heard) {
    var answers = new double[Math.toIntExact(rows.count())];
    question
        .sweep()
        .run(
            rows,
            (first, count, numbers) -> {
              System.arraycopy(numbers, 0, answers, (int) first, count);
              heard.now(answers, first + count);
            },
            watch);
    watch.check();
    return answers;
  }
}
