package org.autopsie.embedding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.autopsie.run.CancelledProgress;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VectorFileTest {
  @TempDir Path folder;

  private Vectors open(String name, byte[] bytes) {
    try {
      return VectorFile.open(Files.write(folder.resolve(name), bytes), Progress.SILENT);
    } catch (IOException unwritten) {
      throw new AssertionError(unwritten);
    }
  }

  private Vectors text(String text) {
    return open("v.txt", new VectorFiles().text(text).bytes());
  }

  private String refused(String name, byte[] bytes) {
    var failure = assertThrows(Failure.class, () -> open(name, bytes));
    assertFalse(failure.in(Locale.FRENCH).isBlank());
    return failure.key() + ": " + failure.in(Locale.ENGLISH);
  }

  private static double[] of(Vectors vectors, String word) {
    return vectors.vector(vectors.find(word).orElseThrow());
  }

  private static void holdsBoth(Vectors vectors) {
    try (vectors) {
      assertEquals(2, vectors.size());
      assertEquals(3, vectors.dimension());
      assertArrayEquals(new double[] {1, -2, 0.5}, of(vectors, "elle"));
      assertArrayEquals(new double[] {0.25, 3, -4}, of(vectors, "épicène"));
      assertEquals("épicène", vectors.word(1));
      assertTrue(vectors.find("il").isEmpty());
      assertTrue(vectors.find("e\u0301pice\u0300ne").isPresent());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "elle 1 -2 0.5|épicène 0.25 3 -4",
        "elle 1 -2 0.5|épicène 0.25 3 -4|",
        "2 3|elle 1 -2 0.5 |épicène 2.5e-1 3.0 -4 |",
        "elle\t1\t-2\t.5|épicène\t.25\t+3\t-4E0",
      })
  void should_read_text_with_and_without_a_first_line(String lines) {
    holdsBoth(text(lines.replace('|', '\n')));
    holdsBoth(text(lines.replace("|", "\r\n")));
  }

  @Test
  void should_read_binary_with_and_without_line_ends_and_a_first_line() {
    for (var end : new String[] {"", "\n"}) {
      for (var head : new String[] {"", "2 3\n"}) {
        var file = new VectorFiles().text(head).text("elle ").floats(1, -2, 0.5f).text(end);
        file.text("épicène ").floats(0.25f, 3, -4).text(end);
        holdsBoth(open("v.bin", file.bytes()));
      }
    }
  }

  @Test
  void should_read_both_forms_of_json() {
    var object = "{\"elle\": [1, -2, 0.5],\n \"épicène\": [0.25, 3, -4]}";
    var list =
        "[{\"word\": \"elle\", \"n\": 3, \"vector\": [1, -2, 0.5]},\n"
            + " {\"word\": \"épicène\", \"vector\": [0.25, 3, -4]}]";
    holdsBoth(open("v.json", new VectorFiles().text(object).bytes()));
    holdsBoth(open("v.json", new VectorFiles().text(list).bytes()));
  }

  @Test
  void should_take_a_word_of_glove_that_holds_spaces_whole() {
    try (var vectors = text("a 1 2\nat name@domain.com 3 4\n. . . 5 6\n")) {
      assertArrayEquals(new double[] {3, 4}, of(vectors, "at name@domain.com"));
      assertArrayEquals(new double[] {5, 6}, of(vectors, ". . ."));
    }
  }

  @Test
  void should_count_the_first_of_words_that_stand_twice_and_say_so() {
    try (var vectors = text("a 1 2\nb 3 4\na 5 6\n")) {
      assertArrayEquals(new double[] {1, 2}, of(vectors, "a"));
      assertEquals(2, vectors.size());
      assertEquals(
          "v.txt: 1 word stands there again (a; first at 3): only the first of each counts.",
          vectors.notices().getFirst().in(Locale.ENGLISH));
    }
  }

  @Test
  void should_say_that_there_are_more_words_than_announced() {
    try (var vectors = text("1 2\na 1 2\nb 3 4\n")) {
      assertEquals(2, vectors.size());
      assertTrue(vectors.notices().getFirst().in(Locale.ENGLISH).contains("announces 1 words"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a 1 2|b 3|; width: v.txt, line 2: 1 number after the word, where every vector has 2.",
        "a 1 2|b 3 4 5|; width: v.txt, line 2: 3 numbers after the word, where every vector has 2.",
        "2 2|a 1 2|b 3 4 5|; width: v.txt, line 3: 3 numbers after",
        "a 1 2|b 3 NaN|; not-a-number: v.txt, line 2: “NaN” stands where",
        "a 1 inf|b 3 4|; not-a-number: v.txt, line 1: “inf” stands",
        "a 1 2|b 3 4x|; not-a-number: v.txt, line 2: “4x” stands",
        "a 1 2|b 3 1.2.3|; not-a-number: v.txt, line 2: “1.2.3”",
        "a 1 2|b|; no-numbers: v.txt, line 2: no number follows “b”",
        "3 2|a 1 2|b 3 4|; text-ends: v.txt: its first line announces 3 words; it ends after 2",
      })
  void should_name_the_line_that_is_broken(String lines, String said) {
    var found = refused("v.txt", new VectorFiles().text(lines.replace('|', '\n')).bytes());
    assertTrue(found.startsWith(said), found);
  }

  @Test
  void should_name_where_a_binary_is_cut_or_of_another_width() {
    var whole = new VectorFiles().text("2 3\n").text("a ").floats(1, 0, 3);
    var cut = whole.text("b ").floats(1, 2).bytes();
    var said = refused("v.bin", cut);
    assertTrue(said.contains("ends within word number 2 of the 2 that"), said);
    var less = new VectorFiles().text("2 3\n").text("a ").floats(1, 0, 3).bytes();
    assertTrue(refused("v.bin", less).startsWith("binary-ends"));
    var wide = new VectorFiles().text("2 2\n").text("a ").floats(1, 0, 0).text("b ");
    assertTrue(refused("v.bin", wide.floats(1, 0, 0).bytes()).startsWith("binary-word"));
    var more = new VectorFiles().text("1 2\n").text("a ").floats(1, 0).text("b ").floats(1, 0);
    assertTrue(refused("v.bin", more.bytes()).contains("10 bytes are left over"));
  }

  @Test
  void should_name_the_word_whose_numbers_are_not_finite() {
    var file = new VectorFiles().text("2 2\n").text("a ").floats(1, 0).text("b ");
    try (var vectors = open("v.bin", file.floats(Float.NaN, 1).bytes())) {
      assertArrayEquals(new double[] {1, 0}, of(vectors, "a"));
      var failure = assertThrows(Failure.class, () -> of(vectors, "b"));
      assertTrue(failure.in(Locale.ENGLISH).contains("“b” holds NaN"));
    }
  }

  @Test
  void should_say_how_to_unpack() {
    var said = refused("v.txt.gz", new VectorFiles().wholes(0x00088B1F, 1, 2).bytes());
    assertTrue(said.contains("gunzip -k v.txt.gz"), said);
    assertTrue(refused("v.zip", new VectorFiles().text("PK\3\4").bytes()).startsWith("zip"));
  }

  @Test
  void should_refuse_what_holds_no_vectors() {
    assertTrue(refused("v.txt", new byte[0]).startsWith("empty-file"));
    assertTrue(refused("v.bin", new byte[70_000]).startsWith("unknown-kind"));
    assertTrue(refused("v.json", new VectorFiles().text("{}").bytes()).startsWith("no-vectors"));
    assertTrue(
        refused("v.json", new VectorFiles().text("{\"a\": [1],\n\"b\": [1,2]}").bytes())
            .startsWith("width: v.json, line 2: 2 numbers"));
    assertTrue(
        refused("v.json", new VectorFiles().text("{\"a\":\n[1, \"x\"]}").bytes())
            .startsWith("not-a-number: v.json, line 2"));
    assertTrue(
        refused("v.json", new VectorFiles().text("{\"a\": [1,\n").bytes())
            .startsWith("json: v.json, line 2"));
    assertTrue(refused("v.onnx", new byte[] {1}).startsWith("no-tokenizer"));
    var missing =
        assertThrows(Failure.class, () -> VectorFile.open(folder.resolve("none"), Progress.SILENT));
    assertEquals("no-file", missing.key());
  }

  /// Not one byte of it is on the disk but the first line’s.
  @Test
  void should_refuse_ten_gigabytes_of_nothing_at_once() throws IOException {
    var file = folder.resolve("sparse.bin");
    for (var head : new String[] {"", "2500000 1000\n", "un 1 2\ndeux 3 4\n"}) {
      try (var sparse = new java.io.RandomAccessFile(file.toFile(), "rw")) {
        sparse.write(head.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        sparse.setLength(10L << 30);
      }
      var failure = assertThrows(Failure.class, () -> VectorFile.open(file, Progress.SILENT));
      assertTrue(failure.key().matches("unknown-kind|binary-word|long-line"), failure.key());
    }
  }

  @Test
  void should_stop_once_cancelled() {
    var lines = new StringBuilder();
    for (int i = 0; i < 1 << 16; i++) {
      lines.append('w').append(i).append(" 1\n");
    }
    var cancelled = new CancelledProgress();
    assertThrows(
        CancellationException.class,
        () -> VectorFile.open(Files.writeString(folder.resolve("many.txt"), lines), cancelled));
    try (var vectors = text(lines.toString())) {
      assertEquals(1 << 16, vectors.size());
      assertTrue(vectors.find("w65535").isPresent());
    }
  }
}
