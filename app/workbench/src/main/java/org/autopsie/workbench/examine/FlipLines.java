package org.autopsie.workbench.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.autopsie.perturb.Axis;
import org.autopsie.perturb.Flip;
import org.autopsie.perturb.Flips;

/// The straight lines through a sweep along which its answers may flip. Where one setting moves,
/// each exhibit has one line; where two do, one for each value of the setting that stays the same
/// on it. They follow the first setting that is a number.
record FlipLines(SweepPlans plans) {

  /// @param subject the exhibit, by its place
  /// @param other the step of the setting that stays the same; 0 where no other moves
  record Line(int subject, int other) {}

  /// The setting that lines follow; absent where none is a number.
  Optional<Axis.Range> along() {
    return plans.axes().stream()
        .filter(Axis.Range.class::isInstance)
        .map(Axis.Range.class::cast)
        .findFirst();
  }

  /// The place of that setting among those that move.
  int place() {
    return along().map(range -> plans.axes().indexOf(range)).orElse(0);
  }

  /// The place of the setting that stays the same on a line; absent where one moves alone.
  Optional<Integer> beside() {
    return plans.axes().size() == 2 ? Optional.of(1 - place()) : Optional.empty();
  }

  /// Exhibit by exhibit; none where nothing that moves is a number.
  List<Line> all() {
    int others = along().isEmpty() ? 0 : beside().map(plans.steps()::get).orElse(1);
    return IntStream.range(0, plans.subjects().size() * others)
        .mapToObj(i -> new Line(i / others, i % others))
        .toList();
  }

  /// The point of the sweep at a step along a line: the last setting moves fastest.
  int point(Line line, int step) {
    int fastest = plans.steps().getLast();
    return beside().isEmpty()
        ? step
        : place() == 0 ? step * fastest + line.other() : line.other() * fastest + step;
  }

  /// Between which steps of a line the answer flips.
  ///
  /// @param side of a point of the sweep; absent where it was not asked
  List<Flip> between(Line line, IntFunction<Optional<String>> side) {
    var range = along().orElseThrow();
    var steps = new Flips.Steps();
    for (int step = 0; step < range.steps(); step++) {
      double at = ((Number) range.at((long) step)).doubleValue();
      side.apply(point(line, step)).ifPresent(known -> steps.add(at, known));
    }
    return steps.between();
  }

  /// Where on its line a flip lies, in steps from the first.
  double step(Flip flip) {
    var range = along().orElseThrow();
    return (flip.at() - range.from().doubleValue()) / range.step().doubleValue();
  }

  /// What is asked to narrow a line's flips down.
  Flips.Line asked(Line line) {
    var range = along().orElseThrow();
    var subject = plans.subjects().get(line.subject());
    var plan = plans.plans().get(line.subject());
    var values = new ArrayList<>(plan.values(point(line, 0)));
    return new Flips.Line(
        value -> {
          var moved = new ArrayList<>(values);
          moved.set(place(), range.whole() ? (Object) (long) value : (Object) value);
          return plan.changed(subject, moved);
        },
        plans.measure().near(range.step().doubleValue()),
        range.whole());
  }

  /// How many answers it takes at most to narrow flips down.
  ///
  /// @param flips of each line
  long most(List<List<Flip>> flips) {
    var lines = all();
    return IntStream.range(0, lines.size())
        .mapToLong(i -> Flips.most(asked(lines.get(i)), flips.get(i)))
        .sum();
  }
}
