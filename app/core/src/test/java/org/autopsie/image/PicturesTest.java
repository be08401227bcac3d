package org.autopsie.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.autopsie.image.Pictures.Opened;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of every format, made by the test itself where Java can write them.
class PicturesTest {
  /// Two pixels, red and blue, lossless; the second file notes that its right side is up.
  private static final String WEBP_LYING =
      "UklGRlIAAABXRUJQVlA4WAoAAAAIAAAAAQAAAAAAVlA4TBEAAAAvAQAAAA8Q87//8x8OMqL/AQBFWElGGgAAAE1N"
          + "ACoAAAAIAAEBEgADAAAAAQAGAAAAAAAA";

  @TempDir Path folder;

  private static String notices(Opened opened) {
    return String.join("|", opened.notices().stream().map(one -> one.in(Locale.ENGLISH)).toList());
  }

  private static void assertNear(int expected, int found) {
    for (int shift = 0; shift <= 16; shift += 8) {
      int apart = Math.abs((expected >> shift & 0xFF) - (found >> shift & 0xFF));
      assertTrue(apart <= 6, Integer.toHexString(expected) + " ≠ " + Integer.toHexString(found));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "bmp", "gif", "tiff"})
  void should_keep_every_colour_of_a_lossless_file(String format) {
    var opened = Pictures.open(PictureFiles.write(folder, "p", format, PictureFiles.blocks()));
    assertEquals(List.of(), opened.notices());
    var found = opened.picture();
    assertEquals(48, found.width());
    assertEquals(32, found.height());
    assertEquals(0xFF0000, found.rgb(0, 0));
    assertEquals(0x00FF00, found.rgb(16, 0));
    assertEquals(0x0000FF, found.rgb(47, 15));
    assertEquals(0xFFFFFF, found.rgb(0, 31));
    assertEquals(0x808080, found.rgb(47, 31));
  }

  @Test
  void should_read_webp() throws IOException {
    var file = OddPictures.WEBP.make(folder);
    var found = Pictures.open(file).picture();
    assertEquals(Picture.of(2, 1, new byte[] {(byte) 255, 0, 0, 0, 0, (byte) 255}), found);
    Files.write(file, Base64.getDecoder().decode(WEBP_LYING));
    var upright = Pictures.open(file);
    assertEquals(
        Picture.of(1, 2, new byte[] {(byte) 255, 0, 0, 0, 0, (byte) 255}), upright.picture());
    assertTrue(notices(upright).contains("upright"));
  }

  /// The corners of the blocks: red, blue, white and grey; the table is EXIF's own.
  @ParameterizedTest
  @CsvSource({
    "1, FF0000, 0000FF, FFFFFF, 808080",
    "2, 0000FF, FF0000, 808080, FFFFFF",
    "3, 808080, FFFFFF, 0000FF, FF0000",
    "4, FFFFFF, 808080, FF0000, 0000FF",
    "5, FF0000, FFFFFF, 0000FF, 808080",
    "6, FFFFFF, FF0000, 808080, 0000FF",
    "7, 808080, 0000FF, FFFFFF, FF0000",
    "8, 0000FF, 808080, FF0000, FFFFFF"
  })
  void should_turn_a_picture_upright_as_its_camera_noted(
      int orientation, String leftTop, String rightTop, String leftBottom, String rightBottom)
      throws IOException {
    var jpeg = PictureFiles.write(folder, "p.jpg", "jpeg", PictureFiles.blocks());
    PictureFiles.orient(jpeg, orientation);
    var png = PictureFiles.write(folder, "p.png", "png", PictureFiles.blocks());
    PictureFiles.orientPng(png, orientation);
    for (var file : List.of(jpeg, png)) {
      var opened = Pictures.open(file);
      assertEquals(orientation > 1, notices(opened).contains("upright"));
      var found = opened.picture();
      int right = found.width() - 1;
      int bottom = found.height() - 1;
      assertEquals(orientation > 4 ? 31 : 47, right);
      assertEquals(orientation > 4 ? 47 : 31, bottom);
      assertNear(Integer.parseInt(leftTop, 16), found.rgb(0, 0));
      assertNear(Integer.parseInt(rightTop, 16), found.rgb(right, 0));
      assertNear(Integer.parseInt(leftBottom, 16), found.rgb(0, bottom));
      assertNear(Integer.parseInt(rightBottom, 16), found.rgb(right, bottom));
    }
  }

  @Test
  void should_bring_print_colours_to_the_screen_and_say_so() throws IOException {
    var file = OddPictures.PRINT.make(folder);
    var opened = Pictures.open(file);
    assertTrue(notices(opened).contains("CMYK"));
    assertNear(0xFFFFFF, opened.picture().rgb(0, 0));
    assertNear(0x00FFFF, opened.picture().rgb(31, 15));
  }

