package org.autopsie.packaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.autopsie.casefile.CaseYaml;
import org.autopsie.evidence.Sha256;
import org.autopsie.image.Pictures;
import org.junit.jupiter.api.Test;

/// The files of the case twitter-crop are what the program makes. To write them anew, add
/// `-Dmodels=write`; then write the hashes that this test names into `case.yaml`.
class TwitterCropFilesTest {
  private static final boolean WRITE = "write".equals(System.getProperty("models"));

  @Test
  void should_build_every_cropper_again_to_the_last_byte() throws IOException {
    for (var file : TwitterCropFiles.models().entrySet()) {
      var place = TwitterCropFiles.FOLDER.resolve(file.getKey());
      write(place, file.getValue());
      assertArrayEquals(file.getValue(), Files.readAllBytes(place), file.getKey());
    }
  }

  @Test
  void should_draw_every_picture_again() throws IOException {
    for (var file : TwitterCropFiles.pictures().entrySet()) {
      var place = TwitterCropFiles.FOLDER.resolve(file.getKey());
      write(place, TwitterCropFiles.png(file.getValue()));
      assertEquals(file.getValue().sha256(), Pictures.open(place).picture().sha256());
    }
  }

  @Test
  void should_state_the_hash_of_every_cropper_in_the_case() {
    var stated = CaseYaml.read(TwitterCropFiles.FOLDER).text();
    TwitterCropFiles.models()
        .forEach((path, bytes) ->
            assertTrue(
                stated.contains("path: " + path + ", sha256: " + Sha256.of(bytes)),
                path + " has the sha256 " + Sha256.of(bytes)));
  }

  private static void write(Path place, byte[] bytes) throws IOException {
    if (WRITE) {
      Files.createDirectories(place.getParent());
      Files.write(place, bytes);
    }
  }
}
