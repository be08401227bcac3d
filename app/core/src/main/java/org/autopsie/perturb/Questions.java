package org.autopsie.perturb;

import org.autopsie.model.BadAnswer;
import org.autopsie.model.Predictor;
import org.autopsie.run.Failure;

/// The probes of one sweep as the model is asked about them, and who is to blame where it does not
/// answer with a number. Safe from several threads.
///
/// @param predictor without its memory of earlier answers
record Questions(Predictor predictor, Reading reading, Probes probes, Asking asking) {

  Questions(Predictor predictor, Reading reading, Probes probes) {
    this(predictor, reading, probes, Asking.of(predictor, reading, probes));
  }

  /// How many numbers each answer gives.
  int width() {
    return reading.names().size();
  }

  /// What kind of input it is and how large, for the size of batches; there is at least one probe.
  String shape() {
    return switch (probes) {
      case Probes.Rows rows -> "rows/" + rows.columns().size();
      case Probes.Inputs inputs -> Kinds.shape(inputs.at(0));
    };
  }

  /// What the model is given is filled up to a multiple of so many inputs.
  int grain() {
    return predictor.filled(1);
  }

  /// How much memory the first probe takes, about, in bytes, at least 1; there is at least one
  /// probe.
  long bytes() {
    return switch (probes) {
      case Probes.Rows rows -> 1L + 8L * rows.columns().size();
      case Probes.Inputs inputs -> Kinds.bytes(inputs.at(0));
    };
  }

  /// Makes the probes `first` … `first + count − 1`.
  Asking.Ready prepare(long first, int count) {
    return asking.prepare(first, count);
  }

  /// @throws Failure naming the first probe of these whose answer is NaN or infinity
  void requireFinite(long first, int count, double[] numbers) {
    for (int i = 0; i < count * width(); i++) {
      if (!Double.isFinite(numbers[i])) {
        throw notFinite(first + i / width(), String.valueOf(numbers[i]));
      }
    }
  }

  /// What went wrong, of the first probe alone that goes wrong by itself, so that the sentence is
  /// the same whatever the size of the batch.
  Throwable culprit(long first, int count, Throwable thrown) {
    if (!(thrown instanceof Failure)) {
      return thrown;
    }
    var numbers = new double[width()];
    for (int i = 0; i < count; i++) {
      try (var one = prepare(first + i, 1)) {
        one.answer(numbers, 0);
        requireFinite(first + i, 1, numbers);
      } catch (Failure alone) {
        return BadAnswer.place(alone).isPresent()
            ? notFinite(first + i, String.valueOf(alone.args().get(1)))
            : alone;
      }
    }
    return thrown;
  }

  private Failure notFinite(long index, String value) {
    return new Failure(
        Sweep.class, "not-finite", predictor.spec().id(), value, index + 1, probes.count());
  }
}
