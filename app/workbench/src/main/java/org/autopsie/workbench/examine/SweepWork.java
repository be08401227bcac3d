package org.autopsie.workbench.examine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;
import org.autopsie.perturb.CoarseFirst;
import org.autopsie.perturb.Design;
import org.autopsie.perturb.Engine;
import org.autopsie.perturb.Flip;
import org.autopsie.perturb.Flips;
import org.autopsie.perturb.MapNumber;
import org.autopsie.perturb.MapNumbers;
import org.autopsie.perturb.Reading;
import org.autopsie.perturb.Sweep;
import org.autopsie.perturb.SweepPlan;
import org.autopsie.perturb.SweepTable;
import org.autopsie.protocol.Laboratory;
import org.autopsie.run.Progress;
import org.autopsie.workbench.panel.OpenCase;

/// Asks the model. Called off the JavaFX thread; each method opens the model on first use.
///
/// @param open the case
/// @param laboratory opens models
/// @param engine drives the sweeps, and may remember answers between them
record SweepWork(OpenCase open, Laboratory laboratory, Engine engine, SweepPlans plans) {

  private Predictor predictor() {
    return laboratory.predictor(open.loaded(), plans.ask().model()).forOneStep();
  }

  /// Asks about every point, a few that span the range first.
  ///
  /// @param soFar is told what is known after each round
  Swept sweep(Progress progress, Consumer<Swept> soFar) {
    var run = new Run(this, predictor(), progress);
    var rounds = CoarseFirst.rounds(plans.steps());
    for (int round = 0; round < rounds.size() - 1; round++) {
      run.ask(rounds.get(round));
      soFar.accept(run.found());
    }
    run.ask(rounds.getLast());
    return run.found();
  }

  /// Narrows the flips down by halving.
  Swept narrow(Swept swept, Progress progress) {
    var predictor = predictor();
    var readings = readings(predictor);
    var lines = new FlipLines(plans);
    var found = new ArrayList<List<Flip>>();
    long calls = 0;
    for (var line : lines.all()) {
      var reading = readings.get(line.subject());
      var side = plans.measure().side(reading).orElseThrow();
      var between = swept.flips().get(found.size());
      var sweep = new Sweep(predictor, reading);
      var flips = Flips.refine(sweep, lines.asked(line), between, side, progress);
      found.add(flips.found());
      calls += flips.calls();
    }
    return swept.narrowed(found, calls);
  }

  private List<Reading> readings(Predictor predictor) {
    return plans.subjects().stream().map(one -> plans.measure().reading(predictor, one)).toList();
  }

  /// Writes the whole table, as the command does.
  ///
  /// @return how many rows it has
  long export(Path file, Progress progress) {
    var table =
        new SweepTable(
            predictor(), engine, plans.plans(), plans.subjects(), plans.measure(), Design.GRID);
    return table.write(file, progress).rows();
  }

  /// One sweep under way.
  private static final class Run {
    private final SweepWork work;
    private final Predictor predictor;
    private final Progress progress;
    private final List<Reading> readings;
    private final FlipLines lines;
    private final double[][] numbers;
    private final boolean[] known;
    private final double[][] asIs;
    private long asked;

    Run(SweepWork work, Predictor predictor, Progress progress) {
      this.work = work;
      this.predictor = predictor;
      this.progress = progress;
      var plans = work.plans;
      readings = work.readings(predictor);
      lines = new FlipLines(plans);
      numbers = new double[plans.subjects().size()][plans.points() * width()];
      known = new boolean[plans.points()];
      asIs = new double[plans.subjects().size()][width()];
      for (int i = 0; i < asIs.length; i++) {
        var input = plans.subjects().get(i).input();
        readings.get(i).read(predictor.predict(List.of(input), progress).getFirst(), asIs[i], 0);
      }
    }

    private int width() {
      return readings.getFirst().names().size();
    }

    void ask(List<Integer> points) {
      var plans = work.plans.plans();
      var asked = points.stream().map(Integer::longValue).toList();
      int draws = work.plans.draws();
      for (int i = 0; i < plans.size(); i++) {
        for (int draw = 0; draw < draws; draw++) {
          ask(i, work.plans.plan(i, draw, work.laboratory.seed()), points, asked, 1.0 / draws);
        }
      }
      points.forEach(point -> known[point] = true);
    }

    /// Adds the answers of one draw, as that share of the mean.
    private void ask(
        int subject, SweepPlan plan, List<Integer> points, List<Long> probes, double share) {
      var own = numbers[subject];
      new Sweep(predictor, readings.get(subject), work.engine)
          .run(
              CoarseFirst.some(plan, probes),
              (first, count, answers) -> {
                for (int k = 0; k < count * width(); k++) {
                  own[points.get((int) first + k / width()) * width() + k % width()] +=
                      share * answers[k];
                }
              },
              new Whole(progress, this.asked, work.plans.count()));
      this.asked += points.size();
    }

    Swept found() {
      int label = label();
      var names = readings.getFirst().names();
      boolean vectors = readings.getFirst() instanceof Reading.Similarity;
      var flips = flips();
      return new Swept(
          work.plans,
          predictor.spec(),
          vectors ? List.of() : labels(),
          vectors ? "" : names.get(label),
          readings.getFirst() instanceof MapNumbers ? Map.of(names.get(1), shown(1)) : Map.of(),
          Arrays.stream(asIs).mapToDouble(own -> own[label]).toArray(),
          shown(label),
          flips.orElse(List.of()),
          flips.isPresent(),
          flips.map(lines::most).orElse(0L),
          asked + asIs.length,
          work.laboratory.seed(),
          predictor.notices());
    }

    private List<String> labels() {
      var input = work.plans.subjects().getFirst().input();
      return switch (predictor.predict(List.of(input), progress).getFirst()) {
        case Output.Scores scores -> scores.labels();
        case Output.Heatmap map -> MapNumber.NAMES;
        case Output.Embedding vector -> List.of();
      };
    }

    /// The label that a person named, else the highest of the first exhibit.
    private int label() {
      if (readings.getFirst() instanceof MapNumbers) {
        return 0;
      }
      int named = readings.getFirst().names().indexOf(work.plans.ask().label());
      int label = Math.max(0, named);
      for (int i = 0; i < width() && named < 0; i++) {
        label = asIs[0][i] > asIs[0][label] ? i : label;
      }
      return label;
    }

    private double[][] shown(int label) {
      var shown = new double[numbers.length][known.length];
      for (int i = 0; i < shown.length; i++) {
        for (int point = 0; point < known.length; point++) {
          shown[i][point] = known[point] ? numbers[i][point * width() + label] : Double.NaN;
        }
      }
      return shown;
    }

    private Optional<List<List<Flip>>> flips() {
      var side = work.plans.measure().side(readings.getFirst());
      if (lines.along().isEmpty() || side.isEmpty() || work.plans.draws() > 1) {
        return Optional.empty();
      }
      return Optional.of(
          lines.all().stream()
              .map(line -> lines.between(line, point -> side(side.get(), line.subject(), point)))
              .toList());
    }

    private Optional<String> side(Flips.Side side, int subject, int point) {
      int from = point * width();
      return known[point]
          ? Optional.of(side.of(Arrays.copyOfRange(numbers[subject], from, from + width())))
          : Optional.empty();
    }
  }

  /// Tells how far the whole is, not the round.
  private record Whole(Progress told, long before, long all) implements Progress {
    @Override
    public void report(long done, long total, String what) {
      told.report(before + done, all, what);
    }

    @Override
    public boolean cancelled() {
      return told.cancelled();
    }
  }
}
