package org.autopsie.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerCheckTest {
  private static final int LINES = 4;
  @TempDir Path folder;

  @BeforeEach
  void placeGolden() throws IOException {
    Samples.golden(folder);
  }

  @Test
  void should_find_nothing_in_the_golden_ledger() {
    assertEquals(List.of(), LedgerCheck.check(folder));
    assertEquals(List.of(), LedgerCheck.notices(folder));
    assertEquals(LINES, Ledger.open(folder).entries().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {0x01, 0x02, 0x20, 0x80, 0xff})
  void should_name_the_line_of_every_byte_that_was_flipped(int bits) throws IOException {
    var good = Files.readAllBytes(Samples.lines(folder));
    int line = 1;
    for (int i = 0; i < good.length; i++) {
      var bad = good.clone();
      bad[i] ^= (byte) bits;
      Files.write(Samples.lines(folder), bad);
      assertNamed(line, "byte " + i);
      line += good[i] == '\n' ? 1 : 0;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0x01, 0x02, 0x20, 0x80, 0xff})
  void should_name_the_last_line_for_every_byte_flipped_in_the_head(int bits) throws IOException {
    var good = Files.readAllBytes(Samples.head(folder));
    for (int i = 0; i < good.length; i++) {
      var bad = good.clone();
      bad[i] ^= (byte) bits;
      Files.write(Samples.head(folder), bad);
      assertNamed(LINES, "byte " + i);
    }
  }

  @Test
  void should_name_the_line_that_was_deleted() throws IOException {
    var good = Files.readAllLines(Samples.lines(folder));
    for (int i = 0; i < LINES; i++) {
      var bad = new ArrayList<>(good);
      bad.remove(i);
      write(bad);
      assertNamed(i + 1, "deleted");
    }
  }

  @Test
  void should_name_both_lines_that_were_swapped() throws IOException {
    var good = Files.readAllLines(Samples.lines(folder));
    for (int i = 0; i < LINES; i++) {
      for (int j = i + 1; j < LINES; j++) {
        var bad = new ArrayList<>(good);
        Collections.swap(bad, i, j);
        write(bad);
        assertNamed(i + 1, "swapped");
        int other = j + 1;
        assertTrue(LedgerCheck.check(folder).stream().anyMatch(fault -> fault.line() == other));
      }
    }
  }

  @Test
  void should_name_the_place_of_a_line_that_was_duplicated() throws IOException {
    var good = Files.readAllLines(Samples.lines(folder));
    for (int i = 0; i < LINES; i++) {
      var bad = new ArrayList<>(good);
      bad.add(i + 1, good.get(i));
      write(bad);
      assertNamed(i + 2, "duplicated");
    }
  }

  @Test
  void should_name_the_first_missing_line_wherever_the_tail_was_cut() throws IOException {
    var good = Files.readAllBytes(Samples.lines(folder));
    int line = 1;
    for (int length = 0; length < good.length; length++) {
      Files.write(Samples.lines(folder), Arrays.copyOf(good, length));
      assertNamed(line, "cut to " + length);
      line += good[length] == '\n' ? 1 : 0;
    }
    Files.delete(Samples.lines(folder));
    assertNamed(1, "removed");
  }

  @Test
  void should_name_the_next_line_when_one_was_replaced_and_sealed_again() throws IOException {
    var good = Files.readAllLines(Samples.lines(folder));
    var bad = new ArrayList<>(good);
    bad.set(1, sealed(good.get(1).replace("step-2", "step-X")));
    write(bad);
    assertNamed(3, "sealed again");
    bad = new ArrayList<>(good);
    bad.set(LINES - 1, sealed(good.getLast().replace("step-4", "step-X")));
    write(bad);
    assertNamed(LINES, "sealed again");
  }

  @Test
  void should_find_a_head_that_is_missing_old_or_of_another_ledger() throws IOException {
    Files.delete(Samples.head(folder));
    assertNamed(LINES, "no head");
    Files.write(Samples.head(folder), Head.EMPTY.bytes());
    assertNamed(LINES, "old head");
    Files.write(Samples.head(folder), new Head(LINES - 1L, "1".repeat(64)).bytes());
    assertNamed(LINES, "other head");
  }

  @Test
  void should_report_a_fault_and_never_throw_when_the_files_are_garbage() throws IOException {
    var random = new Random(0);
    for (int i = 0; i < 300; i++) {
      Files.write(Samples.lines(folder), garbage(random));
      Files.write(Samples.head(folder), garbage(random));
      assertFalse(LedgerCheck.check(folder).isEmpty());
      assertFalse(Ledger.open(folder).faults().isEmpty());
    }
    Files.writeString(Samples.lines(folder), "\n".repeat(100_000));
    assertEquals(1001, LedgerCheck.check(folder).size());
  }

  @Test
  void should_report_a_fault_when_the_files_or_the_folder_are_something_else() throws IOException {
    Files.delete(Samples.lines(folder));
    Files.createDirectory(Samples.lines(folder));
    assertEquals("fault.unreadable", LedgerCheck.check(folder).getFirst().key());
    assertEquals("fault.folder", LedgerCheck.check(Samples.head(folder)).getFirst().key());
  }

  private void assertNamed(long line, String what) {
    var faults = LedgerCheck.check(folder);
    assertFalse(faults.isEmpty(), () -> what + " of line " + line + " was not found");
    var first = faults.getFirst();
    assertEquals(line, first.line(), () -> what + ": " + faults);
    assertTrue(first.message().contains("line " + line), first::message);
    assertTrue(first.in(Locale.FRENCH).contains("ligne " + line), first::message);
  }

  private void write(List<String> lines) throws IOException {
    Files.writeString(Samples.lines(folder), String.join("\n", lines) + "\n");
  }

  private static String sealed(String line) {
    var open = line.substring(0, line.length() - 75);
    var hash = Sha256.of(open.getBytes(StandardCharsets.UTF_8));
    return open + ",\"hash\":\"" + hash + "\"}";
  }

  private static byte[] garbage(Random random) {
    var bytes = new byte[1 + random.nextInt(400)];
    random.nextBytes(bytes);
    return bytes;
  }
}
