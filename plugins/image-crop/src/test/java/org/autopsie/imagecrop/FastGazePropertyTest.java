package org.autopsie.imagecrop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.autopsie.image.Picture;
import org.autopsie.image.Point;
import org.autopsie.model.CropRule;
import org.autopsie.model.Output;
import org.autopsie.run.Failure;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Pictures of every size, against a second implementation and against what must always hold.
@NullMarked
class FastGazePropertyTest {
  private static final float[] MEANS = {103.939f, 116.779f, 123.68f};

  static Stream<List<Integer>> sizes() {
    var random = new Random(7);
    var drawn =
        Stream.generate(() -> List.of(1 + random.nextInt(500), 1 + random.nextInt(500))).limit(8);
    var stated =
        Stream.of(
            List.of(1, 1),
            List.of(2, 3),
            List.of(30_000, 20),
            List.of(20, 4000),
            List.of(319, 320),
            List.of(640, 640),
            List.of(641, 639),
            List.of(1281, 963));
    return Stream.concat(stated, drawn);
  }

  private static Picture drawn(int width, int height) {
    var random = new Random(width * 31L + height);
    return Picture.painted(
        width,
        height,
        pixels -> {
          random.nextBytes(pixels);
          for (int i = 0; i < pixels.length; i++) {
            int pixel = i / 3;
            int y = pixel / width;
            int smooth = (int) (120 + 100 * Math.sin(pixel % width / 17.0 + y / 29.0));
            pixels[i] = (byte) ((smooth * 3 + (pixels[i] & 0xFF)) / 4);
          }
        });
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void should_give_the_network_what_a_second_implementation_gives_it(List<Integer> size) {
    var picture = drawn(size.get(0), size.get(1));
    var gaze = new FastGaze();
    var to = gaze.size(picture.width(), picture.height());
    var expected = Straight.resized(picture, to.width(), to.height());
    var written = new float[3 * to.width() * to.height()];
    gaze.write(picture, FloatBuffer.wrap(written), 0);
    for (int c = 0; c < 3; c++) {
      for (int y = 0; y < to.height(); y++) {
        var row = new float[to.width()];
        var own = new float[to.width()];
        for (int x = 0; x < row.length; x++) {
          row[x] = expected[x][y][c] - MEANS[c];
          own[x] = written[(c * to.height() + y) * to.width() + x];
        }
        assertArrayEquals(row, own, "channel " + c + ", row " + y);
      }
    }
    assertEquals(Straight.symmetric(expected), new FastGazeCrop().symmetric(picture));
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void should_keep_every_rectangle_inside_and_as_large_as_it_can_be(List<Integer> size) {
    int width = size.get(0);
    int height = size.get(1);
    var picture = Picture.plain(width, height, 0x405060);
    var ratios = CropRule.ratios(picture);
    for (var at :
        List.of(new Point(0, 0), new Point(width - 1, height - 1), new Point(width / 3, 0))) {
      for (double ratio : ratios) {
        var crop = CropWindow.around(at, ratio, width, height);
        assertTrue(crop.left() + crop.width() <= width, crop::toString);
        assertTrue(crop.top() + crop.height() <= height, crop::toString);
        assertTrue(crop.width() == width || crop.height() == height, crop::toString);
        assertEquals(crop.width(), crop.of(picture).width());
        double off =
            Math.max(crop.height() - crop.width() * ratio, crop.width() - crop.height() / ratio);
        assertTrue(off <= Math.max(1, Math.max(ratio, 1 / ratio)) / 2 + 1, crop + " for " + ratio);
      }
    }
    var whole = CropWindow.around(new Point(0, 0), ratios.getLast(), width, height);
    assertEquals(List.of(width, height), List.of(whole.width(), whole.height()));
  }

  @Test
  void should_lay_rectangles_around_the_middle_of_a_symmetric_picture() {
    var map = new Output.Heatmap(new float[] {8, 24, 40}, new float[] {8}, new float[] {1, 2, 3});
    var plain = Picture.plain(48, 24, 0x808080);
    var rule = new FastGazeCrop();
    assertTrue(rule.symmetric(plain));
    assertEquals(new Point(40, 8), rule.salient(map));
    assertEquals(new Point(24, 8), rule.centre(plain, map));
    assertEquals(12, rule.crops(plain, map, List.of(1.0)).getFirst().left());
    var half = plain.withFilled(24, 0, 48, 24, 0xFFFFFF);
    assertTrue(!rule.symmetric(half));
    assertEquals(24, rule.crops(half, map, List.of(1.0)).getFirst().left());
  }

  @Test
  void should_refuse_a_ratio_that_is_none() {
    for (double ratio : List.of(0.0, -1.0, Double.NaN, Double.POSITIVE_INFINITY)) {
      assertThrows(
          Failure.class, () -> CropWindow.around(new Point(0, 0), ratio, 4, 4), "" + ratio);
    }
  }

  @Test
  void should_place_cells_in_the_pixels_of_the_picture() {
    var picture = Picture.plain(640, 100, 0);
    var map = new FastGaze().heatmap(picture, new float[80], 4, 20);
    assertEquals(16, map.x(0));
    assertEquals(624, map.x(19));
    assertEquals(98, map.y(3));
  }
}
