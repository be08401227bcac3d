package org.autopsie.packaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.autopsie.casefile.CaseYaml;
import org.autopsie.evidence.Sha256;
import org.autopsie.image.Pictures;
import org.junit.jupiter.api.Test;

/// The files of the case instrument-check are what its formulas make. To write them anew, add
/// `-Dmodels=write`; then write the hashes that this test names into `case.yaml`.
class InstrumentCheckFilesTest {
  private static final boolean WRITE = "write".equals(System.getProperty("models"));

  @Test
  void should_build_every_model_again_to_the_last_byte() throws IOException {
    for (var file : InstrumentCheckFiles.models().entrySet()) {
      var place = InstrumentCheckFiles.FOLDER.resolve(file.getKey());
      if (WRITE) {
        Files.createDirectories(place.getParent());
        Files.write(place, file.getValue());
      }
      assertArrayEquals(file.getValue(), Files.readAllBytes(place), file.getKey());
    }
  }

  @Test
  void should_draw_the_picture_again() throws IOException {
    var place = InstrumentCheckFiles.FOLDER.resolve(InstrumentCheckFiles.PICTURE);
    if (WRITE) {
      Files.createDirectories(place.getParent());
      Files.write(place, InstrumentCheckFiles.png());
    }
    assertEquals(InstrumentCheckFiles.picture().sha256(), Pictures.open(place).picture().sha256());
  }

  @Test
  void should_state_the_hash_of_every_file_in_the_case() {
    var stated = CaseYaml.read(InstrumentCheckFiles.FOLDER).text();
    InstrumentCheckFiles.models()
        .forEach((path, bytes) ->
            assertTrue(
                stated.contains("path: " + path + ", sha256: " + Sha256.of(bytes)),
                path + " has the sha256 " + Sha256.of(bytes)));
  }
}
