package org.autopsie.run;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The threads of work that its caller waits for and may give up waiting for: what is under way
/// then ends in the background and clears up after itself. They are kept for a while and used
/// again, and never keep the program from ending.
public final class Workers {
  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          Thread.ofPlatform().name("autopsie-sweep-", 1).daemon().factory());

  private Workers() {}

  /// Runs the work on a thread of its own, at once. It catches what it throws.
  public static void start(Runnable work) {
    THREADS.execute(work);
  }

  /// Runs the work once, when the program ends, beside whatever else runs then; it must be short.
  ///
  /// @param name of its thread
  public static void atEnd(String name, Runnable work) {
    Runtime.getRuntime().addShutdownHook(new Thread(work, name));
  }
}
