package org.autopsie.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/// A picture as a value.
class PictureValueTest {
  private static final byte[] PIXELS = {1, 2, 3, 4, 5, 6, (byte) 200, (byte) 201, (byte) 255};

  @Test
  void should_give_the_colour_of_each_pixel() {
    var picture = Picture.of(3, 1, PIXELS);
    assertEquals(0x010203, picture.rgb(0, 0));
    assertEquals(0xC8C9FF, picture.rgb(2, 0));
    assertThrows(IndexOutOfBoundsException.class, () -> picture.rgb(3, 0));
    assertThrows(IndexOutOfBoundsException.class, () -> picture.rgb(0, -1));
  }

  @Test
  void should_be_equal_by_size_and_pixels_alone() {
    var wide = Picture.of(3, 1, PIXELS);
    assertEquals(wide, Picture.of(3, 1, PIXELS));
    assertEquals(wide.hashCode(), Picture.of(3, 1, PIXELS).hashCode());
    assertNotEquals(wide, Picture.of(1, 3, PIXELS));
    assertNotEquals(wide, wide.withFilled(0, 0, 1, 1, 0));
    assertNotEquals(wide.sha256(), Picture.of(1, 3, PIXELS).sha256());
    // printf 'RGB8 1 1\n\1\2\3' | sha256sum
    assertEquals(
        "11ed02903e55ae841cd8d2764c320e41a3ae62bddfa21adb456825fd1bea960c",
        Picture.of(1, 1, new byte[] {1, 2, 3}).sha256());
  }

  @Test
  void should_not_change_with_the_array_it_was_made_of_or_gave_away() {
    var mine = PIXELS.clone();
    var picture = Picture.of(3, 1, mine);
    mine[0] = 99;
    picture.bytes()[1] = 99;
    assertArrayEquals(PIXELS, picture.bytes());
  }

  @Test
  void should_fill_what_lies_inside_and_leave_the_first_picture() {
    var black = Picture.plain(3, 2, 0);
    var filled = black.withFilled(1, -5, 99, 1, 0x0A0B0C);
    assertEquals(Picture.plain(3, 2, 0), black);
    assertEquals(0, filled.rgb(0, 0));
    assertEquals(0x0A0B0C, filled.rgb(1, 0));
    assertEquals(0x0A0B0C, filled.rgb(2, 0));
    assertEquals(0, filled.rgb(2, 1));
    assertEquals(Picture.plain(2, 1, 0x0A0B0C), filled.crop(1, 0, 3, 1));
    assertThrows(IndexOutOfBoundsException.class, () -> filled.crop(1, 0, 1, 1));
  }

  @Test
  void should_refuse_a_picture_without_pixels_or_with_too_few() {
    assertThrows(IllegalArgumentException.class, () -> Picture.of(0, 0, new byte[0]));
    assertThrows(IllegalArgumentException.class, () -> Picture.of(2, 2, new byte[11]));
  }

  @Test
  void should_average_colours_when_it_is_made_smaller() {
    var halves = Picture.plain(400, 2, 0).withFilled(0, 0, 400, 1, 0xC86432);
    assertEquals(Picture.plain(200, 1, 0x643219), halves.shrunk(200));
    assertEquals(halves, halves.shrunk(400));
    assertEquals("3 × 1", Picture.plain(1_000, 1, 0).shrunk(3).toString());
  }

  @Test
  void should_be_the_same_picture_whether_it_is_drawn_or_given() {
    var drawn =
        Picture.drawn(
            2,
            1,
            (_, line) -> {
              line.pixel(0, 1, 2, 3);
              line.pixel(1, 253, 254, 255);
            });
    var given = Picture.of(2, 1, new byte[] {1, 2, 3, (byte) 253, (byte) 254, (byte) 255});
    assertEquals(given, drawn);
    assertEquals(given.hashCode(), drawn.hashCode());
    assertEquals(given.sha256(), drawn.sha256());
    assertEquals(0xFDFEFF, drawn.rgb(1, 0));
    assertEquals(given.withFilled(0, 0, 1, 1, 0), drawn.withFilled(0, 0, 1, 1, 0));
    assertEquals(given.crop(1, 0, 2, 1), drawn.crop(1, 0, 2, 1));
    assertThrows(IllegalArgumentException.class, () -> Picture.drawn(0, 1, (_, _) -> {}));
  }
}
