package org.autopsie.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import org.autopsie.evidence.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How much the files of answers may hold together.
class SweepLimitTest {
  private static final int WIDTH = 2;

  private @TempDir Path home;
  private Path folder;
  private SweepCache cache;

  @BeforeEach
  void make() {
    folder = home.resolve("sweeps");
    cache = new SweepCache(folder, 1 << 20);
  }

  @Test
  void should_drop_what_was_used_longest_ago() throws IOException {
    keep("a", 4);
    long each = whole();
    age("a", 3);
    keep("b", 4);
    age("b", 2);
    keep("c", 4);
    age("c", 1);
    assertEquals(4, known("a"));

    var small = new SweepCache(folder, 2 * each);
    small.open("d", WIDTH).close();

    assertEquals(4, known("a"), "a was used last");
    assertEquals(0, known("b"));
    assertEquals(4, known("c"));
  }

  @Test
  void should_not_drop_what_is_in_use() throws IOException {
    keep("a", 4);
    age("a", 3);
    var none = new SweepCache(folder, 1);
    try (var used = cache.open("a", WIDTH)) {
      none.open("b", WIDTH).close();
      assertEquals(4, used.replay(9, (first, count, numbers) -> {}));
      assertEquals(4, known("a"));
    }
    none.open("b", WIDTH).close();
    assertEquals(0, known("a"));
  }

  @Test
  void should_stop_keeping_when_the_limit_is_reached() {
    var small = new SweepCache(folder, 500);
    try (var journal = small.open("a", WIDTH)) {
      journal.replay(100, (first, count, numbers) -> {});
      for (int i = 0; i < 100; i++) {
        journal.append(1, new double[] {i, -i});
      }
      assertTrue(said(journal).contains("too many"), said(journal));
      assertEquals(1, journal.notices().size());
    }
    assertTrue(known("a") > 5 && known("a") < 100, known("a") + " kept");
  }

  @Test
  void should_hold_the_limit_while_a_sweep_writes() throws IOException {
    keep("a", 40);
    age("a", 3);
    keep("b", 40);
    age("b", 2);
    long limit = whole();
    try (var journal = new SweepCache(folder, limit).open("c", WIDTH)) {
      journal.replay(100, (first, count, numbers) -> {});
      for (int i = 0; i < 100; i++) {
        journal.append(1, new double[] {i, -i});
        assertTrue(whole() <= limit, whole() + " of " + limit + " bytes after " + i);
      }
      assertTrue(said(journal).contains("too many"), said(journal));
    }
    assertTrue(known("c") > 75, known("c") + " kept, the older ones gone");
    assertEquals(0, known("a") + known("b"));
  }

  @Test
  void should_hold_the_limit_beside_a_sweep_that_is_in_use() throws IOException {
    keep("a", 40);
    long limit = whole() + 300;
    try (var used = cache.open("a", WIDTH);
        var journal = new SweepCache(folder, limit).open("c", WIDTH)) {
      journal.replay(100, (first, count, numbers) -> {});
      for (int i = 0; i < 100; i++) {
        journal.append(1, new double[] {i, -i});
      }
      assertTrue(whole() <= limit, whole() + " of " + limit);
      assertEquals(40, used.replay(100, (first, count, numbers) -> {}));
      assertTrue(said(journal).contains("too many"), said(journal));
    }
    assertTrue(known("c") > 5, known("c") + " kept");
  }

  private void keep(String content, int rows) {
    try (var journal = cache.open(content, WIDTH)) {
      journal.replay(rows, (first, count, numbers) -> {});
      for (int i = 0; i < rows; i++) {
        journal.append(1, new double[] {i, -i});
      }
    }
  }

  private long known(String content) {
    try (var journal = cache.open(content, WIDTH)) {
      return journal.replay(1000, (first, count, numbers) -> {});
    }
  }

  private void age(String content, int hours) throws IOException {
    var time = FileTime.fromMillis(1_700_000_000_000L - hours * 3_600_000L);
    var name = Sha256.of(content.getBytes(UTF_8)) + ".sweep";
    Files.setLastModifiedTime(folder.resolve(name), time);
  }

  private long whole() throws IOException {
    long whole = 0;
    try (var files = Files.newDirectoryStream(folder, "*.sweep")) {
      for (var file : files) {
        whole += Files.size(file);
      }
    }
    return whole;
  }

  private static String said(SweepJournal journal) {
    return String.join(" ", journal.notices().stream().map(n -> n.in(Locale.ENGLISH)).toList());
  }
}
