package org.autopsie.perturb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.autopsie.data.ResultFile;
import org.autopsie.model.Predictor;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// Sweeps one exhibit after another into one table: a row for each probe with the exhibit, the
/// value of each axis and the numbers of the answer.
///
/// @param plans one for each of the `subjects`, with the same axes
public record SweepTable(
    Predictor predictor,
    Engine engine,
    List<SweepPlan> plans,
    List<SweepPlan.Subject> subjects,
    SweepMeasure measure,
    Design design) {
  private static final Words WORDS = Words.of(SweepTable.class);

  /// What came of it.
  ///
  /// @param asked how often the model was asked for rows of the table
  /// @param remembered how many rows were known from earlier
  /// @param flips absent where an answer has no sides, or there is not one axis of numbers on a
  ///   grid
  /// @param flipCalls how often the model was asked to refine the flips
  public record Told(
      List<String> columns,
      long rows,
      long asked,
      long remembered,
      Optional<List<Found>> flips,
      long flipCalls,
      List<Sentence> notices) {}

  /// A flip of one exhibit.
  public record Found(String exhibit, String over, Flip flip) implements Sentence {
    @Override
    public String in(Locale locale) {
      return WORDS.say(
          locale,
          "flip",
          exhibit,
          over,
          flip.low(),
          flip.high(),
          side(locale, flip.before()),
          side(locale, flip.after()));
    }

    /// A side of a flip in words: a label's own name, or above and below.
    public static String side(Locale locale, String side) {
      var key = "side-" + side;
      return WORDS.has(locale, key) ? WORDS.say(locale, key) : side;
    }

    /// As `--json` shows it.
    public Map<String, Object> shown() {
      var shown = new LinkedHashMap<String, Object>();
      shown.put("exhibit", exhibit);
      shown.put("over", over);
      shown.put("at", flip.at());
      shown.put("low", flip.low());
      shown.put("high", flip.high());
      shown.put("before", flip.before());
      shown.put("after", flip.after());
      return shown;
    }
  }

  /// Sweeps and writes.
  ///
  /// @param file ends in `.csv` or `.parquet`; it stands under its name only once it is whole
  /// @throws org.autopsie.run.Failure where the model refuses an input or the file cannot be
  ///   written
  public Told write(Path file, Progress progress) {
    var readings = subjects.stream().map(subject -> measure.reading(predictor, subject)).toList();
    var words = new ArrayList<>(List.of("exhibit"));
    var numbers = new ArrayList<String>();
    axes().forEach(axis -> (isNumber(axis) ? numbers : words).add(axis.parameter()));
    numbers.addAll(readings.getFirst().names());
    var columns = new ArrayList<>(words);
    columns.addAll(numbers);
    try (var table = ResultFile.open(file, words, numbers)) {
      var all = new Tally();
      for (int i = 0; i < plans.size(); i++) {
        one(i, readings.get(i), table, all, progress);
      }
      table.finish();
      return all.told(columns, sided(readings.getFirst()).isPresent(), predictor.notices());
    }
  }

  private static final class Tally {
    private long rows;
    private long asked;
    private long remembered;
    private long flipCalls;
    private final List<Found> flips = new ArrayList<>();
    private final List<Sentence> notices = new ArrayList<>();

    Told told(List<String> columns, boolean sided, List<Sentence> more) {
      notices.addAll(more);
      var shown = sided ? Optional.of(List.copyOf(flips)) : Optional.<List<Found>>empty();
      return new Told(columns, rows, asked, remembered, shown, flipCalls, List.copyOf(notices));
    }
  }

  private void one(int which, Reading reading, ResultFile table, Tally all, Progress progress) {
    var plan = plans.get(which);
    var sweep = new Sweep(predictor, reading, engine);
    var side = sided(reading);
    var steps = new Flips.Steps();
    int width = reading.names().size();
    Sweep.Answers rows =
        (first, count, numbers) -> {
          for (int i = 0; i < count; i++) {
            var own = java.util.Arrays.copyOfRange(numbers, i * width, (i + 1) * width);
            var values = plan.values(first + i);
            row(table, subjects.get(which).name(), values, own);
            side.ifPresent(known -> steps.add(number(values.getFirst()), known.of(own)));
          }
        };
    var ran = asked(sweep, plan, rows, progress);
    all.rows += plan.count();
    all.asked += ran.asked();
    all.remembered += ran.remembered();
    all.notices.addAll(ran.notices());
    side.ifPresent(known -> refine(which, sweep, steps, known, all, progress));
  }

  /// Says which change it was, where a failure is about one answer.
  private static Sweep.Ran asked(
      Sweep sweep, SweepPlan plan, Sweep.Answers rows, Progress progress) {
    try {
      return sweep.run(plan, rows, progress);
    } catch (Failure failure) {
      var blamed = Sweep.blamed(failure);
      throw blamed.isEmpty() ? failure : plan.noNumber(blamed.getAsLong(), failure);
    }
  }

  private void refine(
      int which, Sweep sweep, Flips.Steps steps, Flips.Side side, Tally all, Progress progress) {
    var range = (Axis.Range) axes().getFirst();
    var subject = subjects.get(which);
    var line =
        new Flips.Line(
            value -> plans.get(which).changed(subject, List.of(typed(range, value))),
            measure.near(range.step().doubleValue()),
            range.whole());
    var flips = Flips.refine(sweep, line, steps.between(), side, progress);
    flips
        .found()
        .forEach(flip -> all.flips.add(new Found(subject.name(), range.parameter(), flip)));
    all.flipCalls += flips.calls();
  }

  private static Object typed(Axis.Range range, double value) {
    return range.whole() ? (Object) (long) value : (Object) value;
  }

  /// Sides count where there is an order to flip along: one axis of numbers, on a grid.
  private Optional<Flips.Side> sided(Reading reading) {
    boolean line = design == Design.GRID && axes().size() == 1 && isNumber(axes().getFirst());
    return line ? measure.side(reading) : Optional.empty();
  }

  private List<Axis> axes() {
    return plans.getFirst().axes();
  }

  private static boolean isNumber(Axis axis) {
    return axis instanceof Axis.Range;
  }

  private void row(ResultFile table, String exhibit, List<Object> values, double[] answer) {
    var words = new ArrayList<>(List.of(exhibit));
    var numbers = new double[axes().size() - (int) words(values) + answer.length];
    int next = 0;
    for (var value : values) {
      if (value instanceof String word) {
        words.add(word);
      } else {
        numbers[next++] = number(value);
      }
    }
    System.arraycopy(answer, 0, numbers, next, answer.length);
    table.row(words, numbers);
  }

  private static long words(List<Object> values) {
    return values.stream().filter(String.class::isInstance).count();
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }
}
