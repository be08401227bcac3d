package org.autopsie.model.analytic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnx.proto.OnnxMl.ModelProto;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.autopsie.model.Output;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;

/// The patch against its mean, and the network against itself.
class PictureModelsTest {
  private static Picture noise(int width, int height) {
    var bytes = new byte[width * height * 3];
    var random = new SplittableRandom(5);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) random.nextInt(256);
    }
    return Picture.of(width, height, bytes);
  }

  private static double mean(Picture picture, int left, int top, int right, int bottom) {
    double sum = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        int rgb = picture.rgb(x, y);
        sum += (rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255);
      }
    }
    return sum / (3 * 255) / ((right - left) * (bottom - top));
  }

  @Test
  void should_answer_the_mean_of_the_patch() {
    var picture = noise(64, 64);
    try (var model = Asked.pictures(PictureModels.patch(8, 40, 16, 4))) {
      assertEquals(
          mean(picture, 8, 40, 24, 44), Asked.score(model, new Input.Image(picture)), 1e-6);
    }
  }

  @Test
  void should_look_at_nothing_but_the_patch() {
    var picture = noise(64, 64);
    try (var model = Asked.pictures(PictureModels.patch(8, 40, 16, 4))) {
      float before = Asked.score(model, new Input.Image(picture));
      var around =
          picture
              .withFilled(0, 0, 64, 40, 0)
              .withFilled(0, 44, 64, 64, 0xffffff)
              .withFilled(0, 40, 8, 44, 0)
              .withFilled(24, 40, 64, 44, 0x123456);
      assertEquals(before, Asked.score(model, new Input.Image(around)));
      var within = picture.withFilled(23, 43, 24, 44, ~picture.rgb(23, 43) & 0xffffff);
      assertTrue(before != Asked.score(model, new Input.Image(within)));
      var white = picture.withFilled(8, 40, 24, 44, 0xffffff);
      assertEquals(1, Asked.score(model, new Input.Image(white)), 1e-6);
    }
  }

  @Test
  void should_refuse_a_patch_outside_the_picture() {
    assertThrows(IllegalArgumentException.class, () -> PictureModels.patch(60, 0, 5, 5));
    assertThrows(IllegalArgumentException.class, () -> PictureModels.patch(0, -1, 5, 5));
    assertThrows(IllegalArgumentException.class, () -> PictureModels.patch(0, 0, 0, 5));
  }

  @Test
  void should_have_the_weights_that_are_stated() throws IOException {
    var graph = ModelProto.parseFrom(Networks.convolutional()).getGraph();
    long weights =
        graph.getInitializerList().stream()
            .mapToLong(one -> one.getDimsList().stream().reduce(1L, (a, b) -> a * b))
            .sum();
    assertEquals(118_402, weights);
    assertArrayEquals(Networks.convolutional(), Networks.convolutional());
  }

  /// Any batch the caller chooses gives what small batches give.
  @Test
  void should_tell_pictures_apart_in_any_batch() {
    var pictures =
        IntStream.range(0, 5)
            .mapToObj(
                i -> (Input) new Input.Image(noise(320, 320).withFilled(0, 0, 64 * i, 320, 0)))
            .toList();
    try (var model = Asked.pictures(Networks.convolutional());
        var prepared = model.prepare(pictures)) {
      var together = model.answer(prepared);
      var small = model.predict(pictures, Progress.SILENT);
      for (int i = 0; i < 5; i++) {
        var values = ((Output.Scores) together.get(i)).values();
        assertEquals(2, values.length);
        assertArrayEquals(((Output.Scores) small.get(i)).values(), values, 1e-5f);
      }
      assertEquals(
          5,
          List.copyOf(together).stream()
              .map(o -> ((Output.Scores) o).values()[0])
              .distinct()
              .count());
    }
  }
}
