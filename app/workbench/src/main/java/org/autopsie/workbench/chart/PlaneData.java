package org.autopsie.workbench.chart;

import static org.autopsie.workbench.chart.Twin.number;
import static org.autopsie.workbench.chart.Twin.word;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.autopsie.run.Words;
import org.autopsie.workbench.chart.RatesData.Dot;

/// Words by two axes. Every word is ready to be shown.
///
/// @param across the axis from left to right
/// @param upwards the axis from below to above
/// @param points the words, those whose name matters most first
/// @param named so many of them get their name where it has room, the first one in any case
/// @param chosen the point that is spoken of; −1: none
public record PlaneData(Side across, Side upwards, List<Point> points, int named, int chosen) {
  private static final Words WORDS = Words.of(PlaneData.class);

  public PlaneData {
    points = List.copyOf(points);
  }

  /// An axis.
  ///
  /// @param title what is measured and its unit
  /// @param low the name of the pole below 0
  /// @param high the name of the pole above 0
  public record Side(String title, String low, String high) {}

  /// A word.
  ///
  /// @param note in which list it is, or that it was typed; empty: nothing
  /// @param said both places for a screen reader, intervals too
  /// @param x where it lies across
  /// @param y where it lies upwards
  public record Point(String word, String note, String said, Dot x, Dot y) {

    String label() {
      return note.isEmpty() ? word : word + " · " + note;
    }
  }

  /// Every number that must have room on an axis, and 0; the ends of those intervals that are
  /// drawn.
  DoubleStream numbers(Function<Point, Dot> side) {
    var dots = points.stream().map(side).toList();
    return DoubleStream.concat(
        DoubleStream.concat(DoubleStream.of(0), dots.stream().mapToDouble(Dot::value)),
        IntStream.range(0, dots.size())
            .filter(i -> i == chosen || !points.get(i).note().isEmpty())
            .mapToObj(dots::get)
            .flatMapToDouble(dot -> DoubleStream.of(dot.low(), dot.high())));
  }

  /// The same numbers as a table: one row for each word.
  public Twin twin(Locale locale) {
    var heads =
        List.of(
            WORDS.say(locale, "column.word"),
            WORDS.say(locale, "column.list"),
            across.title(),
            WORDS.say(locale, "column.low"),
            WORDS.say(locale, "column.high"),
            upwards.title(),
            WORDS.say(locale, "column.low"),
            WORDS.say(locale, "column.high"));
    return new Twin(
        heads,
        points.stream()
            .map(one ->
                Stream.concat(
                        Stream.of(word(one.word()), word(one.note())),
                        Stream.of(one.x(), one.y())
                            .flatMap(dot ->
                                Stream.of(
                                    number(dot.value()), number(dot.low()), number(dot.high()))))
                    .toList())
            .toList());
  }
}
