package org.autopsie.explain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.autopsie.evidence.Part.Cell;
import org.autopsie.evidence.Part.Region;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.junit.jupiter.api.Test;

class PicturePartsTest {
  private static final Input.Image WHITE = new Input.Image(Picture.plain(5, 4, 0xFFFFFF));

  @Test
  void should_cover_the_whole_picture_with_cells_that_do_not_overlap() {
    var grid = CellParts.grid(WHITE, 2, 2, Filling.GREY);

    assertEquals(
        List.of(
            new Cell(0, 0, 2, 2), new Cell(2, 0, 5, 2), new Cell(0, 2, 2, 4), new Cell(2, 2, 5, 4)),
        grid.list());
    assertEquals(20, CellParts.grid(WHITE, 99, 99, Filling.GREY).list().size());
  }

  @Test
  void should_fill_in_what_is_taken_away_and_nothing_else() {
    var grid = CellParts.grid(WHITE, 2, 2, Filling.GREY);

    var without = grid.keeping(new boolean[] {true, false, true, true}, 0).picture();

    assertEquals(WHITE.picture().withFilled(2, 0, 5, 2, 0x808080), without);
    assertEquals("the patch from 2, 0 to 5, 2 (pixels)", grid.named(1).in(Locale.ENGLISH));
  }

  @Test
  void should_take_away_regions_of_any_outline() {
    var owners = new int[] {0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 1, 1, 1, 0, 1, 1, 1, 1};
    var regions = RegionParts.of(WHITE, owners, Filling.GREY);

    var without = regions.keeping(new boolean[] {false, true}, 0).picture();

    assertEquals(List.of(new Region(0, 0, 0, 3, 4), new Region(1, 1, 0, 5, 4)), regions.list());
    for (int i = 0; i < owners.length; i++) {
      assertEquals(owners[i] == 0 ? 0x808080 : 0xFFFFFF, without.rgb(i % 5, i / 5));
    }
    assertArrayEquals(owners, regions.owners().orElseThrow());
    assertThrows(
        IllegalArgumentException.class, () -> RegionParts.of(WHITE, new int[3], Filling.GREY));
  }

  @Test
  void should_fill_with_the_mean_colour() {
    var halves = Picture.plain(4, 4, 0xFF0000).withFilled(0, 0, 2, 4, 0x000064);

    assertEquals(Picture.plain(4, 4, 0x800032), Filling.MEAN.of(halves));
  }

  /// A plain picture stays; an edge becomes a slope; the mean stays about the same.
  @Test
  void should_blur_without_moving_or_darkening() {
    var plain = Picture.plain(9, 5, 0x123456);
    assertEquals(plain, Filling.BLUR.of(plain));
    assertEquals(Picture.plain(1, 1, 7), Filling.BLUR.of(Picture.plain(1, 1, 7)));

    var blurred = Filling.BLUR.of(Picture.plain(64, 32, 0).withFilled(32, 0, 64, 32, 0xFFFFFF));

    int before = 0;
    for (int x = 0; x < 64; x++) {
      int level = blurred.rgb(x, 16) & 0xFF;
      assertTrue(level >= before);
      assertEquals(255, level + (blurred.rgb(63 - x, 16) & 0xFF), 4);
      before = level;
    }
    assertEquals(0, blurred.rgb(0, 16));
    assertNotEquals(0, blurred.rgb(29, 16));
  }

  @Test
  void should_have_another_key_for_another_picture_cutting_or_filling() {
    var key = CellParts.grid(WHITE, 2, 2, Filling.GREY).key();
    var black = new Input.Image(Picture.plain(5, 4, 0));

    assertEquals(key, CellParts.grid(WHITE, 2, 2, Filling.GREY).key());
    assertNotEquals(key, CellParts.grid(WHITE, 2, 2, Filling.MEAN).key());
    assertNotEquals(key, CellParts.grid(WHITE, 2, 3, Filling.GREY).key());
    assertNotEquals(key, CellParts.grid(black, 2, 2, Filling.GREY).key());
  }
}
