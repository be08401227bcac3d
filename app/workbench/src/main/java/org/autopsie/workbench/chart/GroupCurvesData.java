package org.autopsie.workbench.chart;

import static org.autopsie.workbench.chart.Twin.number;
import static org.autopsie.workbench.chart.Twin.word;

import java.util.List;
import java.util.Locale;
import org.autopsie.run.Words;

/// A curve of points for each group. Every word is ready to be shown.
///
/// @param across what the lower axis measures, with its unit
/// @param down what the upright axis measures, with its unit
/// @param even the line on which there would be nothing to say, such as chance; none: empty words
/// @param lines the groups
/// @param step the head of the table’s column that names the points, such as “threshold”
public record GroupCurvesData(
    String across, String down, String even, List<Line> lines, String step) {
  private static final Words WORDS = Words.of(GroupCurvesData.class);

  public GroupCurvesData {
    lines = List.copyOf(lines);
  }

  /// One group.
  public record Line(String label, GroupMark mark, List<Point> points) {
    public Line {
      points = List.copyOf(points);
    }
  }

  /// One point.
  ///
  /// @param name what it stands for, such as a threshold
  /// @param low lower end of the interval of `y`; NaN where there is none
  /// @param high upper end
  /// @param n how many people; NaN where it is of no one number of people
  public record Point(String name, double x, double y, double low, double high, double n) {}

  /// The same numbers as a table.
  public Twin twin(Locale locale) {
    var heads =
        List.of(
            WORDS.say(locale, "column.group"),
            step,
            across,
            down,
            WORDS.say(locale, "column.low"),
            WORDS.say(locale, "column.high"),
            WORDS.say(locale, "column.n"));
    return new Twin(
        heads,
        lines.stream()
            .flatMap(line -> line.points().stream().map(point -> row(line.label(), point)))
            .toList());
  }

  private static List<Twin.Cell> row(String label, Point point) {
    return List.of(
        word(label),
        word(point.name()),
        number(point.x()),
        number(point.y()),
        number(point.low()),
        number(point.high()),
        number(point.n()));
  }
}
