package org.autopsie.imagecrop.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.autopsie.evidence.Payload;
import org.autopsie.image.Picture;
import org.autopsie.imagecrop.stimuli.Direction;
import org.autopsie.model.Input;
import org.autopsie.model.Output.Heatmap;
import org.autopsie.protocol.Trial;
import org.autopsie.protocol.Trial.Piece;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;

/// Draws the pairs of [CropPairs], makes their sheets, and asks the model about them.
record PairAsking(CropPairs by, Trial trial) {

  /// A pair that was drawn; `swapped` where the second group’s picture stands first.
  record Pair(Piece first, Piece second, boolean swapped) {}

  Payload.Table table(RandomGenerator random, Progress progress) {
    var labelling =
        by.labels().isBlank()
            ? Labelling.own(trial.exhibits())
            : Labelling.of(trial.tables().table(by.labels()), by.labels());
    var heads =
        by.heads().isBlank()
            ? Heads.none()
            : Heads.of(trial.tables().table(by.heads()), by.heads());
    var pairs = pairs(labelling, random);
    var rows = new PairRows.Writer(labelling, heads);
    var sheets = new Sheet[pairs.size()];
    new Batches(trial.predictor(), progress)
        .ask(
            pairs.size(),
            i -> {
              sheets[i] = sheet(pairs.get(i));
              return sheets[i].picture();
            },
            (i, picture, map) -> {
              rows.add(pairs.get(i), seen(pairs.get(i), sheets[i], map));
              sheets[i] = null;
            });
    return rows.table();
  }

  private List<Pair> pairs(Labelling labelling, RandomGenerator random) {
    var firsts = called(labelling, by.first());
    var seconds = called(labelling, by.second());
    var pairs = new ArrayList<Pair>();
    while (pairs.size() < by.pairs()) {
      var first = firsts.get(random.nextInt(firsts.size()));
      var second = seconds.get(random.nextInt(seconds.size()));
      boolean swapped = by.order() == PairOrder.DRAWN && random.nextBoolean();
      if (!first.id().equals(second.id())) {
        pairs.add(new Pair(first, second, swapped));
      } else if (firsts.size() == 1 && seconds.size() == 1) {
        throw new Failure(CropPairs.class, "one-picture", first.id());
      }
    }
    return pairs;
  }

  private List<Piece> called(Labelling labelling, String label) {
    var called = labelling.called(label, trial.exhibits());
    if (called.isEmpty()) {
      var known =
          labelling.of().values().stream()
              .flatMap(labels -> labels.values().stream())
              .distinct()
              .collect(Collectors.joining(", "));
      throw new Failure(CropPairs.class, "no-label", label, known);
    }
    return called;
  }

  private Picture picture(Piece piece) {
    if (!(piece.input() instanceof Input.Image(var picture))) {
      throw new Failure(CropPairs.class, "no-picture", piece.id());
    }
    return by.height() == 0
        ? picture
        : picture.resized((int) Math.max(1, scale(picture) * picture.width()), by.height());
  }

  private double scale(Picture picture) {
    return by.height() == 0 ? 1 : (double) by.height() / picture.height();
  }

  private Sheet sheet(Pair pair) {
    var first = picture(pair.swapped() ? pair.second() : pair.first());
    var second = picture(pair.swapped() ? pair.first() : pair.second());
    return Sheet.of(by.layout(), by.gap(), first, second);
  }

  /// What came of a pair, seen from the first group: scores, and the salient point in the pixels of
  /// the exhibit that it lies in.
  record Seen(HalfScores halves, double crop, boolean firstKept, double x, double y) {}

  private Seen seen(Pair pair, Sheet sheet, Heatmap map) {
    var halves = HalfScores.of(map, sheet.direction(), sheet.border());
    int at = map.highest();
    double x = (int) map.x(at % map.columns());
    double y = (int) map.y(at / map.columns());
    boolean tall = sheet.direction() == Direction.TALL;
    boolean inSecond = (tall ? y : x) > sheet.border();
    boolean firstKept = inSecond == pair.swapped();
    var kept = firstKept ? pair.first() : pair.second();
    var own = ((Input.Image) kept.input()).picture();
    double left = tall ? (sheet.picture().width() - scale(own) * own.width()) / 2 : 0;
    int begins = inSecond ? sheet.secondAt() : 0;
    return new Seen(
        halves,
        OwnCrop.of(trial.predictor().spec())
            .first(sheet.picture(), map, sheet.direction(), sheet.border()),
        firstKept,
        (x - (tall ? left : begins)) / scale(own),
        (y - (tall ? begins : 0)) / scale(own));
  }
}
