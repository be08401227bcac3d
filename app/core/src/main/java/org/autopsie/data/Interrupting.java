package org.autopsie.data;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.autopsie.run.Progress;
import org.autopsie.run.Workers;

/// Stops a query that is under way once the person asked to stop.
final class Interrupting implements AutoCloseable {
  private static final long NANOS = 50_000_000;

  private final AtomicBoolean done = new AtomicBoolean();

  private Interrupting() {}

  /// Watches until it is closed.
  static Interrupting of(Statement statement, Progress progress) {
    var watch = new Interrupting();
    Workers.start(() -> watch.run(statement, progress));
    return watch;
  }

  private void run(Statement statement, Progress progress) {
    while (!done.get()) {
      if (progress.cancelled()) {
        stop(statement);
        return;
      }
      LockSupport.parkNanos(NANOS);
    }
  }

  private void stop(Statement statement) {
    try {
      statement.cancel();
    } catch (SQLException over) {
      done.set(true); // there is nothing left to stop
    }
  }

  @Override
  public void close() {
    done.set(true);
  }
}
