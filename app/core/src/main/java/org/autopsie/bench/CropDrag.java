package org.autopsie.bench;

import java.util.List;
import java.util.Optional;
import org.autopsie.image.Crop;
import org.autopsie.image.Picture;
import org.autopsie.model.Bare;
import org.autopsie.model.CropRule;
import org.autopsie.model.Fidelity;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Models;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;
import org.autopsie.model.analytic.Networks;
import org.autopsie.run.Progress;
import org.autopsie.statistics.Interval;

/// A part of a picture is moved, and the rectangles that a cropping program would show are known
/// anew, on a network built as Twitter’s is: each move gives another picture, of which nothing is
/// remembered.
record CropDrag(Bench bench, Progress progress) {
  /// The translator and the rule that go with such a network.
  static final String WITH = "fastgaze";

  private static final int WIDTH = 800;
  private static final int HEIGHT = 500;
  private static final int PART = 180;
  private static final double SLACK_MS = 16;

  Result result() {
    var rule = bench.plugins().byId(CropRule.class, WITH);
    var hand = new Hand();
    try (var predictor = open(bench.models());
        var bare = Bare.of(predictor, List.of(hand.moved()), 1)) {
      var pairs =
          Pairs.run(
              bare::run,
              () -> dragged(predictor, rule, hand),
              bench.effort().brief(),
              Named.CROP_DRAG_P95.id(),
              progress);
      double alone = Pairs.p95(pairs.bare());
      return new Result(
          Named.CROP_DRAG_P95,
          Pairs.p95(pairs.ours()),
          Interval.NONE,
          Named.CROP_DRAG_P95.bound() * alone + SLACK_MS,
          Bench.say("how-crop", WIDTH, HEIGHT, CropRule.RATIOS.size() + 1, alone));
    }
  }

  private static Predictor open(Models models) {
    var spec =
        ModelSpec.builder("cropper", Fidelity.TEACHING)
            .licence("Apache-2.0")
            .reads("image")
            .translator(Optional.of(WITH))
            .crop(Optional.of(WITH))
            .build();
    return models.open(spec, Networks.cropper(), Optional.empty());
  }

  private static List<Crop> dragged(Predictor predictor, CropRule rule, Hand hand) {
    var input = hand.moved();
    var answer = predictor.fresh().predict(List.of(input), Progress.SILENT).getFirst();
    if (!(answer instanceof Output.Heatmap map)) {
      throw new IllegalStateException("no map: " + answer);
    }
    return rule.crops(input.picture(), map, CropRule.ratios(input.picture()));
  }

  /// Drags a bright square across a picture of grey bands.
  private static final class Hand {
    private final Picture ground = ground();
    private int moves;

    private static Picture ground() {
      return Picture.painted(
          WIDTH,
          HEIGHT,
          pixels -> {
            for (int i = 0; i < pixels.length; i++) {
              pixels[i] = (byte) (96 + i / Picture.CHANNELS % WIDTH / 10);
            }
          });
    }

    Input.Image moved() {
      moves++;
      int left = moves * 7 % (WIDTH - PART);
      int top = moves * 3 % (HEIGHT - PART);
      return new Input.Image(
          ground.withFilled(left, top, left + PART, top + PART, 0xE8E0D0 - moves % 64));
    }
  }
}
