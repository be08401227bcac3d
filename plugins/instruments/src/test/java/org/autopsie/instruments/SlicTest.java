package org.autopsie.instruments;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import org.autopsie.explain.Watch;
import org.autopsie.image.Picture;
import org.junit.jupiter.api.Test;

class SlicTest {
  private static final Slic SLIC = new Slic(16, Slic.COMPACTNESS);

  @Test
  void should_cut_a_plain_picture_into_even_cells() {
    var owners = SLIC.owners(Picture.plain(40, 40, 0x336699), Watch.SILENT);

    assertEquals(16, Arrays.stream(owners).distinct().count());
    var sizes = new int[16];
    Arrays.stream(owners).forEach(owner -> sizes[owner]++);
    for (int size : sizes) {
      assertTrue(size >= 60 && size <= 140, Arrays.toString(sizes));
    }
  }

  /// A border at column 23, where no cell ends.
  @Test
  void should_follow_a_border_between_two_colours() {
    var picture = Picture.plain(40, 40, 0xFFFFFF).withFilled(0, 0, 23, 40, 0);

    var owners = SLIC.owners(picture, Watch.SILENT);

    var left = new HashSet<Integer>();
    var right = new HashSet<Integer>();
    for (int i = 0; i < owners.length; i++) {
      (i % 40 < 23 ? left : right).add(owners[i]);
    }
    left.retainAll(right);
    assertTrue(left.isEmpty(), "patches on both sides: " + left);
  }

  @Test
  void should_number_patches_without_gaps_and_cut_the_same_every_time() {
    var noise = Toy.noise(50, 31).picture();

    var owners = SLIC.owners(noise, Watch.SILENT);

    int highest = Arrays.stream(owners).max().orElseThrow();
    assertEquals(highest + 1L, Arrays.stream(owners).distinct().count());
    assertTrue(highest >= 11 && highest <= 17, "patches lost or made in noise: " + highest);
    assertArrayEquals(owners, SLIC.owners(noise, Watch.SILENT));
  }

  /// Patch 1 in two pieces: the larger stays, the smaller goes to whoever is beside it.
  @Test
  void should_give_pieces_that_hang_apart_to_a_neighbour() {
    var owners = new int[] {1, 0, 0, 0, 1, 1};

    assertArrayEquals(new int[] {0, 0, 0, 0, 1, 1}, new Pieces(6, 1).joined(owners));
  }

  @Test
  void should_cut_pictures_that_are_smaller_than_the_number_of_patches() {
    assertEquals(1, SLIC.owners(Picture.plain(1, 1, 0), Watch.SILENT).length);
    assertEquals(3, SLIC.owners(Picture.plain(3, 1, 0), Watch.SILENT).length);
  }

  @Test
  void should_know_the_colours_of_the_standard() {
    var lab = Lab.of(Picture.plain(1, 1, 0xFF0000));

    assertArrayEquals(new float[] {53.24f, 80.09f, 67.20f}, lab, 0.01f);
    assertArrayEquals(new float[] {100, 0, 0}, Lab.of(Picture.plain(1, 1, 0xFFFFFF)), 0.01f);
  }
}
