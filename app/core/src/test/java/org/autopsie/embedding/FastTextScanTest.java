package org.autopsie.embedding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FastTextScanTest {
  private static final int BUCKETS = 5;
  @TempDir Path folder;

  /// Two words, `ab` and `</s>`, parts of 3 letters, five buckets; row r is (r, 10 r).
  private static VectorFiles model() {
    var file = new VectorFiles().wholes(793_712_314, 12);
    file.wholes(2, 5, 5, 1, 5, 3, 1, 2, BUCKETS, 3, 3, 100).large(0);
    file.wholes(2, 2, 0).large(100).large(-1);
    file.text("ab").single(0).large(7).single(0);
    file.text("</s>").single(0).large(3).single(0);
    return file.single(0).large(2 + BUCKETS).large(2);
  }

  private Vectors open(byte[] bytes) throws IOException {
    return VectorFile.open(Files.write(folder.resolve("m.bin"), bytes), Progress.SILENT);
  }

  private static VectorFiles rows(VectorFiles file) {
    for (int row = 0; row < 2 + BUCKETS; row++) {
      file.floats(row, 10 * row);
    }
    return file;
  }

  private static int bucket(String part) {
    var bytes = part.getBytes(StandardCharsets.UTF_8);
    return 2
        + Integer.remainderUnsigned(FastTextScan.Subwords.hash(bytes, 0, bytes.length), BUCKETS);
  }

  /// FNV-1a of 32 bits of “a” is published with the algorithm: E40C292C.
  @Test
  void should_hash_as_published() {
    assertEquals(0xE40C292C, FastTextScan.Subwords.hash(new byte[] {'a'}, 0, 1));
  }

  @Test
  void should_give_the_mean_of_a_word_and_its_parts() throws IOException {
    try (var vectors = open(rows(model()).bytes())) {
      double mean = (0.0 + bucket("<ab") + bucket("ab>")) / 3;
      assertArrayEquals(
          new double[] {mean, 10 * mean}, vectors.vector(vectors.find("ab").orElseThrow()), 1e-9);
      assertArrayEquals(
          new double[] {1, 10}, vectors.vector(vectors.find("</s>").orElseThrow()), 1e-9);
    }
  }

  @Test
  void should_part_by_letters_and_not_by_bytes() {
    var parts = new FastTextScan.Subwords(0, Integer.MAX_VALUE, 3, 3).rows(0, "né");
    assertEquals(3, parts.length);
    assertEquals(4, new FastTextScan.Subwords(0, 9, 3, 4).rows(0, "né").length);
    assertEquals(1, new FastTextScan.Subwords(0, 9, 0, 0).rows(0, "né").length);
  }

  @Test
  void should_say_that_a_model_is_cut_or_of_another_kind() {
    var whole = rows(model()).bytes();
    for (int length : new int[] {whole.length - 1, 90, 20}) {
      var failure = assertThrows(Failure.class, () -> open(Arrays.copyOf(whole, length)).close());
      assertEquals("fasttext-ends", failure.key());
    }
    var other = whole.clone();
    other[4] = 11;
    assertEquals("fasttext-version", assertThrows(Failure.class, () -> open(other).close()).key());
  }
}
