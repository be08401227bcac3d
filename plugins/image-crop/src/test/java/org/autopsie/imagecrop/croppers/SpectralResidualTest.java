package org.autopsie.imagecrop.croppers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.autopsie.image.Picture;
import org.autopsie.model.Output;
import org.junit.jupiter.api.Test;

class SpectralResidualTest {
  private static final int SIDE = SpectralResidual.SIDE;

  private static Output.Heatmap ask(Picture picture) {
    try (var model = Cropping.map(SpectralResidual.model(), "grey")) {
      return Cropping.ask(model, picture);
    }
  }

  @Test
  void should_find_a_lone_bright_square() {
    var ground = Cropping.picture(SIDE, SIDE, (x, y) -> 0x303030 + (x * 7 + y * 5 & 3) * 0x010101);
    var map = ask(ground.withFilled(40, 12, 46, 18, 0xFFFFFF));
    int highest = map.highest();

    assertTrue(Math.abs(highest % SIDE - 43) <= 4, highest % SIDE + "");
    assertTrue(Math.abs(highest / SIDE - 15) <= 4, highest / SIDE + "");
    assertTrue(map.score(15, 43) > 5 * map.score(50, 10));
  }

  @Test
  void should_find_nothing_in_an_even_picture() {
    for (float score : ask(Picture.plain(SIDE, SIDE, 0x808080)).scores()) {
      assertEquals(1, score, 1e-4);
    }
    for (float score : ask(Picture.plain(SIDE, SIDE, 0)).scores()) {
      assertEquals(0, score);
    }
  }

  /// The transform as it is defined, without matrices.
  @Test
  void should_compute_what_the_paper_says() {
    var random = new SplittableRandom(3);
    var picture = Cropping.picture(SIDE, SIDE, (x, y) -> random.nextInt(256) * 0x010101);
    var map = ask(picture);
    var plain = PlainResidual.of(picture);
    for (int i = 0; i < plain.length; i++) {
      assertEquals(plain[i], map.scores()[i], 2e-4 * Math.max(1, plain[i]));
    }
  }
}
