package org.autopsie.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a small disk of its own, where mounting is allowed.
class LedgerStorageTest {
  @TempDir Path folder;
  private boolean mounted;

  @BeforeEach
  void mountSmallDisk() throws Exception {
    mounted = run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.toString());
    if (!mounted) {
      System.err.println(
          "skipped: full disk and read-only folder, as mounting is not allowed here");
    }
    Assumptions.assumeTrue(mounted, "mounting is not allowed here");
  }

  @AfterEach
  void unmount() throws Exception {
    assertTrue(!mounted || run("umount", folder.toString()));
  }

  @Test
  void should_keep_the_ledger_whole_when_the_disk_fills_up() throws IOException {
    var ledger = Ledger.open(folder);
    var failure = assertThrows(Failure.class, () -> fill(ledger));
    assertTrue(failure.getMessage().contains("the disk is full"), failure.getMessage());
    assertTrue(failure.getMessage().contains("evidence.jsonl"), failure.getMessage());
    assertTrue(failure.in(Locale.FRENCH).contains("le disque est plein"));
    var held = assertWhole(ledger);
    for (int i = 0; i < 3; i++) {
      assertThrows(Failure.class, () -> large(ledger, 60_000));
      assertEquals(held, assertWhole(ledger));
    }
  }

  @Test
  void should_take_the_line_back_when_only_the_head_does_not_fit_any_more() throws IOException {
    var ledger = Samples.filled(folder, 2);
    var filler = folder.resolve("filler");
    assertThrows(IOException.class, () -> occupy(filler));
    assertThrows(Failure.class, () -> Samples.keep(ledger, 3));
    assertEquals(2, assertWhole(ledger));
    assertThrows(Failure.class, () -> Blobs.in(folder).put(new byte[100]));
    Files.delete(filler);
    assertEquals(3, Samples.keep(ledger, 3).line());
    assertEquals(3, assertWhole(ledger));
    assertEquals(List.of(), ledger.notices());
  }

  @Test
  void should_read_but_not_keep_when_the_folder_is_read_only() throws Exception {
    Samples.filled(folder, 2);
    Files.writeString(Samples.lines(folder), "{\"li", StandardOpenOption.APPEND);
    assertTrue(run("mount", "-o", "remount,ro", folder.toString()));
    var ledger = Ledger.open(folder);
    assertEquals(2, ledger.entries().size());
    assertEquals(List.of("notice.torn"), ledger.notices().stream().map(Notice::key).toList());
    assertEquals(List.of(), LedgerCheck.check(folder));
    for (var failure :
        List.of(
            assertThrows(Failure.class, () -> Samples.keep(ledger, 3)),
            assertThrows(Failure.class, () -> Blobs.in(folder).put(new byte[3])))) {
      assertTrue(failure.getMessage().contains("read-only"), failure.getMessage());
      assertTrue(failure.in(Locale.FRENCH).contains("lecture seule"));
    }
    assertTrue(run("mount", "-o", "remount,rw", folder.toString()));
    assertEquals(3, Samples.keep(ledger, 3).line());
    assertEquals(3, assertWhole(ledger));
  }

  private int assertWhole(Ledger ledger) {
    assertEquals(List.of(), LedgerCheck.check(folder));
    assertEquals(List.of(), LedgerCheck.notices(folder));
    assertEquals(ledger.head(), Ledger.open(folder).head());
    assertEquals(ledger.entries(), Ledger.open(folder).entries());
    return ledger.entries().size();
  }

  private static void fill(Ledger ledger) {
    for (int i = 0; i < 100; i++) {
      large(ledger, 3_000);
    }
  }

  private static void large(Ledger ledger, int length) {
    var payload = new LinkedHashMap<String, Payload>();
    payload.put("note", new Payload.Note("x".repeat(length)));
    ledger.append("large", Samples.AT, Samples.provenance(), payload);
  }

  private static void occupy(Path filler) throws IOException {
    try (var out = Files.newOutputStream(filler)) {
      for (int i = 0; i < 1 << 17; i++) {
        out.write(1);
      }
    }
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException absent) {
      return false;
    }
  }
}
