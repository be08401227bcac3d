package org.autopsie.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An explanation that is interrupted, early or late, says so in one sentence.
class ExplainCancelTest {
  private static @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"50", "200", "500", "1000", "2000"})
  @Timeout(120)
  void should_say_in_one_sentence_that_it_was_interrupted(long millis) throws Exception {
    var told = new CompletableFuture<Station.Told>();
    var thread = Thread.ofPlatform().start(() -> told.complete(explain()));
    thread.join(millis);
    assertFalse(told.isDone(), "over before it was interrupted");
    var said = interrupted(thread, told);
    assertEquals("", said.out());
    assertEquals(1, said.err().lines().count(), said::toString);
    assertEquals("Stopped. What was recorded is kept.", said.err().strip());
    assertEquals(2, said.exit());
  }

  /// Asks for as long as it takes, as the end of the session does: a library that is being loaded
  /// may swallow an interrupt.
  private static Station.Told interrupted(Thread thread, CompletableFuture<Station.Told> told)
      throws InterruptedException {
    while (thread.isAlive()) {
      thread.interrupt();
      thread.join(100);
    }
    return told.orTimeout(1, TimeUnit.SECONDS).join();
  }

  private static Station.Told explain() {
    return new Station(folder.resolve("home"))
        .in(
            Locale.ENGLISH,
            "explain",
            "instrument-check",
            "--model",
            "patch",
            "--exhibit",
            "shapes",
            "--with",
            "rise",
            "--masks",
            1_000_000);
  }
}
