package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.autopsie.explain.ColourMap;
import org.autopsie.workbench.chart.Palette;
import org.autopsie.workbench.shell.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Colours that mean different things stay apart for people who lack one kind of cone. Sign, dash
/// and word stand beside each of them all the same.
class ColourSightTest {
  /// Four times what is just noticeable side by side (ΔE 2.3): apart at a glance.
  private static final double APART = 10;

  private static final List<List<String>> MEANINGS =
      List.of(
          List.of("group-a", "group-b", "group-c"),
          List.of("found", "observed", "not-tried"),
          List.of("found", "alert"),
          List.of("alert", "accent"));

  @ParameterizedTest
  @EnumSource(Theme.class)
  void should_keep_colours_of_different_meanings_apart(Theme theme) {
    var tokens = Look.tokens(theme);
    var close = new ArrayList<String>();
    for (var meaning : MEANINGS) {
      close.addAll(close(meaning.stream().map(tokens::get).toList(), APART));
    }
    assertEquals(List.of(), close);
  }

  @Test
  void should_refuse_a_red_and_a_green() {
    var pair = List.of(Color.web("#c0392b"), Color.web("#6b7a1f"));
    assertTrue(Sight.FULL.apart(pair.getFirst(), pair.getLast()) > 50, "as different as can be");
    assertFalse(close(pair, APART).isEmpty(), "they look alike to a deuteranope");
  }

  @Test
  void should_leave_white_white_and_grey_grey() {
    for (var sight : Sight.values()) {
      assertArrayEquals(new double[] {1, 1, 1}, sight.seen(Color.WHITE), 1e-5);
      var grey = sight.seen(Color.gray(0.5));
      assertEquals(grey[0], grey[1], 1e-5);
      assertEquals(grey[1], grey[2], 1e-5);
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"BLUE_ORANGE", "PURPLE_ORANGE"})
  void should_rise_in_lightness_with_the_amount(ColourMap map) {
    var points = new Palette(map).points();
    for (var sight : Sight.values()) {
      for (int i = 1; i < points.size(); i++) {
        double step = sight.lightness(points.get(i)) - sight.lightness(points.get(i - 1));
        assertTrue(step > 3, sight + " at " + i + ": " + step);
      }
      for (int i = 2; i < points.size(); i++) {
        assertTrue(sight.apart(points.get(i), points.get(i - 2)) > 1.5 * APART, sight + " " + i);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"BLUE_ORANGE", "PURPLE_ORANGE"})
  void should_tell_below_zero_from_above_it(ColourMap map) {
    var points = new Palette(map).points();
    for (var sight : Sight.values()) {
      for (int i = 0; i < points.size() / 2; i++) {
        var below = points.get(i);
        var above = points.get(points.size() - 1 - i);
        assertTrue(sight.apart(below, above) > 2 * APART, sight + " at " + i);
        double step = sight.lightness(points.get(i + 1)) - sight.lightness(below);
        assertTrue(step > 5, sight + " below zero at " + i + ": " + step);
        var next = points.get(points.size() - 2 - i);
        double up = sight.lightness(next) - sight.lightness(above);
        assertTrue(up > 5, sight + " above zero at " + i + ": " + up);
      }
    }
  }

  @Test
  void should_give_the_published_colours_at_their_places() {
    assertEquals(Color.web("#440154"), Palette.SEQUENTIAL.at(0, 0, 1));
    assertEquals(Color.web("#fde725"), Palette.SEQUENTIAL.at(1, 0, 1));
    assertEquals(Color.web("#fde725"), Palette.SEQUENTIAL.at(7, 0, 1));
    assertEquals(Color.web("#26828e"), Palette.SEQUENTIAL.at(4, 0, 9));
    assertEquals(Color.WHITE, Palette.signed(0, 3));
    assertEquals(Color.web("#08519c"), Palette.signed(-3, 3));
    assertThrows(IllegalArgumentException.class, () -> Palette.signed(1, 0));
    assertThrows(IllegalArgumentException.class, () -> Palette.signed(Double.NaN, 1));
  }

  /// The pairs that some eyes see closer than that.
  private static List<String> close(List<Color> colours, double least) {
    var close = new ArrayList<String>();
    for (var sight : Sight.values()) {
      for (int i = 0; i < colours.size(); i++) {
        for (int j = i + 1; j < colours.size(); j++) {
          double apart = sight.apart(colours.get(i), colours.get(j));
          if (apart < least) {
            close.add(sight + ": " + colours.get(i) + " and " + colours.get(j) + " " + apart);
          }
        }
      }
    }
    return close;
  }
}
