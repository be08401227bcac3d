package org.autopsie.workbench.chart;

import java.util.List;
import javafx.scene.paint.Color;

/// Colours for numbers on a picture or in a grid: from dark to light for amounts, and from blue
/// over white to orange for amounts with a sign. Neither goes from red to green; `ColourSightTest`
/// looks at both as people do who lack one kind of cone.
///
/// Control points as published: viridis by Stéfan van der Walt and Nathaniel Smith (matplotlib 1.5,
/// 2015, CC0), ten of its 256 at equal steps; the arms of the signed map are the five-class Blues
/// and Oranges of Cynthia Brewer’s ColorBrewer (colorbrewer2.org, 2002), put back to back. Between
/// two points the red, green and blue of sRGB are mixed in proportion.
@SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of immutable colours
public enum Palette {
  /// Amounts, from none (dark violet) to most (yellow); lightness rises all the way.
  SEQUENTIAL(
      "#440154", "#482878", "#3e4989", "#31688e", "#26828e", "#1f9e89", "#35b779", "#6ece58",
      "#b5de2b", "#fde725"),
  /// Amounts with a sign: blue below zero, white at zero, orange above.
  SIGNED(
      "#08519c", "#3182bd", "#6baed6", "#bdd7e7", "#ffffff", "#fdbe85", "#fd8d3c", "#e6550d",
      "#a63603");

  private final List<Color> points;

  Palette(String... points) {
    this.points = java.util.Arrays.stream(points).map(Color::web).toList();
  }

  /// The published points, from the lowest number to the highest.
  public List<Color> points() {
    return points;
  }

  /// The colour of a number between `low` and `high`; beyond them, that of the nearer end.
  ///
  /// @throws IllegalArgumentException where `high` is not above `low` or the number is not one
  public Color at(double number, double low, double high) {
    if (Double.isNaN(number) || !(high > low)) {
      throw new IllegalArgumentException(number + " on " + low + " to " + high);
    }
    double place = Math.clamp((number - low) / (high - low), 0, 1) * (points.size() - 1);
    int before = (int) Math.min(Math.floor(place), points.size() - 2.0);
    return points.get(before).interpolate(points.get(before + 1), place - before);
  }

  /// The colour of a number with a sign, on a scale as far below zero as above.
  ///
  /// @param reach the largest size of a number, above 0
  public static Color signed(double number, double reach) {
    return SIGNED.at(number, -reach, reach);
  }
}
