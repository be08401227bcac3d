package org.autopsie.workbench.chart;

import java.util.Arrays;
import java.util.List;
import javafx.scene.paint.Color;
import org.autopsie.explain.ColourMap;

/// The colours of a map as JavaFX draws them.
///
/// @param map the published colours
public record Palette(ColourMap map) {
  /// Amounts in a grid or a text.
  public static final Palette SEQUENTIAL = new Palette(ColourMap.VIRIDIS);

  /// Amounts with a sign in a grid or a text.
  public static final Palette SIGNED = new Palette(ColourMap.BLUE_ORANGE);

  /// The published points, from the lowest number to the highest.
  public List<Color> points() {
    return Arrays.stream(map.points()).mapToObj(Palette::colour).toList();
  }

  /// The colour of a number between `low` and `high`; beyond them, that of the nearer end.
  ///
  /// @throws IllegalArgumentException where `high` is not above `low` or the number is not one
  public Color at(double number, double low, double high) {
    if (Double.isNaN(number) || !(high > low)) {
      throw new IllegalArgumentException(number + " on " + low + " to " + high);
    }
    return colour(map.at((number - low) / (high - low)));
  }

  /// The colour of a number with a sign, on a scale as far below zero as above.
  ///
  /// @param reach the largest size of a number, above 0
  public static Color signed(double number, double reach) {
    return SIGNED.at(number, -reach, reach);
  }

  private static Color colour(int rgb) {
    return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
  }
}
