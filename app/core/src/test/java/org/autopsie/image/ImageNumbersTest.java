package org.autopsie.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What a model is given of a picture, against arithmetic by hand.
class ImageNumbersTest {
  /// Two pixels: (0, 51, 102) and (153, 204, 255), fifths of 255.
  private static final Picture TWO =
      Picture.of(2, 1, new byte[] {0, 51, 102, (byte) 153, (byte) 204, (byte) 255});

  private static float[] numbers(ImageSpec spec, int width, int height, Picture picture) {
    var numbers = new ImageNumbers(spec, width, height);
    var to = new float[numbers.size() + 1];
    numbers.write(picture, to, 1);
    assertEquals(0, to[0], "nothing before the place");
    return java.util.Arrays.copyOfRange(to, 1, to.length);
  }

  private static void assertNear(double[] expected, float... found) {
    var doubles = new double[found.length];
    for (int i = 0; i < found.length; i++) {
      doubles[i] = found[i];
    }
    assertArrayEquals(expected, doubles, 1e-5);
  }

  @Test
  void should_lay_the_channels_out_as_declared() {
    var plain = ImageSpec.PLAIN;
    assertNear(new double[] {0, .6, .2, .8, .4, 1}, numbers(plain, 2, 1, TWO));
    assertNear(
        new double[] {0, .2, .4, .6, .8, 1}, numbers(plain.laidOut("nhwc", "rgb"), 2, 1, TWO));
    assertNear(
        new double[] {.4, 1, .2, .8, 0, .6}, numbers(plain.laidOut("nchw", "bgr"), 2, 1, TWO));
    assertNear(
        new double[] {.4, .2, 0, 1, .8, .6}, numbers(plain.laidOut("nhwc", "bgr"), 2, 1, TWO));
    double dark = .587 * .2 + .114 * .4;
    double light = .299 * .6 + .587 * .8 + .114;
    assertNear(new double[] {dark, light}, numbers(plain.laidOut("nchw", "grey"), 2, 1, TWO));
  }

  @Test
  void should_take_the_mean_away_and_divide_by_the_scale_of_each_channel() {
    var mean = List.of(.1, .2, .3);
    var scale = List.of(.5, .25, 2.0);
    var spec = ImageSpec.PLAIN.scaled(mean, scale, 1).laidOut("nhwc", "rgb");
    assertNear(new double[] {-.2, 0, .05, 1, 2.4, .35}, numbers(spec, 2, 1, TWO));
    var bytes = ImageSpec.PLAIN.scaled(List.of(1.0, 1.0, 2.0), List.of(1.0, 2.0, 1.0), 255);
    assertNear(new double[] {-1, 152, 25, 101.5, 100, 253}, numbers(bytes, 2, 1, TWO));
    var bgr = ImageSpec.PLAIN.scaled(mean, scale, 1).laidOut("nhwc", "bgr");
    assertNear(new double[] {.05, 0, -.2, .35, 2.4, 1}, numbers(bgr, 2, 1, TWO));
  }

  /// Half-pixel centres: at 4 from 2 the places are −0.25, 0.25, 0.75, 1.25 between the pixels.
  @Test
  void should_interpolate_between_pixels_when_a_picture_grows() {
    var spec = ImageSpec.PLAIN.laidOut("nchw", "grey").scaled(List.of(), List.of(), 255);
    var steps = Picture.of(2, 1, new byte[] {0, 0, 0, 100, 100, 100});
    assertNear(new double[] {0, 25, 75, 100}, numbers(spec, 4, 1, steps));
    assertNear(new double[] {0, 25, 75, 100, 0, 25, 75, 100}, numbers(spec, 4, 2, steps));
  }

  /// At 1 from 2 both pixels count alike; at 2 from 4 the triangle reaches 2 pixels a side: weights
  /// 3, 3, 1 of 7 at the edge.
  @Test
  void should_miss_no_pixel_when_a_picture_shrinks() {
    var spec = ImageSpec.PLAIN.laidOut("nchw", "grey").scaled(List.of(), List.of(), 255);
    var steps = Picture.of(2, 1, new byte[] {0, 0, 0, 100, 100, 100});
    assertNear(new double[] {50}, numbers(spec, 1, 1, steps));
    var one = Picture.plain(4, 1, 0).withFilled(2, 0, 3, 1, 0x646464);
    assertNear(new double[] {100.0 / 7, 300.0 / 7}, numbers(spec, 2, 1, one));
  }

