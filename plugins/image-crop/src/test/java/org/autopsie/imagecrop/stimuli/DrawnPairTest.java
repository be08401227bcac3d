package org.autopsie.imagecrop.stimuli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.autopsie.perturb.Handle;
import org.autopsie.run.Parameters;
import org.autopsie.run.PerturbationContract;
import org.junit.jupiter.api.Test;

class DrawnPairTest implements PerturbationContract<DrawnPair> {
  private static final int HEAD = 120 - 33;

  @Override
  public List<Input> inputs() {
    return List.of(new Input.Text("Camille"), new Input.Image(Picture.plain(3, 2, 0x123456)));
  }

  static Picture drawn(Map<String, ?> values) {
    var pair = Parameters.with(new DrawnPair(), new LinkedHashMap<>(values));
    var given = new Input.Image(Picture.plain(1, 1, 0));
    return ((Input.Image) pair.apply(given, new SplittableRandom(0))).picture();
  }

  @Test
  void should_put_each_colour_where_it_is_said() {
    var picture =
        drawn(
            Map.of(
                "background-a",
                50,
                "background-b",
                18,
                "luminance-a",
                100,
                "luminance-b",
                0,
                "spacing",
                100));

    assertEquals(240, picture.width());
    assertEquals(580, picture.height());
    assertEquals(0xBCBCBC, picture.rgb(0, 0));
    assertEquals(0xBCBCBC, picture.rgb(239, 289));
    assertEquals(0x767676, picture.rgb(0, 290));
    assertEquals(0xFFFFFF, picture.rgb(120, HEAD));
    assertEquals(0x000000, picture.rgb(120, 340 + HEAD));
    assertEquals(Light.grey(20), picture.rgb(120, 190));
  }

  @Test
  void should_change_places_with_the_order_and_lie_down_when_wide() {
    var tall = drawn(Map.of("luminance-a", 100, "luminance-b", 0, "spacing", 0));
    var other =
        drawn(Map.of("luminance-a", 100, "luminance-b", 0, "order", "b-first", "spacing", 0));
    var wide =
        drawn(Map.of("luminance-a", 100, "luminance-b", 0, "direction", "wide", "spacing", 0));

    assertEquals(tall.crop(0, 0, 240, 240), other.crop(0, 240, 240, 480));
    assertEquals(tall.crop(0, 240, 240, 480), other.crop(0, 0, 240, 240));
    assertEquals(tall.crop(0, 240, 240, 480), wide.crop(240, 0, 480, 240));
  }

  @Test
  void should_differ_in_the_head_alone_where_luminance_does() {
    var one = drawn(Map.of("luminance-b", 10));
    var two = drawn(Map.of("luminance-b", 40));
    int differing = 0;
    for (int y = 0; y < one.height(); y++) {
      for (int x = 0; x < one.width(); x++) {
        boolean head = x >= 86 && x < 154 && y >= 480 + 45 && y < 480 + 128;
        if (one.rgb(x, y) != two.rgb(x, y)) {
          differing++;
          assertEquals(true, head, x + ", " + y);
        }
      }
    }
    assertEquals(Math.PI * 33.6 * 40.8, differing, 220);
  }

  /// The area of an ellipse, from the sum of what its edge covers.
  @Test
  void should_cover_the_area_of_the_ellipse() {
    var canvas = new Canvas(100, 100);
    canvas.ellipse(50 * 16 + 3, 50 * 16 + 5, 30 * 16, 20 * 16, Integer.MAX_VALUE, 0xFFFFFF);
    var picture = canvas.picture();
    double covered = 0;
    for (int i = 0; i < 100 * 100; i++) {
      covered += (picture.rgb(i % 100, i / 100) & 0xFF) / 255.0;
    }
    assertEquals(Math.PI * 30 * 20, covered, 2);
  }

  /// The same bytes on every machine: a change of any pixel must be meant.
  @Test
  void should_be_the_picture_that_it_always_was() {
    assertEquals(
        "c4e661ecd1106323a84ded9356975b0020f9c252192f3babe197d608f00501dd",
        drawn(Map.of()).sha256());
    assertNotEquals(drawn(Map.of()), drawn(Map.of("hue-a", 200, "saturation-a", 50)));
  }

  @Test
  void should_move_each_handle_as_far_as_it_is_pulled() {
    var given = new Input.Image(Picture.plain(1, 1, 0));
    var usual = handles(new DrawnPair(), given);
    var wider = Parameters.with(new DrawnPair(), Map.of("spacing", 250, "size-b", 110));
    var moved = handles(wider, given);
    var part = usual.get("second");
    assertEquals("spacing", part.parameter());
    assertEquals(part.top() + 10 * part.perDown(), moved.get("second").top());
    var corner = usual.get("size-b");
    double pulled = (moved.get("size-b").left() - corner.left()) * corner.perRight();
    assertEquals(10, pulled, 1.6);
    var size = (Input.Image) new DrawnPair().apply(given, new SplittableRandom(0));
    usual
        .values()
        .forEach(one -> {
          assertTrue(one.right() <= size.picture().width(), one.id());
          assertTrue(one.bottom() <= size.picture().height(), one.id());
        });
  }

  private static Map<String, Handle> handles(DrawnPair pair, Input.Image given) {
    return pair.handles(given).stream().collect(Collectors.toMap(Handle::id, one -> one));
  }
}