  @Test
  void should_round_sixteen_bits_to_eight_and_say_so() {
    var image = new BufferedImage(3, 1, BufferedImage.TYPE_USHORT_GRAY);
    image.getRaster().setPixels(0, 0, 3, 1, new int[] {0, 65_535, 128 * 257 + 128});
    var opened = Pictures.open(PictureFiles.write(folder, "deep.png", "png", image));
    assertTrue(notices(opened).contains("16 bits"), notices(opened));
    assertEquals(0x000000, opened.picture().rgb(0, 0));
    assertEquals(0xFFFFFF, opened.picture().rgb(1, 0));
    assertEquals(0x808080, opened.picture().rgb(2, 0));
  }

  @Test
  void should_take_grey_as_it_is_stored() {
    var image = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setPixels(0, 0, 2, 1, new int[] {100, 200});
    for (var format : List.of("png", "bmp", "tiff")) {
      var found = Pictures.open(PictureFiles.write(folder, "grey", format, image)).picture();
      assertEquals(0x646464, found.rgb(0, 0), format);
      assertEquals(0xC8C8C8, found.rgb(1, 0), format);
    }
  }

  @Test
  void should_lay_what_is_transparent_over_white_and_say_so() {
    var image = new BufferedImage(3, 1, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, 0x00FF0000);
    image.setRGB(1, 0, 0x80FF0000);
    image.setRGB(2, 0, 0xFFFF0000);
    var opened = Pictures.open(PictureFiles.write(folder, "clear.png", "png", image));
    assertTrue(notices(opened).contains("over white"));
    assertEquals(0xFFFFFF, opened.picture().rgb(0, 0));
    assertEquals(0xFF7F7F, opened.picture().rgb(1, 0));
    assertEquals(0xFF0000, opened.picture().rgb(2, 0));
  }

  @Test
  void should_read_the_first_of_several_pictures_and_say_so() throws IOException {
    var file = OddPictures.MOVING.make(folder);
    var opened = Pictures.open(file);
    assertEquals(0x0000FF, opened.picture().rgb(0, 0));
    assertEquals("The file holds 3 pictures; only the first was read.", notices(opened));
  }

  @Test
  void should_read_one_pixel() {
    var opened = Pictures.open(PictureFiles.plain(folder, "one.png", 1, 1, 0x123456));
    assertEquals(Picture.plain(1, 1, 0x123456), opened.picture());
  }

  @Test
  void should_read_a_hundred_megapixels_thinly_and_say_so() {
    var image = new BufferedImage(20_000, 5_000, BufferedImage.TYPE_BYTE_BINARY);
    image.getRaster().setPixel(19_998, 4_998, new int[] {1});
    var opened = Pictures.open(PictureFiles.write(folder, "vast.png", "png", image));
    assertEquals("10000 × 2500", opened.picture().toString());
    assertEquals(0xFFFFFF, opened.picture().rgb(9_999, 2_499));
    assertEquals(0, opened.picture().rgb(9_998, 2_499));
    assertEquals(
        "The picture has 20000 × 5000 pixels; only every second one across and down was read, and"
            + " places are counted in the pixels that were read.",
        notices(opened));
  }

  @Test
  void should_refuse_a_file_that_claims_more_than_can_be_opened() throws IOException {
    assertTold("60000 × 60000", PictureFiles.claiming(folder, "bomb.png", 60_000, 60_000));
    assertTold("damaged", PictureFiles.claiming(folder, "hollow.png", 300, 300));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "bmp", "gif", "tiff", "jpeg"})
  void should_refuse_a_file_that_was_cut_off(String format) throws IOException {
    var noise = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 40_000; i++) {
      noise.setRGB(i % 200, i / 200, i * 7_919 * 31);
    }
    var file = PictureFiles.write(folder, "p." + format, format, noise);
    assertNotEquals(0, Pictures.open(file).picture().rgb(199, 199));
    assertTold("damaged", PictureFiles.cutOff(file, folder));
  }

  @Test
  void should_refuse_what_is_no_picture() throws IOException {
    assertTold("not a picture", Files.writeString(folder.resolve("words.png"), "some words"));
    assertTold("not a picture", Files.writeString(folder.resolve("empty.jpg"), ""));
    assertTold("cannot be read", folder.resolve("absent.png"));
  }

  private static void assertTold(String words, Path file) {
    var told = assertThrows(Failure.class, () -> Pictures.open(file));
    var name = String.valueOf(file.getFileName());
    assertTrue(told.getMessage().contains(words), told.getMessage());
    assertTrue(told.getMessage().contains(name), told.getMessage());
    assertTrue(told.in(Locale.FRENCH).contains(name));
  }
}