  @Test
  void should_fit_fill_or_stretch() {
    var spec = ImageSpec.PLAIN.laidOut("nchw", "grey").scaled(List.of(), List.of(), 255);
    var wide = Picture.plain(4, 2, 0x0A0A0A).withFilled(0, 0, 1, 2, 0x3C3C3C);
    assertNear(
        new double[] {
          0, 0, 0, 0,
          60, 10, 10, 10,
          60, 10, 10, 10,
          0, 0, 0, 0
        },
        numbers(spec.resized("fit"), 4, 4, wide));
    assertNear(new double[] {10, 10, 10, 10}, numbers(spec.resized("fill"), 2, 2, wide));
    var stretched = numbers(spec, 2, 2, wide);
    assertNear(
        new double[] {(3 * 60 + 4 * 10) / 7.0, (60 * 0 + 70) / 7.0}, stretched[0], stretched[1]);
    assertThrows(IllegalArgumentException.class, () -> numbers(spec.resized("none"), 2, 2, wide));
    assertNear(
        new double[] {60, 10, 10, 10, 60, 10, 10, 10}, numbers(spec.resized("none"), 4, 2, wide));
  }

  @Test
  void should_give_black_its_own_number_around_a_picture_that_fits() {
    var spec = ImageSpec.PLAIN.resized("fit").scaled(List.of(.5, .5, .5), List.of(.5, .5, .5), 1);
    var found = numbers(spec, 1, 3, Picture.plain(1, 1, 0xFFFFFF));
    assertNear(new double[] {-1, 1, -1, -1, 1, -1, -1, 1, -1}, found);
  }

  @Test
  void should_bring_one_pixel_to_any_size() {
    var found = numbers(ImageSpec.PLAIN, 7, 5, Picture.plain(1, 1, 0xFF0000));
    for (int i = 0; i < 35; i++) {
      assertEquals(1, found[i], 1e-6);
      assertEquals(0, found[35 + i], 1e-6);
    }
    var line = numbers(ImageSpec.PLAIN, 3, 1, Picture.plain(1, 4_000, 0x00FF00));
    assertNear(new double[] {0, 0, 0, 1, 1, 1, 0, 0, 0}, line);
  }

  @Test
  void should_refuse_a_declaration_that_means_nothing() {
    var plain = ImageSpec.PLAIN;
    assertThrows(IllegalArgumentException.class, () -> plain.resized("squash"));
    assertThrows(IllegalArgumentException.class, () -> plain.laidOut("chwn", "rgb"));
    assertThrows(IllegalArgumentException.class, () -> plain.laidOut("nchw", "cmyk"));
    assertThrows(
        IllegalArgumentException.class, () -> plain.scaled(List.of(), List.of(1.0, 0.0, 1.0), 1));
    assertThrows(IllegalArgumentException.class, () -> plain.scaled(List.of(1.0), List.of(), 1));
    assertThrows(IllegalArgumentException.class, () -> plain.scaled(List.of(), List.of(), 256));
    assertThrows(IllegalArgumentException.class, () -> plain.sized(-1, 3));
  }

  /// A picture that is drawn line by line is the picture of its pixels, for every layout.
  @Test
  void should_give_the_same_of_a_picture_that_is_drawn() {
    Lines lines =
        (y, line) -> {
          for (int x = 0; x < 5; x++) {
            line.pixel(x, 40 * x, 255 - 60 * y, 7 * x + 90 * y & 0xFF);
          }
        };
    var mean = List.of(.1, .2, .3);
    var scale = List.of(.5, .25, 2.0);
    for (var layout : List.of("nchw", "nhwc")) {
      for (var channels : List.of("rgb", "bgr", "grey")) {
        var spec =
            channels.equals("grey")
                ? ImageSpec.PLAIN.laidOut(layout, channels)
                : ImageSpec.PLAIN.scaled(mean, scale, 1).laidOut(layout, channels);
        var known = Picture.of(5, 3, Picture.drawn(5, 3, lines).bytes());
        var drawn = Picture.drawn(5, 3, lines);
        assertArrayEquals(numbers(spec, 5, 3, known), numbers(spec, 5, 3, drawn));
        assertArrayEquals(numbers(spec, 3, 2, known), numbers(spec, 3, 2, drawn));
      }
    }
  }
}
