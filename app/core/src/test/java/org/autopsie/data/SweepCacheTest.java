package org.autopsie.data;

import static org.autopsie.data.KeptAnswers.WIDTH;
import static org.autopsie.data.KeptAnswers.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepCacheTest {
  private static final long PLENTY = 1 << 20;

  private @TempDir Path home;
  private Path folder;
  private SweepCache cache;
  private KeptAnswers answers;

  @BeforeEach
  void make() {
    folder = home.resolve("sweeps");
    cache = new SweepCache(folder, PLENTY);
    answers = new KeptAnswers(cache);
  }

  @Test
  void should_give_back_what_was_kept_to_the_last_bit() {
    try (var journal = cache.open("a", WIDTH)) {
      assertEquals(0, journal.replay(10, (first, count, numbers) -> {}));
      journal.append(2, new double[] {0.1, -0.0, 1e300, Math.PI, 99, 99});
      journal.append(1, new double[] {5, 6});
    }
    var known = new ArrayList<Double>();
    try (var journal = cache.open("a", WIDTH)) {
      assertEquals(3, journal.replay(10, collect(known)));
      assertEquals(List.of(), journal.notices());
    }
    assertEquals(List.of(0.1, -0.0, 1e300, Math.PI, 5.0, 6.0), known);
  }

  @Test
  void should_keep_contents_and_widths_apart() {
    answers.keep("a", 3);
    try (var other = cache.open("b", WIDTH)) {
      assertEquals(0, other.replay(9, (first, count, numbers) -> {}));
    }
    try (var wider = cache.open("a", WIDTH + 1)) {
      assertEquals(0, wider.replay(9, (first, count, numbers) -> {}));
      assertTrue(said(wider).contains("ignored"), said(wider));
    }
  }

  @Test
  void should_hand_on_no_more_than_is_wanted_and_keep_the_rest() {
    answers.keep("a", 5);
    var known = new ArrayList<Double>();
    try (var journal = cache.open("a", WIDTH)) {
      assertEquals(3, journal.replay(3, collect(known)));
    }
    assertEquals(List.of(0.0, 0.0, 1.0, -1.0, 2.0, -2.0), known);
    assertEquals(5, answers.known("a"));
  }

  @Test
  void should_go_on_after_the_last_whole_block_wherever_the_file_is_cut() throws IOException {
    answers.keep("a", 4);
    var whole = Files.readAllBytes(file());
    int block = 2 * Integer.BYTES + WIDTH * Double.BYTES;
    int head = whole.length - 4 * block;
    for (int length = 0; length <= whole.length; length++) {
      Files.write(file(), java.util.Arrays.copyOf(whole, length));
      int expected = Math.max(0, (length - head) / block);
      try (var journal = cache.open("a", WIDTH)) {
        assertEquals(expected, journal.replay(9, (first, count, numbers) -> {}), "of " + length);
        journal.append(1, new double[] {7, 8});
      }
      assertEquals(expected + 1, answers.known("a"), "appended after a cut at " + length);
    }
  }

  @Test
  void should_use_nothing_from_a_changed_byte_on_and_say_so() throws IOException {
    answers.keep("a", 4);
    var whole = Files.readAllBytes(file());
    int block = 2 * Integer.BYTES + WIDTH * Double.BYTES;
    int head = whole.length - 4 * block;
    for (int at = head; at < whole.length; at++) {
      var changed = whole.clone();
      changed[at] ^= 0x10;
      Files.write(file(), changed);
      try (var journal = cache.open("a", WIDTH)) {
        assertEquals((at - head) / block, journal.replay(9, (f, c, n) -> {}), "byte " + at);
        assertTrue(said(journal).contains("in the middle"), said(journal));
      }
    }
  }

  @Property(tries = 50)
  void should_never_take_a_foreign_file_for_answers(@ForAll byte[] bytes) throws IOException {
    var place = Files.createTempDirectory("sweeps");
    var own = new SweepCache(place, PLENTY);
    try (var journal = own.open("a", WIDTH)) {
      journal.replay(1, (first, count, numbers) -> {});
    }
    Path kept;
    try (var files = Files.newDirectoryStream(place, "*.sweep")) {
      kept = files.iterator().next();
    }
    Files.write(kept, bytes);
    try (var journal = own.open("a", WIDTH)) {
      assertEquals(0, journal.replay(9, (first, count, numbers) -> {}));
      assertEquals(bytes.length == 0 ? 0 : 1, journal.notices().size());
      journal.append(1, new double[] {1, 2});
    }
    try (var journal = own.open("a", WIDTH)) {
      assertEquals(1, journal.replay(9, (first, count, numbers) -> {}));
    }
  }

  @Property(tries = 20)
  void should_keep_blocks_of_any_size(@ForAll @IntRange(min = 1, max = 500_000) int count)
      throws IOException {
    var own = new SweepCache(Files.createTempDirectory("sweeps"), 1 << 28);
    var numbers = IntStream.range(0, count).asDoubleStream().toArray();
    try (var journal = own.open("big", 1)) {
      journal.replay(count, (first, rows, known) -> {});
      journal.append(count, numbers);
    }
    try (var journal = own.open("big", 1)) {
      assertEquals(
          count,
          journal.replay(
              count,
              (first, rows, known) -> {
                for (int i = 0; i < rows; i++) {
                  assertEquals((double) (first + i), known[i]);
                }
              }));
    }
  }

  @Test
  void should_let_one_sweep_at_a_time_write() {
    answers.keep("a", 2);
    try (var writer = cache.open("a", WIDTH);
        var reader = cache.open("a", WIDTH)) {
      assertEquals(2, writer.replay(9, (first, count, numbers) -> {}));
      assertEquals(2, reader.replay(9, (first, count, numbers) -> {}));
      assertTrue(said(reader).contains("Another run"), said(reader));
      reader.append(1, new double[] {100, 100});
      writer.append(1, new double[] {2, -2});
    }
    assertEquals(3, answers.known("a"));
    var known = new ArrayList<Double>();
    try (var journal = cache.open("a", WIDTH)) {
      journal.replay(9, collect(known));
    }
    assertEquals(List.of(0.0, 0.0, 1.0, -1.0, 2.0, -2.0), known);
  }

  @Test
  void should_go_on_without_a_folder() throws IOException {
    Files.writeString(folder, "a file where the folder should be");
    try (var journal = cache.open("a", WIDTH)) {
      assertEquals(0, journal.replay(9, (first, count, numbers) -> {}));
      journal.append(1, new double[] {1, 2});
      assertTrue(said(journal).contains("cannot be kept"), said(journal));
    }
  }

  @Test
  void should_not_delete_files_that_are_not_its_own() throws IOException {
    Files.createDirectories(folder);
    var foreign = Files.writeString(folder.resolve("notes.sweep"), "x".repeat(2000));
    new SweepCache(folder, 10).open("a", WIDTH).close();
    assertTrue(Files.exists(foreign));
  }

  private Path file() throws IOException {
    try (var files = Files.newDirectoryStream(folder, "*.sweep")) {
      return files.iterator().next();
    }
  }

  private static SweepJournal.Answers collect(List<Double> known) {
    return (first, count, numbers) -> {
      assertEquals(known.size(), first * WIDTH);
      IntStream.range(0, count * WIDTH).forEach(i -> known.add(numbers[i]));
    };
  }
}
