package org.autopsie.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.autopsie.image.ImageSpec;
import org.autopsie.image.Picture;
import org.autopsie.run.Failure;
import org.autopsie.run.PluginJar;
import org.autopsie.run.Plugins;
import org.autopsie.run.Progress;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Models that answer with a score for each cell of a picture.
@NullMarked
class MapModelTest {
  /// Reads every second pixel, less 10, and says where each stood.
  private static final String EVERY_SECOND =
      """
        public String id() { return "every-second"; }
        public Size size(int width, int height) {
          return new Size((width + 1) / 2, (height + 1) / 2);
        }
        public void write(org.autopsie.image.Picture picture, java.nio.FloatBuffer to, int at) {
          for (int c = 0; c < 3; c++) {
            for (int y = 0; y < picture.height(); y += 2) {
              for (int x = 0; x < picture.width(); x += 2) {
                to.put(at++, (picture.rgb(x, y) >> (16 - 8 * c) & 255) - 10);
              }
            }
          }
        }
        public org.autopsie.model.Output.Heatmap heatmap(
            org.autopsie.image.Picture picture, float[] scores, int rows, int columns) {
          var xs = new float[columns];
          var ys = new float[rows];
          for (int i = 0; i < columns; i++) xs[i] = 2 * i;
          for (int i = 0; i < rows; i++) ys[i] = 2 * i;
          return new org.autopsie.model.Output.Heatmap(xs, ys, scores);
        }
      """;

  @TempDir Path folder;

  /// The mean of the three planes, for each pixel.
  private static byte[] means() {
    var writer = new OnnxWriter("means");
    writer.input("x", OnnxWriter.NumberType.FLOAT, "N", "3", "h", "w");
    writer.call("ReduceMean", "x").withAll("axes", 1).to("map");
    return writer.output("map", OnnxWriter.NumberType.FLOAT, "N", "1", "h", "w").bytes();
  }

  private ModelSpecBuilder spec(ImageSpec image) throws IOException {
    Files.write(folder.resolve("means.onnx"), means());
    return Specs.pictures("means.onnx", image).toBuilder();
  }

  private Predictor open(ModelSpec spec, Plugins plugins) {
    var store = new ResourceStore(folder.resolve("home"), Optional.empty());
    return new Models(store, DeviceChoice.CPU, 1, plugins).open(spec, folder);
  }

  private static Output.Heatmap ask(Predictor model, Picture picture) {
    return (Output.Heatmap)
        model.predict(List.of(new Input.Image(picture)), Progress.SILENT).getFirst();
  }

  private static Picture steps(int width, int height) {
    return Picture.painted(
        width,
        height,
        pixels -> {
          for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (i / 3);
          }
        });
  }

  @Test
  void should_spread_the_cells_evenly_over_the_picture_when_nothing_else_is_declared()
      throws IOException {
    var bytes = ImageSpec.PLAIN.scaled(List.of(), List.of(), 255);
    try (var model = open(spec(bytes).pooling("map").build(), Plugins.shipped())) {
      var map = ask(model, steps(3, 2));
      assertArrayEquals(new float[] {0.5f, 1.5f, 2.5f}, map.xs());
      assertArrayEquals(new float[] {0.5f, 1.5f}, map.ys());
      assertArrayEquals(new float[] {0, 1, 2, 3, 4, 5}, map.scores(), 1e-5f);
      assertEquals(5, map.highest());
    }
    try (var model = open(spec(bytes.sized(2, 1)).pooling("map").build(), Plugins.shipped())) {
      assertArrayEquals(new float[] {25, 75}, ask(model, Picture.plain(100, 60, 7)).xs());
    }
  }

  @Test
  void should_read_pictures_and_answers_as_the_named_translator_does() throws IOException {
    var jars = Files.createDirectory(folder.resolve("plugins"));
    PluginJar.make(jars, PictureTranslator.class, "EverySecond", EVERY_SECOND);
    try (var plugins = new Plugins(jars);
        var model =
            open(spec(ImageSpec.PLAIN).translator(Optional.of("every-second")).build(), plugins)) {
      var map = ask(model, steps(4, 3));
      assertArrayEquals(new float[] {0, 2}, map.xs());
      assertArrayEquals(new float[] {0, 2}, map.ys());
      assertArrayEquals(new float[] {-10, -8, -2, 0}, map.scores(), 1e-5f);

      var inputs = new ArrayList<Input>();
      for (int i = 0; i < 20; i++) {
        inputs.add(new Input.Image(steps(1 + i % 4, 1 + i % 3)));
      }
      var together = model.fresh().predict(inputs, Progress.SILENT);
      for (int i = 0; i < inputs.size(); i++) {
        var alone = model.fresh().predict(List.of(inputs.get(i)), Progress.SILENT).getFirst();
        assertArrayEquals(
            ((Output.Heatmap) alone).scores(), ((Output.Heatmap) together.get(i)).scores());
      }
    }
  }

  @Test
  void should_refuse_what_cannot_be_a_map() throws IOException {
    assertTold(
        "no plugin", spec(ImageSpec.PLAIN).translator(Optional.of("nobody")).build(), means());
    assertTold("resize: fit", spec(ImageSpec.PLAIN.resized("fit")).pooling("map").build(), means());
    var list = spec(ImageSpec.PLAIN).pooling("map").build();
    Files.write(folder.resolve("means.onnx"), ToyOnnx.flattened(-1, 3, -1, -1));
    try (var model = open(list, Plugins.shipped())) {
      var told = assertThrows(Failure.class, () -> ask(model, steps(2, 2))).getMessage();
      assertTrue(told.contains("[1, 12]"), told);
    }
  }

  private void assertTold(String words, ModelSpec spec, byte[] onnx) throws IOException {
    Files.write(folder.resolve("means.onnx"), onnx);
    var told = assertThrows(Failure.class, () -> open(spec, Plugins.shipped())).getMessage();
    assertTrue(told.contains(words), told);
  }

  @Test
  void should_hold_as_many_scores_as_cells() {
    var xs = new float[] {1, 2};
    assertThrows(
        IllegalArgumentException.class,
        () -> new Output.Heatmap(xs, new float[] {1}, new float[] {1}));
    var map = new Output.Heatmap(xs, new float[] {5}, new float[] {3, 3});
    xs[0] = 9;
    map.scores()[0] = 9;
    assertEquals(1, map.x(0));
    assertEquals(0, map.highest());
    assertThrows(IndexOutOfBoundsException.class, () -> map.score(0, 2));
  }
}
