package org.autopsie.explain;

import java.util.function.Consumer;
import org.autopsie.run.Progress;

/// Who waits for an explanation: hears how far it is, may stop it, and may look at what is known so
/// far, so that a first picture stands at once and gets finer. Called on the explainer's thread.
@FunctionalInterface
public interface Watch extends Progress {

  /// Nobody looks, nobody cancels.
  Watch SILENT = (done, total, what) -> {};

  /// Tells the work how far it is, hears its cancel, and shows what is known so far.
  ///
  /// @param show called on the explainer's thread
  static Watch of(Progress progress, Consumer<Explanation> show) {
    return new Watched(progress, show);
  }

  /// As the other, of whom nobody sees what is known so far.
  static Watch of(Progress progress) {
    return of(progress, partial -> {});
  }

  /// What is known so far; a method calls it a few times at most each second of work.
  default void soFar(Explanation partial) {}
}
