package org.autopsie.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.autopsie.image.OddPictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Commands that a person stops, as Ctrl+C and the end of the session do, at whatever moment: each
/// says so in one sentence and leaves with 2, and what it has written is whole.
@Timeout(300)
class StoppedCommandTest {
  private static final int TRIES = 9;
  private static final int ROWS = 101 * 101;

  /// What a process that had not begun yet leaves with, by the signal alone.
  private static final int BEFORE_IT_BEGAN = 128 + 15;

  private @TempDir Path folder;

  @Test
  void should_stop_a_sweep_in_one_sentence_and_leave_no_half_table() throws Exception {
    var out = folder.resolve("swept.csv");
    stopped(
        "sweep",
        Checkout.ROOT.resolve("sample-incidents/twitter-crop"),
        "--model",
        "spectral-residual",
        "--exhibit",
        "two-shapes",
        "--with",
        "drawn-pair",
        "--over",
        "background-a=0:100:1",
        "--over",
        "luminance-a=0:100:1",
        "--out",
        out);
    assertTrue(!Files.exists(out) || Files.readAllLines(out).size() == ROWS + 1);
  }

  @Test
  void should_stop_a_probe_in_one_sentence_and_print_no_half_document() throws Exception {
    var picture = OddPictures.VAST.make(folder);
    stopped(
        "probe",
        Checkout.ROOT.resolve("sample-incidents/twitter-crop"),
        "--model",
        "spectral-residual",
        "--exhibit",
        picture,
        "--json");
  }

  /// Starts a command again and again, and stops it a little later each time.
  private void stopped(Object... command) throws Exception {
    int stopped = 0;
    for (int i = 0; i < TRIES && stopped < 2; i++) {
      var program = Program.start(folder.resolve("home"), folder, command);
      program.process().waitFor(400 + 300L * i, TimeUnit.MILLISECONDS);
      program.process().destroy();
      var told = program.await();
      var said = Map.of(0, "", 2, "Stopped. What was recorded is kept.", BEFORE_IT_BEGAN, "");
      assertEquals(said.get(told.exit()), told.err().strip(), told::toString);
      assertEquals(told.exit() == 0, !told.out().isEmpty(), told::toString);
      stopped += told.exit() == 2 ? 1 : 0;
    }
    assertEquals(2, stopped, "it was never stopped at its work");
  }
}
