package org.autopsie.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.autopsie.data.KeptAnswers.WIDTH;
import static org.autopsie.data.KeptAnswers.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.autopsie.evidence.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How much the files of answers may hold together.
class SweepLimitTest {
  private @TempDir Path home;
  private Path folder;
  private SweepCache cache;
  private KeptAnswers answers;

  @BeforeEach
  void make() {
    folder = home.resolve("sweeps");
    cache = new SweepCache(folder, 1 << 20);
    answers = new KeptAnswers(cache);
  }

  @Test
  void should_drop_what_was_used_longest_ago() throws IOException {
    answers.keep("a", 4);
    long each = whole();
    age("a", 3);
    answers.keep("b", 4);
    age("b", 2);
    answers.keep("c", 4);
    age("c", 1);
    assertEquals(4, answers.known("a"));

    var small = new SweepCache(folder, 2 * each);
    small.open("d", WIDTH).close();

    assertEquals(4, answers.known("a"), "a was used last");
    assertEquals(0, answers.known("b"));
    assertEquals(4, answers.known("c"));
  }

  @Test
  void should_not_drop_what_is_in_use() throws IOException {
    answers.keep("a", 4);
    age("a", 3);
    var none = new SweepCache(folder, 1);
    try (var used = cache.open("a", WIDTH)) {
      none.open("b", WIDTH).close();
      assertEquals(4, used.replay(9, (first, count, numbers) -> {}));
      assertEquals(4, answers.known("a"));
    }
    none.open("b", WIDTH).close();
    assertEquals(0, answers.known("a"));
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
    assertTrue(answers.known("a") > 5 && answers.known("a") < 100, answers.known("a") + " kept");
  }

  @Test
  void should_hold_the_limit_while_a_sweep_writes() throws IOException {
    answers.keep("a", 40);
    age("a", 3);
    answers.keep("b", 40);
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
    assertTrue(answers.known("c") > 75, answers.known("c") + " kept, the older ones gone");
    assertEquals(0, answers.known("a") + answers.known("b"));
  }

  @Test
  void should_hold_the_limit_beside_a_sweep_that_is_in_use() throws IOException {
    answers.keep("a", 40);
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
    assertTrue(answers.known("c") > 5, answers.known("c") + " kept");
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
}
