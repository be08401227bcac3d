package org.autopsie.data;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.autopsie.run.Progress;
import org.autopsie.run.Workers;
import org.duckdb.DuckDBPreparedStatement;

/// Tells how far a query is that is under way, and stops it once the person asked to stop.
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
      tell(statement, progress);
      if (progress.cancelled()) {
        stop(statement);
        return;
      }
      LockSupport.parkNanos(NANOS);
    }
  }

  private void tell(Statement statement, Progress progress) {
    try {
      var told = statement.unwrap(DuckDBPreparedStatement.class).getQueryProgress();
      if (told.getPercentage() > 0) {
        progress.report(Math.round(told.getPercentage()), 100, "");
      }
    } catch (SQLException over) {
      done.set(true); // there is nothing left to tell of
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
