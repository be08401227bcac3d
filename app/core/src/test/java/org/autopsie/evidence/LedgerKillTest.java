package org.autopsie.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerKillTest {
  private static final int KILLS = 8;
  @TempDir Path folder;
  @TempDir Path outputs;

  @Test
  void should_hold_every_line_that_was_shown_as_kept_when_killed_at_random() throws Exception {
    var random = new Random(0);
    long before = 0;
    for (int i = 0; i < KILLS; i++) {
      var output = outputs.resolve("" + i);
      var process = Keeper.start(folder, 1_000_000, output);
      awaitLines(process, output);
      Thread.sleep(random.nextInt(120), random.nextInt(1_000_000));
      process.destroyForcibly().waitFor();
      before = assertHeld(output, before);
    }
  }

  private long assertHeld(Path output, long before) throws IOException {
    long shown = lastShown(output);
    assertTrue(shown > before, Files.readString(output));
    assertEquals(List.of(), LedgerCheck.check(folder));
    var ledger = Ledger.open(folder);
    long held = ledger.entries().size();
    assertTrue(held == shown || held == shown + 1, held + " lines held, " + shown + " shown");
    assertEquals(held + 1, Samples.keep(ledger, 0).line());
    assertEquals(List.of(), LedgerCheck.check(folder));
    assertEquals(List.of(), LedgerCheck.notices(folder));
    return held + 1;
  }

  private static void awaitLines(Process process, Path output) throws Exception {
    while (process.isAlive() && Files.size(output) == 0) {
      Thread.sleep(5);
    }
  }

  private static long lastShown(Path output) throws IOException {
    var text = Files.readString(output);
    var whole = text.substring(0, text.lastIndexOf('\n') + 1).strip();
    return Long.parseLong(whole.substring(whole.lastIndexOf('\n') + 1));
  }
}
