package org.autopsie.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Part;
import org.autopsie.explain.ColourMap.Amounts;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.junit.jupiter.api.Test;

class OverlayTest {
  private static final Picture GREY = Picture.plain(4, 1, 0x808080);

  @Test
  void should_paint_none_dark_violet_and_most_yellow() {
    var painted = Overlay.of(GREY, amounts(List.of(0.0, 2.0), false), 1);
    assertEquals(0x440154, painted.rgb(0, 0));
    assertEquals(0xfde725, painted.rgb(1, 0));
    assertEquals(0x808080, painted.rgb(3, 0));
  }

  @Test
  void should_paint_below_zero_blue_and_above_orange_on_one_scale() {
    var painted = Overlay.of(GREY, amounts(List.of(-1.0, 2.0), true), 1);
    assertEquals(0x6baed6, painted.rgb(0, 0));
    assertEquals(0xa63603, painted.rgb(1, 0));
  }

  @Test
  void should_paint_white_where_nothing_counts() {
    assertEquals(0xffffff, Overlay.of(GREY, amounts(List.of(0.0, 0.0), true), 1).rgb(0, 0));
  }

  @Test
  void should_leave_the_picture_where_the_colours_are_clear_or_there_is_no_value() {
    assertEquals(GREY, Overlay.of(GREY, amounts(List.of(0.0, 2.0), false), 0));
    var half = Overlay.of(GREY, amounts(List.of(Double.NaN, 2.0), true), 0.5);
    assertEquals(0x808080, half.rgb(0, 0));
    assertEquals(0x935b42, half.rgb(1, 0));
  }

  @Test
  void should_give_a_pixel_in_two_cells_their_mean() {
    var parts =
        List.<Part>of(
            new Part.Cell(0, 0, 1, 1), new Part.Cell(1, 0, 3, 1), new Part.Cell(2, 0, 4, 1));
    var painted = Overlay.of(GREY, attribution(parts, List.of(0.0, 4.0, 0.0), false), 1);
    assertEquals(0xfde725, painted.rgb(1, 0));
    assertEquals(
        Overlay.of(GREY, amounts(List.of(1.0, 2.0), false), 1).rgb(0, 0), painted.rgb(2, 0));
    assertEquals(0x440154, painted.rgb(3, 0));
  }

  @Test
  void should_paint_regions_along_their_outlines() {
    var parts = RegionParts.of(new Input.Image(GREY), new int[] {0, 1, 0, 1}, Filling.GREY);
    var found = attribution(parts.list(), List.of(-2.0, 2.0), true);

    var painted = Overlay.of(GREY, found, Optional.of(parts), ColourMap.PURPLE_ORANGE, 1);

    assertEquals(0x54278f, painted.rgb(0, 0));
    assertEquals(0xa63603, painted.rgb(1, 0));
    assertEquals(0x54278f, painted.rgb(2, 0));
    assertEquals(GREY, Overlay.of(GREY, found, 1), "a box would not be the region");
  }

  @Test
  void should_refuse_the_outlines_of_other_parts() {
    var parts = RegionParts.of(new Input.Image(GREY), new int[] {0, 0, 0, 1}, Filling.GREY);
    var found = amounts(List.of(0.0, 2.0), false);

    assertThrows(
        IllegalArgumentException.class,
        () -> Overlay.of(GREY, found, Optional.of(parts), ColourMap.CIVIDIS, 1));
  }

  @Test
  void should_offer_maps_with_a_sign_for_numbers_with_a_sign_alone() {
    assertEquals(
        List.of(ColourMap.BLUE_ORANGE, ColourMap.PURPLE_ORANGE), ColourMap.all(Amounts.SIGNED));
    assertEquals(List.of(ColourMap.VIRIDIS, ColourMap.CIVIDIS), ColourMap.all(Amounts.PLAIN));
    assertEquals(0xfee838, ColourMap.CIVIDIS.at(2));
    assertEquals(0x00224e, ColourMap.CIVIDIS.at(-1));
  }

  private static Attribution amounts(List<Double> values, boolean signed) {
    return attribution(
        List.of(new Part.Cell(0, 0, 1, 1), new Part.Cell(1, 0, 2, 1)), values, signed);
  }

  private static Attribution attribution(List<Part> parts, List<Double> values, boolean signed) {
    var none = values.stream().map(value -> Double.NaN).toList();
    return new Attribution(
        "drop", parts, values, none, none, signed, Double.NaN, Double.NaN, "score");
  }
}
