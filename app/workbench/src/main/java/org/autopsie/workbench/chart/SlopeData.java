package org.autopsie.workbench.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.autopsie.run.Words;

/// What a slope chart shows: where things stood before and where they stand after, on a scale of
/// ranks where 1 is the best and stands on top. Every word is ready to be shown.
///
/// @param origin the label of the thing that moves
/// @param ranks how many ranks there are, at least 1
/// @param band the noise floor, drawn first; absent while it is not measured
/// @param lines the lines, the most important last
/// @param words the words of the axes
public record SlopeData(
    String origin, int ranks, Optional<Band> band, List<Line> lines, Axis words) {
  private static final Words WORDS = Words.of(SlopeData.class);

  public SlopeData {
    lines = List.copyOf(lines);
  }

  /// A band between two ranks, and its label.
  public record Band(double low, double high, String label) {}

  /// The words of the axes: what a rank is among and that it has no unit, `rank 1`, `before`,
  /// `after`.
  public record Axis(String title, String first, String before, String after) {}

  /// One line.
  ///
  /// @param before rank before, from 1
  /// @param after rank after, from 1
  /// @param low lower end of the interval of `after`; equal to `high` where there is none
  /// @param high upper end of the interval of `after`
  /// @param label its name, beside its end
  /// @param value its value in words, under its name
  public record Line(
      double before,
      double after,
      double low,
      double high,
      String label,
      String value,
      Role role) {}

  /// What a line stands for; it decides colour, dash and marker.
  public enum Role {
    /// The group compared against: dashed, square.
    REFERENCE,
    /// The change under study: plain, round.
    COMPARED,
    /// Others that moved with it: thin and grey, without a label; the table names them.
    QUIET
  }

  /// The last rank that is drawn: the lowest one touched by a line that is not quiet, with room
  /// under it, at most `ranks`.
  int last() {
    double lowest = 5;
    for (var line : lines.stream().filter(one -> one.role() != Role.QUIET).toList()) {
      lowest = Math.max(lowest, Math.max(line.before(), Math.max(line.after(), line.high())));
    }
    lowest = Math.max(lowest, band.map(Band::high).orElse(1.0));
    int wanted = (int) Math.ceil((lowest + 1) / 5) * 5;
    return Math.max(2, Math.min(ranks, wanted));
  }

  /// The same numbers as a table.
  public Twin twin(Locale locale) {
    var heads =
        Stream.of("column.what", "column.before", "column.after", "column.low", "column.high")
            .map(key -> WORDS.say(locale, key))
            .toList();
    return new Twin(heads, lines.reversed().stream().map(SlopeData::cells).toList());
  }

  private static List<Twin.Cell> cells(Line line) {
    boolean several = line.high() > line.low();
    return List.of(
        Twin.word(line.label()),
        Twin.number(line.before()),
        Twin.number(line.after()),
        Twin.number(several ? line.low() : Double.NaN),
        Twin.number(several ? line.high() : Double.NaN));
  }
}
