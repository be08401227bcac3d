package org.autopsie.bench;

import java.util.List;
import java.util.Map;
import org.autopsie.evidence.Attribution;
import org.autopsie.explain.Explainer;
import org.autopsie.explain.Explanation;
import org.autopsie.explain.Overlay;
import org.autopsie.explain.Question;
import org.autopsie.explain.Watch;
import org.autopsie.image.Picture;
import org.autopsie.model.Bare;
import org.autopsie.model.Input;
import org.autopsie.model.Predictor;
import org.autopsie.perturb.Reading;
import org.autopsie.run.Parameters;
import org.autopsie.run.Progress;

/// Whole explanations beside ONNX Runtime alone, which runs the model as often on inputs of the
/// same shape.
record Explaining(Bench bench, Progress progress) {
  private static final int TRIED = 32;
  private static final Map<String, Integer> MASKS = Map.of("masks", 80);
  private static final Map<String, Integer> SQUARES = Map.of("size", 80, "stride", 80);
  private static final int BUDGET = 2048;
  private static final int BACKGROUND = 100;
  private static final double OPACITY = 0.6;
  private static final double SLACK_MS = 16;

  Result occlusion() {
    return picture(Named.OCCLUSION_CNN, Parameters.with(method("occlusion"), Map.of()));
  }

  Result rise() {
    return picture(Named.RISE_CNN, Parameters.with(method("rise"), MASKS));
  }

  private Explainer method(String id) {
    return bench.plugins().byId(Explainer.class, id);
  }

  private Result picture(Named named, Explainer method) {
    try (var predictor = Subjects.cnn(bench.models())) {
      var question = question(predictor);
      int calls = (int) explain(method, question).calls();
      var best = best(predictor);
      try (var bare = bare(predictor, calls, best.size())) {
        var pairs =
            Pairs.run(
                bare::run, () -> explain(method, question), bench.effort(), named.id(), progress);
        return compared(named, pairs.throughput(), calls, best);
      }
    }
  }

  private Question question(Predictor predictor) {
    var picture = Subjects.pictures(1, bench.random()).getFirst();
    return new Question(predictor, picture, new Reading.Score("score-1"), List.of());
  }

  private BestBatch best(Predictor predictor) {
    return BestBatch.of(predictor, Subjects.pictures(TRIED, bench.random()), progress);
  }

  private Bare bare(Predictor predictor, int calls, int batch) {
    return Bare.of(predictor, Subjects.pictures(calls, bench.random()), batch);
  }

  private Explanation explain(Explainer method, Question question) {
    return method.explain(question, bench.random(), Watch.SILENT);
  }

  private Result compared(Named named, double[] ratios, long calls, BestBatch best) {
    return new Result(
        named,
        Pairs.median(ratios),
        Pairs.interval(ratios, bench.random()),
        named.bound(),
        Bench.say("how-explained", calls, best.size(), ratios.length));
  }

  /// A row of 30 columns, 100 background rows, 2,048 sets of columns beside all and none.
  Result kernelShap() {
    var method =
        Parameters.with(method("kernel-shap"), Map.of("budget", BUDGET, "rows", BACKGROUND));
    var slow = SlowRows.open(bench.models(), bench.random(), progress);
    try (var predictor = slow.predictor()) {
      var rows = Subjects.rows(BACKGROUND + 1, bench.random());
      var question =
          new Question(
              predictor, rows.getLast(), new Reading.Score("score-1"), rows.subList(0, BACKGROUND));
      long calls = explain(method, question).calls();
      try (var bare = slow.bare(calls)) {
        var pairs =
            Pairs.run(
                bare::run,
                () -> explain(method, question),
                bench.effort(),
                Named.KERNEL_SHAP.id(),
                progress);
        return compared(Named.KERNEL_SHAP, pairs.slower(), calls, slow.best());
      }
    }
  }

  /// From the parameter to the pixels.
  Result overlay() {
    var method = method("occlusion");
    try (var predictor = Subjects.cnn(bench.models())) {
      var question = question(predictor);
      int calls = (int) explain(Parameters.with(method, SQUARES), question).calls();
      var best = best(predictor);
      try (var bare = bare(predictor, calls, best.size())) {
        var pairs =
            Pairs.run(
                bare::run,
                () -> drawn(Parameters.with(method, SQUARES), question),
                bench.effort().brief(),
                Named.OVERLAY_P95.id(),
                progress);
        double alone = Pairs.p95(pairs.bare());
        double bound = Named.OVERLAY_P95.bound() * alone + SLACK_MS;
        var how = Bench.say("how-overlay", calls, best.size(), alone);
        return new Result(
            Named.OVERLAY_P95,
            Pairs.p95(pairs.ours()),
            org.autopsie.statistics.Interval.NONE,
            bound,
            how);
      }
    }
  }

  private Picture drawn(Explainer method, Question question) {
    Attribution found = explain(method, question).attribution().orElseThrow();
    if (!(question.input() instanceof Input.Image(var picture))) {
      throw new IllegalStateException("no picture: " + question.input());
    }
    return Overlay.of(picture, found, OPACITY);
  }
}
