package org.autopsie.imagecrop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.autopsie.image.Crop;
import org.autopsie.image.Picture;
import org.autopsie.model.CropRule;
import org.autopsie.model.DeviceChoice;
import org.autopsie.model.Fidelity;
import org.autopsie.model.FileSpec;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Models;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;
import org.autopsie.model.ResourceStore;
import org.autopsie.run.Progress;
import org.autopsie.run.SharedData;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The published program's numbers on drawn pictures.
@NullMarked
class FastGazeVectorsTest {
  private static final double SCORE = 1e-4;

  static ModelSpec spec() {
    var file =
        new FileSpec(
            "fastgaze.vxm", FastGazeFile.SHA256, 0, "", Optional.empty(), Optional.empty());
    return ModelSpec.builder("fastgaze", Fidelity.ORIGINAL)
        .file(file)
        .reads("image")
        .translator(Optional.of("fastgaze"))
        .crop(Optional.of("fastgaze"))
        .build();
  }

  /// Twitter's network; the test is skipped where its file is not there.
  static Predictor open() {
    var data = SharedData.required("data/fastgaze.vxm").getParent();
    var store = new ResourceStore(Path.of("nowhere"), Optional.of(data));
    return new Models(store, DeviceChoice.CPU).open(spec(), Path.of("nowhere"));
  }

  static Output.Heatmap ask(Predictor model, Picture picture) {
    return (Output.Heatmap)
        model.predict(List.of(new Input.Image(picture)), Progress.SILENT).getFirst();
  }

  @TestFactory
  Stream<DynamicTest> should_give_the_published_programs_numbers() throws IOException {
    var vectors = Vector.all(SharedData.required("specs/fastgaze"));
    var model = open();
    return vectors.stream()
        .map(vector -> DynamicTest.dynamicTest(vector.name(), () -> same(model, vector)))
        .onClose(model::close);
  }

  private static void same(Predictor model, Vector vector) {
    var picture = vector.picture();
    var map = ask(model, picture);
    assertEquals(vector.cells().size(), map.rows() * map.columns());
    double worst = 0;
    for (int i = 0; i < vector.cells().size(); i++) {
      var cell = vector.cells().get(i).split(" ", -1);
      int row = i / map.columns();
      int column = i % map.columns();
      assertEquals(cell[0] + " " + cell[1], printed(map.x(column)) + " " + printed(map.y(row)));
      worst = Math.max(worst, Math.abs(Double.parseDouble(cell[2]) - map.score(row, column)));
    }
    assertTrue(worst <= SCORE, "scores differ by up to " + worst);
    var rule = new FastGazeCrop();
    assertEquals(vector.salient(), rule.salient(map));
    var crops = rule.crops(picture, map, CropRule.ratios(picture));
    assertEquals(vector.crops(), crops.stream().map(FastGazeVectorsTest::sides).toList());
  }

  private static List<Integer> sides(Crop crop) {
    return List.of(crop.left(), crop.top(), crop.width(), crop.height());
  }

  /// As C's `%g` prints it, for numbers from 1 to 99,999.
  private static String printed(float number) {
    var text = new java.math.BigDecimal(number).round(new java.math.MathContext(6));
    return text.stripTrailingZeros().toPlainString();
  }
}
