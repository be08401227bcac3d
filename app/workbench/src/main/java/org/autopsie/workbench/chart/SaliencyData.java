package org.autopsie.workbench.chart;

import static org.autopsie.workbench.chart.Twin.number;
import static org.autopsie.workbench.chart.Twin.word;

import java.util.List;
import java.util.Locale;
import org.autopsie.run.Words;

/// Numbers for the patches of a picture. Every word is ready to be shown.
///
/// @param width the picture's width, in pixels
/// @param height its height
/// @param patches the patches, each a rectangle
/// @param signed true where a number below zero means the contrary of one above
/// @param title what the numbers are, with their unit
public record SaliencyData(
    int width, int height, List<Patch> patches, boolean signed, String title) {
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
      String words) {}

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
