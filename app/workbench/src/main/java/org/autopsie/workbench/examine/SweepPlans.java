package org.autopsie.workbench.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import org.autopsie.perturb.Axis;
import org.autopsie.perturb.Design;
import org.autopsie.perturb.Perturbation;
import org.autopsie.perturb.SweepMeasure;
import org.autopsie.perturb.SweepPlan;
import org.autopsie.protocol.Laboratory;
import org.autopsie.protocol.Trials;
import org.autopsie.run.Failure;
import org.autopsie.run.Parameter.Kind;
import org.autopsie.run.Parameters;

/// A question made ready to be asked: one plan for each exhibit, the same that the command makes.
///
/// @param with the perturbation with the parameters that stay
/// @param axes the parameters that move
/// @param over the same as the command line has them
/// @param plans one for each exhibit, of the first draw
/// @param draws how often the change is made at each point: once unless it draws lots
record SweepPlans(
    SweepAsk ask,
    Perturbation with,
    List<Axis> axes,
    List<String> over,
    List<SweepPlan.Subject> subjects,
    List<SweepPlan> plans,
    SweepMeasure measure,
    int draws) {
  /// How often a change that draws lots is made at each point.
  static final int SEVERAL = 5;

  /// More answers than this are for the command line.
  static final int MOST = 20_000;

  /// @throws Failure in one sentence where the question cannot be asked as it stands
  static SweepPlans of(SweepAsk ask, SweepTerms terms, Laboratory laboratory) {
    var loaded = terms.open().loaded();
    var with = Trials.perturbation(laboratory, loaded, ask.change().with(), ask.change().set());
    requireColumn(ask, with);
    var over = ask.ways().stream().map(way -> way.over(isWhole(with, way))).toList();
    var axes = new ArrayList<Axis>();
    over.forEach(one -> axes.add(Axis.read(with, one)));
    var subjects =
        terms.pieces(ask.model()).stream()
            .filter(piece -> ask.exhibit().isEmpty() || piece.id().equals(ask.exhibit()))
            .map(piece -> new SweepPlan.Subject(piece.id(), piece.input()))
            .toList();
    var plans = subjects.stream().map(one -> plan(one, with, axes, laboratory.seed())).toList();
    int draws = draws(plans, subjects, with, axes, laboratory.seed()) ? SEVERAL : 1;
    var made = new SweepPlans(ask, with, axes, over, subjects, plans, measure(ask, terms), draws);
    if (made.count() > MOST) {
      throw new Failure(SweepPlans.class, "sweep.too-many", made.count(), MOST);
    }
    return made;
  }

  private static void requireColumn(SweepAsk ask, Perturbation with) {
    var moving = ask.ways().stream().map(SweepWay::parameter).toList();
    Parameters.of(with).stream()
        .filter(one -> one.kind() == Kind.COLUMN && !moving.contains(one.name()))
        .filter(one -> "".equals(Parameters.toMap(with).get(one.name())))
        .findFirst()
        .ifPresent(column -> {
          throw new Failure(SweepPlans.class, "sweep.no-column");
        });
  }

  private static SweepPlan plan(
      SweepPlan.Subject subject, Perturbation with, List<Axis> axes, long seed) {
    return new SweepPlan(List.of(subject), with, axes, new SweepPlan.Choice(Design.GRID, 0, seed));
  }

  /// True where another seed changes the first exhibit otherwise, at the first point, the last, or
  /// the one between.
  private static boolean draws(
      List<SweepPlan> plans,
      List<SweepPlan.Subject> subjects,
      Perturbation with,
      List<Axis> axes,
      long seed) {
    var first = plans.getFirst();
    var other = plan(subjects.getFirst(), with, axes, seed + 1);
    return LongStream.of(0, first.count() / 2, first.count() - 1)
        .anyMatch(point -> !first.at(point).equals(other.at(point)));
  }

  /// The plan of a draw for an exhibit.
  ///
  /// @param draw from 0
  SweepPlan plan(int subject, int draw, long seed) {
    return draw == 0 ? plans.get(subject) : plan(subjects.get(subject), with, axes, seed + draw);
  }

  private static boolean isWhole(Perturbation with, SweepWay way) {
    return Parameters.of(with).stream()
        .anyMatch(one -> one.name().equals(way.parameter()) && one.kind() == Kind.WHOLE);
  }

  private static SweepMeasure measure(SweepAsk ask, SweepTerms terms) {
    var threshold = threshold(ask.threshold());
    return new SweepMeasure(
        Optional.of(ask.label())
            .filter(one -> !one.isEmpty())
            .filter(one -> threshold.isPresent() || terms.model(ask.model()).maps()),
        terms
            .open()
            .piece(ask.like())
            .map(piece -> new SweepPlan.Subject(piece.id(), piece.input())),
        threshold,
        OptionalDouble.empty());
  }

  private static OptionalDouble threshold(String typed) {
    var words = SweepWay.plain(typed);
    if (words.isEmpty()) {
      return OptionalDouble.empty();
    }
    if (!words.matches("-?\\d{1,15}(\\.\\d{1,15})?")) {
      throw new Failure(SweepPlans.class, "sweep.threshold-not", typed);
    }
    return OptionalDouble.of(Double.parseDouble(words));
  }

  /// How many points the grid has.
  int points() {
    return Math.toIntExact(plans.getFirst().count());
  }

  /// How many answers the whole takes.
  long count() {
    return draws * plans.stream().mapToLong(SweepPlan::count).sum();
  }

  List<Integer> steps() {
    return axes.stream().map(axis -> Math.toIntExact(axis.steps())).toList();
  }

  /// The one axis of numbers, where there is one alone.
  Optional<Axis.Range> line() {
    return axes.size() == 1 && axes.getFirst() instanceof Axis.Range range
        ? Optional.of(range)
        : Optional.empty();
  }
}
