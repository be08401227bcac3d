package org.autopsie.workbench.crop;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.autopsie.model.Input;
import org.autopsie.perturb.Flips;
import org.autopsie.perturb.MapNumbers;
import org.autopsie.perturb.Probes;
import org.autopsie.perturb.Sweep;
import org.autopsie.protocol.Laboratory;
import org.autopsie.run.Parameter;
import org.autopsie.run.Parameter.Kind;
import org.autopsie.run.Progress;
import org.autopsie.workbench.panel.OpenCase;
import org.autopsie.workbench.panel.Question;

/// Asks along one parameter which half of the picture has the highest score: at even steps first,
/// then by halving wherever two steps disagree. Called off the JavaFX thread.
///
/// @param input the exhibit as it is
/// @param along the parameter, a number with bounds
record FlipWork(
    OpenCase open, Laboratory laboratory, Question question, Input input, Parameter along) {
  /// How many steps are asked first.
  static final int STEPS = 21;

  private static final double PARTS = 1000;

  /// What was found.
  ///
  /// @param question what the picture was besides
  /// @param at the values that were asked first
  /// @param first the highest score of the first half at each
  /// @param second that of the second half
  /// @param flips where the lead goes over, and how often the model was asked to narrow that down
  record Found(
      Question question,
      Parameter along,
      List<Double> at,
      List<Double> first,
      List<Double> second,
      Flips flips) {
    /// How often the model was asked in all.
    long calls() {
      return at.size() + flips.calls();
    }
  }

  Found find(Progress progress) {
    var predictor = laboratory.predictor(open.loaded(), question.model()).forOneStep();
    var sweep = new Sweep(predictor, MapNumbers.HALVES);
    var at = places();
    var numbers = sweep.run(new Steps(this, at), progress);
    var side = Flips.Side.leading(MapNumbers.HALVES.names());
    var steps = new Flips.Steps();
    for (int i = 0; i < at.size(); i++) {
      steps.add(at.get(i), side.of(Arrays.copyOfRange(numbers, 2 * i, 2 * i + 2)));
    }
    var line = new Flips.Line(this::input, tolerance(), isWhole());
    var flips = Flips.refine(sweep, line, steps.between(), side, progress);
    return new Found(question, along, at, every(numbers, 0), every(numbers, 1), flips);
  }

  private static List<Double> every(double[] numbers, int from) {
    return IntStream.range(0, numbers.length / 2).mapToObj(i -> numbers[2 * i + from]).toList();
  }

  private boolean isWhole() {
    return along.kind() == Kind.WHOLE;
  }

  private double tolerance() {
    var bounds = along.bounds().orElseThrow();
    return isWhole() ? 1 : (bounds.max() - bounds.min()) / PARTS;
  }

  private List<Double> places() {
    var bounds = along.bounds().orElseThrow();
    return IntStream.range(0, STEPS)
        .mapToObj(i -> bounds.min() + (bounds.max() - bounds.min()) * i / (STEPS - 1))
        .map(value -> isWhole() ? Double.valueOf(Math.rint(value)) : value)
        .distinct()
        .toList();
  }

  private Input input(double value) {
    var set = new LinkedHashMap<String, Object>(question.change().set());
    set.put(along.name(), isWhole() ? (Object) Math.round(value) : (Object) value);
    return open.arms(laboratory)
        .perturbation(question.change().with(), set)
        .apply(input, new SplittableRandom(laboratory.seed()));
  }

  private record Steps(FlipWork work, List<Double> at) implements Probes.Inputs {
    @Override
    public Input at(long index) {
      return work.input(at.get((int) index));
    }

    @Override
    public long count() {
      return at.size();
    }

    @Override
    public String key() {
      return "";
    }
  }
}
