package org.autopsie.perturb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.autopsie.run.Pace;

/// Some probes in a row on their way through a [Relay]: claimed, prepared, asked, and at the end
/// their numbers or why there are none. The model is given them in pieces. One thread at a time
/// works on it; the relay's lock hands it over.
final class Batch {
  final long first;
  final int count;
  final double[] numbers;
  private final int piece;
  private final List<Asking.Ready> pieces = new ArrayList<>();
  private State state = State.CLAIMED;
  private Optional<Throwable> failed = Optional.empty();

  /// Why it has no numbers.
  Optional<Throwable> failed() {
    return failed;
  }

  /// How far it is.
  enum State {
    /// Being prepared.
    CLAIMED,
    /// Waits for the model.
    READY,
    /// Before the model.
    ASKED,
    /// Has its numbers, or none and a reason.
    DONE
  }

  /// @param numbers where the answers go, at least as long as they are
  Batch(long first, Portions.Portion portion, double[] numbers) {
    this.first = first;
    this.count = portion.count();
    this.piece = portion.piece();
    this.numbers = numbers;
  }

  State state() {
    return state;
  }

  void state(State now) {
    state = now;
  }

  /// Makes its probes, or says why that failed.
  void prepare(Questions questions) {
    try {
      for (int from = 0; from < count; from += piece) {
        pieces.add(questions.prepare(first + from, Math.min(piece, count - from)));
      }
    } catch (RuntimeException | Error thrown) {
      close();
      failed = Optional.of(questions.culprit(first, count, thrown));
    }
  }

  /// Asks the model piece by piece until it is stopped, or says why that failed; frees what was
  /// prepared.
  ///
  /// @param busy true while as many batches are before the model as may be
  void ask(Questions questions, Pace pace, BooleanSupplier stopped, BooleanSupplier busy) {
    int at = 0;
    try {
      for (var ready : pieces) {
        if (stopped.getAsBoolean()) {
          break;
        }
        int from = at;
        pace.time(ready.count(), () -> ready.answer(numbers, from), busy);
        at += ready.count() * questions.width();
      }
      questions.requireFinite(first, at / questions.width(), numbers);
    } catch (RuntimeException | Error thrown) {
      failed = Optional.of(questions.culprit(first, count, thrown));
    } finally {
      close();
    }
  }

  private void close() {
    pieces.forEach(Asking.Ready::close);
    pieces.clear();
  }
}
