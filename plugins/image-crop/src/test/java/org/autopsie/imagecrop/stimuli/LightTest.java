package org.autopsie.imagecrop.stimuli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LightTest {
  /// 18 % grey is 118, half of white’s light 188: known of sRGB.
  @Test
  void should_give_the_grey_that_sends_out_that_share_of_light() {
    assertEquals(0x000000, Light.grey(0));
    assertEquals(0x767676, Light.grey(18));
    assertEquals(0xBCBCBC, Light.grey(50));
    assertEquals(0xFFFFFF, Light.grey(100));
  }

  @Test
  void should_give_the_pure_colours_where_luminance_is_theirs() {
    assertEquals(0xFF0000, Light.colour(21.26, 0, 100));
    assertEquals(0x00FF00, Light.colour(71.52, 120, 100));
    assertEquals(0x0000FF, Light.colour(7.22, 240, 100));
    assertEquals(0xFF0000, Light.colour(21.26, 360, 100));
  }

  @Test
  void should_keep_luminance_whatever_the_hue() {
    for (int hue = 0; hue <= 360; hue += 7) {
      for (int luminance = 5; luminance < 100; luminance += 10) {
        assertEquals(luminance, Light.luminance(Light.colour(luminance, hue, 100)), 0.45);
      }
    }
  }

  @Test
  void should_be_grey_without_saturation_and_in_black_and_white() {
    assertEquals(Light.grey(40), Light.colour(40, 200, 0));
    assertEquals(0, Light.colour(0, 200, 100));
    assertEquals(0xFFFFFF, Light.colour(100, 200, 100));
    assertTrue(Light.colour(40, 200, 50) != Light.grey(40));
  }
}
