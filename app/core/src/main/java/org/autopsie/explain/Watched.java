package org.autopsie.explain;

import java.util.function.Consumer;
import org.autopsie.run.Progress;

/// A watch over some work. See [Watch#of].
record Watched(Progress progress, Consumer<Explanation> show) implements Watch {
  @Override
  public void report(long done, long total, String what) {
    progress.report(done, total, what);
  }

  @Override
  public boolean cancelled() {
    return progress.cancelled();
  }

  @Override
  public void soFar(Explanation partial) {
    show.accept(partial);
  }
}
