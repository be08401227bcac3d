package org.autopsie.workbench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Runs a test's steps on the JavaFX thread, without a display.
public final class Fx {
  private static boolean started;

  private Fx() {}

  /// Does this on the JavaFX thread and returns what it gave.
  public static <T> T on(Supplier<T> step) {
    start();
    var answer = new CompletableFuture<T>();
    Platform.runLater(() -> {
      try {
        answer.complete(step.get());
      } catch (RuntimeException | Error wrong) {
        answer.completeExceptionally(wrong);
      }
    });
    try {
      return answer.get(60, TimeUnit.SECONDS);
    } catch (ExecutionException wrong) {
      throw wrong.getCause() instanceof Error error ? error : new AssertionError(wrong.getCause());
    } catch (InterruptedException | TimeoutException late) {
      throw new AssertionError(late);
    }
  }

  /// Does this on the JavaFX thread.
  public static void run(Runnable step) {
    on(() -> {
      step.run();
      return true;
    });
  }

  private static synchronized void start() {
    if (!started) {
      Platform.startup(() -> Platform.setImplicitExit(false));
      started = true;
    }
  }
}
