package org.autopsie.imagecrop.croppers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.autopsie.image.Picture;
import org.junit.jupiter.api.Test;

class CentrePriorTest {
  @Test
  void should_have_its_highest_score_in_the_middle_whatever_the_picture() {
    try (var model = Cropping.map(CentrePrior.model(), "rgb")) {
      var map = Cropping.ask(model, Picture.plain(330, 660, 0x123456).withFilled(0, 0, 9, 9, 0));
      assertEquals(33 * 16 + 16, map.highest());
      assertEquals(1, map.score(16, 16));
      assertEquals(165, map.x(16));
      assertEquals(330, map.y(16));
      assertEquals(Math.exp(-0.5 * 64 / (8.25 * 8.25)), map.score(16, 24), 1e-6);
      assertArrayEquals(map.scores(), Cropping.ask(model, Picture.plain(2, 2, 0)).scores());
    }
  }
}
