package org.autopsie.run;

import java.util.concurrent.CancellationException;

/// How long work tells where it is and hears that it should stop. Headless, safe from any thread.
public interface Progress {

  /// Nobody listens, nobody cancels.
  Progress SILENT = (done, total, what) -> {};

  /// `done` of `total` units are finished; `what` names the present work in a few words.
  void report(long done, long total, String what);

  /// True once the person asked to stop.
  default boolean cancelled() {
    return false;
  }

  /// Throws where the person asked to stop; long loops call it between batches.
  ///
  /// @throws CancellationException once cancelled
  default void check() {
    if (cancelled()) {
      throw new CancellationException("cancelled");
    }
  }
}
