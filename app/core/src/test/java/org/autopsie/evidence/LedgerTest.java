package org.autopsie.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  @TempDir Path folder;

  @Test
  void should_hold_nothing_and_write_nothing_when_nothing_was_kept() throws IOException {
    var ledger = Ledger.open(folder);
    assertEquals(List.of(), ledger.entries());
    assertEquals(Head.EMPTY, ledger.head());
    try (var files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void should_chain_each_line_to_the_one_before() {
    var ledger = Samples.filled(folder, 3);
    var entries = ledger.entries();
    assertEquals(List.of(1L, 2L, 3L), entries.stream().map(Evidence::line).toList());
    assertEquals("0".repeat(64), entries.get(0).previous());
    assertEquals(entries.get(0).hash(), entries.get(1).previous());
    assertEquals(entries.get(1).hash(), entries.get(2).previous());
    assertEquals(new Head(3, entries.get(2).hash()), ledger.head());
  }

  @Test
  void should_hash_the_raw_bytes_before_the_hash() throws IOException {
    var kept = Samples.keep(Ledger.open(folder), 1);
    var line = Files.readString(Samples.lines(folder));
    var covered = line.substring(0, line.indexOf(",\"hash\":"));
    assertEquals(
        covered + ",\"hash\":\"" + Sha256.of(covered.getBytes(StandardCharsets.UTF_8)) + "\"}\n",
        line);
    assertEquals("{\"count\":1,\"hash\":\"" + kept.hash() + "\"}\n", head());
  }

  @Test
  void should_read_back_what_append_returned() {
    var ledger = Samples.filled(folder, 4);
    var again = Ledger.open(folder);
    assertEquals(ledger.entries(), again.entries());
    assertEquals(ledger.head(), again.head());
    assertEquals(List.of(), again.notices());
  }

  @Test
  void should_go_on_after_what_another_ledger_kept() {
    var one = Samples.filled(folder, 1);
    var other = Samples.filled(folder, 2);
    assertEquals(4, Samples.keep(one, 4).line());
    assertEquals(5, Samples.keep(other, 5).line());
    assertEquals(5, other.entries().size());
    assertEquals(List.of(), LedgerCheck.check(folder));
  }

  @Test
  void should_keep_every_line_when_many_threads_keep() throws Exception {
    var shared = Ledger.open(folder);
    try (var threads = Executors.newFixedThreadPool(8)) {
      var tasks =
          IntStream.range(0, 40)
              .<Callable<Evidence>>mapToObj(
                  i -> () -> Samples.keep(i % 2 == 0 ? shared : Ledger.open(folder), i))
              .toList();
      for (var task : threads.invokeAll(tasks)) {
        assertTrue(task.get().line() > 0);
      }
    }
    assertEquals(40, Ledger.open(folder).entries().size());
    assertEquals(List.of(), LedgerCheck.check(folder));
  }

  @Test
  void should_set_a_torn_last_line_aside_and_tell() throws IOException {
    Samples.filled(folder, 2);
    var whole = Files.readString(Samples.lines(folder));
    add("{\"line\":3,\"prev");
    var ledger = Ledger.open(folder);
    assertEquals(2, ledger.entries().size());
    assertEquals(List.of("notice.aside"), ledger.notices().stream().map(Notice::key).toList());
    assertTrue(ledger.notices().getFirst().message().contains("line 3"));
    assertTrue(ledger.notices().getFirst().in(Locale.FRENCH).contains("ligne 3"));
    assertEquals("{\"line\":3,\"prev", Files.readString(folder.resolve("evidence.torn-1")));
    assertEquals(whole, Files.readString(Samples.lines(folder)));
    assertEquals(3, Samples.keep(ledger, 3).line());
    assertEquals(List.of(), LedgerCheck.check(folder));
  }

  @Test
  void should_set_a_second_torn_line_aside_under_another_name() throws IOException {
    var ledger = Samples.filled(folder, 1);
    add("first");
    Samples.keep(ledger, 2);
    add("second");
    Samples.keep(ledger, 3);
    assertEquals("first", Files.readString(folder.resolve("evidence.torn-1")));
    assertEquals("second", Files.readString(folder.resolve("evidence.torn-2")));
    assertEquals(2, ledger.notices().size());
    assertEquals(List.of(), LedgerCheck.check(folder));
  }

  @Test
  void should_accept_and_tell_a_line_that_the_head_does_not_count_yet() throws IOException {
    Samples.filled(folder, 2);
    var head = head();
    Samples.keep(Ledger.open(folder), 3);
    Files.writeString(Samples.head(folder), head);
    var ledger = Ledger.open(folder);
    assertEquals(3, ledger.entries().size());
    assertEquals(List.of("notice.behind"), ledger.notices().stream().map(Notice::key).toList());
    assertEquals(ledger.notices(), LedgerCheck.notices(folder));
    assertEquals(List.of(), LedgerCheck.check(folder));
    assertEquals(4, Samples.keep(ledger, 4).line());
    assertEquals(List.of(), LedgerCheck.notices(folder));
  }

  @Test
  void should_refuse_to_keep_when_the_tail_was_cut() throws IOException {
    var ledger = Samples.filled(folder, 3);
    var lines = Files.readAllLines(Samples.lines(folder));
    Files.writeString(Samples.lines(folder), lines.get(0) + "\n" + lines.get(1) + "\n");
    var failure = assertThrows(Failure.class, () -> Samples.keep(ledger, 4));
    assertTrue(failure.getMessage().contains("line 3"), failure.getMessage());
    assertTrue(failure.in(Locale.FRENCH).contains("evidence.jsonl"));
    var again = Ledger.open(folder);
    assertEquals(List.of("fault.cut"), again.faults().stream().map(Fault::key).toList());
    assertThrows(Failure.class, () -> Samples.keep(again, 4));
    assertEquals(2, Files.readAllLines(Samples.lines(folder)).size());
  }

  @Test
  void should_leave_a_torn_line_where_it_is_when_the_head_counts_it() throws IOException {
    Samples.filled(folder, 2);
    var text = Files.readString(Samples.lines(folder));
    Files.writeString(Samples.lines(folder), text.substring(0, text.length() - 5));
    var ledger = Ledger.open(folder);
    assertEquals(2, ledger.faults().getFirst().line());
    assertFalse(Files.exists(folder.resolve("evidence.torn-1")));
    assertEquals(text.length() - 5, Files.size(Samples.lines(folder)));
  }

  @Test
  void should_keep_although_the_thread_was_interrupted_or_change_nothing() {
    var ledger = Samples.filled(folder, 1);
    Thread.currentThread().interrupt();
    try {
      Samples.keep(ledger, 2);
    } catch (Failure refused) {
      assertTrue(refused.getMessage().contains("evidence.jsonl"), refused.getMessage());
    } finally {
      assertTrue(Thread.interrupted());
    }
    assertEquals(List.of(), LedgerCheck.check(folder));
    assertEquals(List.of(), LedgerCheck.notices(folder));
    assertEquals(ledger.head(), Ledger.open(folder).head());
  }

  @Test
  void should_say_so_when_the_folder_is_not_there() {
    var nowhere = folder.resolve("nowhere");
    var failure = assertThrows(Failure.class, () -> Ledger.open(nowhere));
    assertTrue(failure.getMessage().contains("nowhere"), failure.getMessage());
  }

  private String head() throws IOException {
    return Files.readString(Samples.head(folder));
  }

  private void add(String text) throws IOException {
    Files.writeString(Samples.lines(folder), text, StandardOpenOption.APPEND);
  }
}
