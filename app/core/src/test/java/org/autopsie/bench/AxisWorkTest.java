package org.autopsie.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.SplittableRandom;
import org.autopsie.embedding.ModelVectors;
import org.autopsie.model.ShippedModel;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AxisWorkTest {
  @TempDir Path folder;

  @Test
  void should_place_two_hundred_occupations_of_which_none_is_lost() {
    var occupations = AxisWork.occupations();
    assertEquals(200, new HashSet<>(occupations).size());
    try (var vectors = ModelVectors.owning(ShippedModel.TITLE, ShippedModel.words())) {
      var work = new AxisWork(vectors, AxisWork.SHE, AxisWork.HE);
      assertTrue(occupations.stream().allMatch(word -> vectors.find(word).isPresent()));
      var places = work.places(occupations, new SplittableRandom(1));
      assertEquals(200, places.size());
      assertTrue(places.get(occupations.indexOf("nurse")).low() > 0);
      assertTrue(work.career(new SplittableRandom(1), Progress.SILENT).exact());
    }
  }

  @Test
  void should_write_a_file_that_can_be_worked_on_cold_and_warm() throws IOException {
    var file = WordsFile.of(folder, 2_000);
    file.write(Progress.SILENT);
    assertEquals(2_000 * 1_210L + "2000 300\n".length(), Files.size(file.file()));
    boolean cold = ColdFile.letGo(file.file());
    assertTrue(file.millis(Progress.SILENT) > 0);
    assertEquals(System.getProperty("os.name").equals("Linux"), cold);
  }
}
