package org.autopsie.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlobsTest {
  private static final byte[] ABC = "abc".getBytes(StandardCharsets.UTF_8);
  private static final String ABC_HASH =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  @TempDir Path folder;

  @Test
  void should_name_a_blob_by_the_published_sha256_of_its_bytes() throws IOException {
    assertEquals(ABC_HASH, Blobs.in(folder).put(ABC));
    assertEquals(ABC_HASH, Sha256.of(folder.resolve("blobs").resolve(ABC_HASH)));
    assertArrayEquals(ABC, Blobs.in(folder).read(ABC_HASH));
  }

  @Test
  void should_hash_a_file_of_several_blocks_like_its_bytes() throws IOException {
    var bytes = new byte[200_001];
    bytes[200_000] = 1;
    assertEquals(Sha256.of(bytes), Sha256.of(Files.write(folder.resolve("large"), bytes)));
  }

  @Test
  void should_keep_the_same_bytes_once_and_leave_nothing_else() throws IOException {
    var blobs = Blobs.in(folder);
    blobs.put(ABC);
    var written = Files.getLastModifiedTime(folder.resolve("blobs").resolve(ABC_HASH));
    blobs.put(ABC);
    assertEquals(written, Files.getLastModifiedTime(folder.resolve("blobs").resolve(ABC_HASH)));
    try (var files = Files.list(folder.resolve("blobs"))) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void should_refuse_to_read_what_was_changed_and_mend_it_when_put_again() throws IOException {
    var blobs = Blobs.in(folder);
    Files.writeString(folder.resolve("blobs").resolve(blobs.put(ABC)), "abd");
    var failure = assertThrows(Failure.class, () -> blobs.read(ABC_HASH));
    assertTrue(failure.getMessage().contains(ABC_HASH));
    blobs.put(ABC);
    assertArrayEquals(ABC, blobs.read(ABC_HASH));
  }

  @Test
  void should_delete_the_blob_and_its_unfinished_copies() throws IOException {
    var blobs = Blobs.in(folder);
    blobs.delete(ABC_HASH);
    blobs.put(ABC);
    Files.writeString(folder.resolve("blobs").resolve(ABC_HASH + ".1-1.new"), "ab");
    blobs.delete(ABC_HASH);
    assertFalse(blobs.has(ABC_HASH));
    try (var files = Files.list(folder.resolve("blobs"))) {
      assertEquals(0, files.count());
    }
    assertThrows(Failure.class, () -> blobs.read(ABC_HASH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../case.yaml", "*", "BA7816BF"})
  void should_refuse_a_name_that_is_not_a_hash(String name) {
    assertThrows(Failure.class, () -> Blobs.in(folder).read(name));
    assertThrows(Failure.class, () -> Blobs.in(folder).delete(name));
  }
}
