package org.autopsie.imagecrop.croppers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.autopsie.image.Picture;
import org.autopsie.model.CropRule;
import org.autopsie.model.Output;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmartcropTest {

  /// Gradients, a patch near smartcrop’s skin, a grey one, and a grey wedge.
  private static Picture trial(int width, int height) {
    return Cropping.picture(
        width,
        height,
        (x, y) -> {
          if (y >= 150) {
            return (x & 255) * 0x010101;
          }
          if (x >= 100 && x < 140 && y >= 20 && y < 50) {
            return 0x808080;
          }
          return x >= 40 && x < 90 && y >= 60 && y < 120
              ? ((230 - (x - 40)) << 16) | ((170 - ((y - 60) >> 1)) << 8) | 135
              : (((x * 5 + y * 3) & 255) << 16)
                  | (((x * 2 + 255 - y) & 255) << 8)
                  | (((x ^ y) * 3) & 255);
        });
  }

  /// What smartcrop.js 2.0.5 itself answered to these pictures, run under Node on their pixels.
  @ParameterizedTest
  @CsvSource({
    "200, 320, 0, 0, 32, 200, 112, -0.00015059496000464513",
    "200, 320, 1, 0, 0, 200, 200, 0.000026727616312142356",
    "200, 320, 2, 0, 0, 200, 227, -0.00006966179847612594",
    "200, 320, 3, 8, 0, 160, 320, -0.00011105735755049266",
    "200, 320, 4, 0, 0, 200, 320, -0.0001841962301045047",
    "320, 200, 0, 0, 8, 320, 179, 0.00015282006735235445",
    "320, 200, 1, 112, 0, 200, 200, -0.000052232350406000295",
    "320, 200, 2, 128, 0, 175, 200, -0.00015790276735725388",
    "320, 200, 3, 8, 0, 100, 200, -0.000464400122272175",
    "320, 200, 4, 0, 0, 320, 200, 0.00009531102019864809",
    "150, 100, 0, 0, 16, 150, 84, 0.00013851658755823437",
    "150, 100, 1, 8, 0, 100, 100, 0.00018269525492398765",
    "150, 100, 2, 8, 0, 87, 100, 0.00011345047505875146",
    "150, 100, 3, 8, 0, 50, 100, 0.00004155930125285361",
    "150, 100, 4, 0, 0, 150, 100, 0.00011806897007027416"
  })
  void should_crop_as_smartcrop_itself(
      int width, int height, int ratio, int left, int top, int across, int down, double total) {
    var picture = trial(width, height);
    try (var model = Cropping.smartcrop("score")) {
      var map = Cropping.ask(model, picture);
      var crop = new SmartcropRule().crops(picture, map, CropRule.ratios(picture)).get(ratio);

      assertEquals(
          List.of(left, top, across, down),
          List.of(crop.left(), crop.top(), crop.width(), crop.height()));
      assertEquals(total, SmartcropRule.score(map, left, top, across, down), 1e-9);
    }
  }

  @Test
  void should_score_as_the_rule_computed_plainly() {
    var random = new SplittableRandom(5);
    try (var model = Cropping.smartcrop("score")) {
      for (var size : List.of(new int[] {8, 8}, new int[] {43, 29}, new int[] {64, 200})) {
        int centre = random.nextInt();
        var picture =
            Cropping.picture(size[0], size[1], (x, y) -> centre + random.nextInt() & 0x3F3F3F);
        var skin =
            Cropping.picture(size[0], size[1], (x, y) -> 0xC07040 + (random.nextInt() & 0x1F1F1F));
        compare(picture, Cropping.ask(model, picture));
        compare(skin, Cropping.ask(model, skin));
      }
    }
  }

  private static void compare(Picture picture, Output.Heatmap map) {
    var plain = new PlainSmartcrop(picture);
    assertEquals(picture.height() / 8, map.rows());
    assertEquals(picture.width() / 8, map.columns());
    for (int row = 0; row < map.rows(); row++) {
      for (int column = 0; column < map.columns(); column++) {
        assertEquals(plain.score(row, column), map.score(row, column), 1e-6);
      }
    }
  }

  /// Grey counts 0. The patch has the published colour, as bright as a screen goes: brought to
  /// length 1 it lies 0.0616 from the constants, whose own length is 1.06; so skin is (0.2 −
  /// 0.0616) × 1275 = 176 of 255, and its saturation of 0.437 counts (0.437 − 0.4) × 425 = 16 of
  /// 255.
  @Test
  void should_prefer_a_patch_of_its_own_colour_of_skin() {
    var picture = Picture.plain(240, 160, 0x808080).withFilled(160, 80, 200, 120, 0xC79170);
    try (var model = Cropping.smartcrop("inside")) {
      var map = Cropping.ask(model, picture);
      var point = new SmartcropRule().salient(map);

      assertTrue(point.x() >= 160 && point.x() < 200 && point.y() >= 80 && point.y() < 120);
      assertEquals(0, map.score(3, 3));
      assertEquals(1.8 * 0.01 * 176 / 255 + 0.1 * 0.2 * 16 / 255, map.score(12, 22), 1e-7);
    }
  }

  /// On grey the outermost squares hold detail that nobody sees there: so it is published.
  @Test
  void should_take_a_bright_border_for_detail_as_published() {
    var picture = Picture.plain(80, 80, 0x808080);
    try (var published = Cropping.smartcrop("score");
        var inside = Cropping.smartcrop("inside")) {
      assertTrue(Cropping.ask(published, picture).score(0, 4) > 0.04);
      assertEquals(0, Cropping.ask(inside, picture).score(0, 4));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 3", "7, 900", "3000, 20", "20, 2500", "1281, 963"})
  void should_crop_inside_any_picture(int width, int height) {
    var picture =
        Cropping.picture(width, height, (x, y) -> ((x * 31 + y * 17) << 8) | ((x * y) & 255));
    try (var model = Cropping.smartcrop("score")) {
      var map = Cropping.ask(model, picture);
      for (var crop : new SmartcropRule().crops(picture, map, CropRule.ratios(picture))) {
        assertEquals(crop.width(), crop.of(picture).width());
      }
      var point = new SmartcropRule().salient(map);
      assertTrue(point.x() < width && point.y() < height, point + "");
    }
  }

  @Test
  void should_be_the_same_bytes_each_time() throws Exception {
    assertArrayEquals(Smartcrop.model(), Smartcrop.model());
    assertEquals(
        "a70eace9ec91cc34cf30a9d7059ad60d65ecc44d6a26a488269a94cc35e7eac4",
        sha256(Smartcrop.model()));
    assertEquals(
        "0bb219f7cf0796de4b881075ff10c3b9c69fc669c6e7b1785e43b34fdccf6e99",
        sha256(SpectralResidual.model()));
    assertEquals(
        "ed3bb7f99ad55c0ac4972c69b4a09363427b9ce74c85172b3a425944e4087e9c",
        sha256(CentrePrior.model()));
    var text = new String(Smartcrop.model(), StandardCharsets.ISO_8859_1);
    assertTrue(text.contains("Jonas Wagner, MIT"));
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
