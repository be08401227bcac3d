package org.autopsie.perturb;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.autopsie.model.Output;
import org.autopsie.run.Failure;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// One number of a map of scores.
///
/// @param name one of [#NAMES], or `cell 3 7` for the score of the third row's seventh cell
public record MapNumber(String name) implements Reading {
  /// The highest score.
  public static final String MAXIMUM = "maximum";

  /// How far from the left the first of the highest scores lies, in whole pixels of the picture.
  public static final String MAXIMUM_X = "maximum-x";

  /// How far from the top it lies.
  public static final String MAXIMUM_Y = "maximum-y";

  /// The highest score of the first half less that of the second, along the longer side: above 0
  /// the first wins. Cells in the very middle count for neither.
  public static final String LEAD = "lead";

  /// The highest score of the first half: what the lead is of.
  public static final String FIRST_HALF = "first-half";

  /// The highest score of the second half.
  public static final String SECOND_HALF = "second-half";

  /// What every map offers.
  public static final List<String> NAMES =
      List.of(MAXIMUM, MAXIMUM_X, MAXIMUM_Y, LEAD, FIRST_HALF, SECOND_HALF);

  /// What part of the whole length still counts as the middle.
  private static final double NEAR = 1e-4;

  private static final Pattern CELL = Pattern.compile("cell ([0-9]{1,5}) ([0-9]{1,5})");

  /// @throws Failure where a map has no such number
  public MapNumber {
    if (!NAMES.contains(name) && !CELL.matcher(name).matches()) {
      throw new Failure(Reading.class, "no-map-number", name, String.join(", ", NAMES));
    }
  }

  /// The number named, else the highest score.
  static MapNumber named(Optional<String> name) {
    return new MapNumber(name.orElse(MAXIMUM));
  }

  /// What the number is, in plain words.
  public Sentence words() {
    var cell = CELL.matcher(name);
    return cell.matches()
        ? say("number.cell", Integer.parseInt(cell.group(1)), Integer.parseInt(cell.group(2)))
        : say("number." + name);
  }

  private static Sentence say(String key, Object... args) {
    return locale -> Words.of(Reading.class).say(locale, key, args);
  }

  @Override
  public List<String> names() {
    return List.of(name);
  }

  @Override
  public void read(Output answer, double[] into, int offset) {
    if (!(answer instanceof Output.Heatmap map)) {
      throw new Failure(Reading.class, "no-map");
    }
    into[offset] = of(map);
  }

  /// The number of that map.
  ///
  /// @throws Failure where the map has no such cell, or no two halves
  public double of(Output.Heatmap map) {
    int highest = map.highest();
    return switch (name) {
      case MAXIMUM -> map.score(highest / map.columns(), highest % map.columns());
      case MAXIMUM_X -> (int) map.x(highest % map.columns());
      case MAXIMUM_Y -> (int) map.y(highest / map.columns());
      case LEAD -> {
        var halves = halves(map);
        yield halves[0] - halves[1];
      }
      case FIRST_HALF -> halves(map)[0];
      case SECOND_HALF -> halves(map)[1];
      default -> cell(map);
    };
  }

  private double cell(Output.Heatmap map) {
    var cell = CELL.matcher(name);
    if (!cell.matches()) {
      throw new IllegalStateException(name);
    }
    int row = Integer.parseInt(cell.group(1)) - 1;
    int column = Integer.parseInt(cell.group(2)) - 1;
    if (row < 0 || column < 0 || row >= map.rows() || column >= map.columns()) {
      throw new Failure(Reading.class, "no-cell", name, map.rows(), map.columns());
    }
    return map.score(row, column);
  }

  private static double[] halves(Output.Heatmap map) {
    boolean wide = map.x(map.columns() - 1) >= map.y(map.rows() - 1);
    int last = (wide ? map.columns() : map.rows()) - 1;
    if (last < 1) {
      throw new Failure(Reading.class, "no-halves");
    }
    double from = wide ? map.x(0) : map.y(0);
    double to = wide ? map.x(last) : map.y(last);
    double aside = NEAR * (to - from);
    double first = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (int row = 0; row < map.rows(); row++) {
      for (int column = 0; column < map.columns(); column++) {
        double off = (wide ? map.x(column) : map.y(row)) - (from + to) / 2;
        double score = map.score(row, column);
        first = off < -aside ? Math.max(first, score) : first;
        second = off > aside ? Math.max(second, score) : second;
      }
    }
    return new double[] {first, second};
  }
}
