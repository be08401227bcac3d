package org.autopsie.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntSupplier;
import org.autopsie.run.Workers;

/// What Ctrl+C and the end of the session do to a command: it is stopped where it can be, what it
/// has written is whole, it says in one sentence that it was stopped, and leaves with 2.
final class Interruption {
  private static final long PATIENCE_SECONDS = 6;

  private static volatile boolean asked;

  private Interruption() {}

  /// True once a person has asked the program to stop. Safe from any thread.
  static boolean asked() {
    return asked;
  }

  /// Runs a command and ends the program with its exit code. Never returns.
  ///
  /// @param command is interrupted where the program is asked to stop
  /// @param stopped is told where the command cannot say by itself that it was stopped
  static void leave(IntSupplier command, Runnable stopped) {
    var left = new CompletableFuture<Integer>();
    var thread = Thread.currentThread();
    Workers.atEnd("interruption", () -> stop(thread, left, stopped));
    int code = 2;
    try {
      code = command.getAsInt();
    } catch (RuntimeException | Error broken) {
      if (!asked) {
        throw broken;
      }
      stopped.run();
    } finally {
      left.complete(code);
    }
    System.exit(code);
  }

  private static void stop(Thread thread, CompletableFuture<Integer> left, Runnable stopped) {
    if (left.isDone()) {
      return;
    }
    asked = true;
    thread.interrupt();
    int code = 2;
    try {
      code = left.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException deaf) {
      stopped.run();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(code);
  }
}
