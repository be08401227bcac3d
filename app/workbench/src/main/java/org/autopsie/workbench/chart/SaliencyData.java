package org.autopsie.workbench.chart;

import static org.autopsie.workbench.chart.Twin.number;
import static org.autopsie.workbench.chart.Twin.word;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.autopsie.run.Words;

/// Numbers for the patches of a picture. Every word is ready to be shown.
///
/// @param width the picture's width, in pixels
/// @param height its height
/// @param patches the patches, each a rectangle, or what lies within one
/// @param owners the patches' true outlines; absent where they are rectangles
/// @param signed true where a number below zero means the contrary of one above
/// @param title what the numbers are, with their unit
public record SaliencyData(
    int width,
    int height,
    List<Patch> patches,
    Optional<Owners> owners,
    boolean signed,
    String title) {
  private static final Words WORDS = Words.of(SaliencyData.class);

  public SaliencyData {
    patches = List.copyOf(patches);
  }

  /// A rectangle in pixels of the picture; `right` and `bottom` are the first ones outside.
  ///
  /// @param label where it lies, in words
  /// @param value its number; NaN where there is none
  /// @param words the number with its sign and its interval
  public record Patch(
      int left,
      int top,
      int right,
      int bottom,
      String label,
      double value,
      double low,
      double high,
      String words) {
    private boolean holds(int x, int y) {
      return left <= x && x < right && top <= y && y < bottom;
    }

    private double far(int x, int y) {
      return Math.hypot(x + 0.5 - (left + right) / 2.0, y + 0.5 - (top + bottom) / 2.0);
    }
  }

  /// Which patch owns each pixel of a picture.
  public static final class Owners {
    private final int width;
    private final int[] patches;

    /// @param width the picture's width, in pixels
    /// @param patches for each pixel, row by row, the number of its patch
    public Owners(int width, int[] patches) {
      this.width = width;
      this.patches = patches.clone();
    }

    int width() {
      return width;
    }

    int height() {
      return patches.length / width;
    }

    /// The patch that owns a pixel; -1 outside the picture.
    int at(int x, int y) {
      return x < 0 || y < 0 || x >= width || y >= height() ? -1 : patches[y * width + x];
    }
  }

  /// The patch at a pixel; where several lie over one another, the one whose middle is nearest.
  OptionalInt at(int x, int y) {
    if (owners.isPresent()) {
      int owner = owners.get().at(x, y);
      return owner < 0 ? OptionalInt.empty() : OptionalInt.of(owner);
    }
    return IntStream.range(0, patches.size())
        .filter(i -> patches.get(i).holds(x, y))
        .reduce((one, other) ->
            patches.get(other).far(x, y) < patches.get(one).far(x, y) ? other : one);
  }

  /// The same numbers as a table.
  public Twin twin(Locale locale) {
    var heads =
        List.of(
            WORDS.say(locale, "column.part"),
            title,
            WORDS.say(locale, "column.from"),
            WORDS.say(locale, "column.to"));
    return new Twin(
        heads,
        patches.stream()
            .map(one ->
                List.of(
                    word(one.label()), number(one.value()), number(one.low()), number(one.high())))
            .toList());
  }
}
