package org.autopsie.imagecrop.pairs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Payload;
import org.autopsie.imagecrop.pairs.DrawnRows.Row;
import org.autopsie.protocol.Instrument.Result;
import org.autopsie.run.Failure;
import org.autopsie.run.Words;
import org.autopsie.statistics.Bootstrap;
import org.autopsie.statistics.Interval;

/// The arithmetic of [CropDrawn], from its recorded answers alone.
record DrawnMeasure(CropDrawn by, List<Row> rows) {
  private static final double LEVEL = 0.95;

  /// Scores that lie this near to each other are equal, as in `verify`.
  private static final double TIE = 1e-5;

  Result result(RandomGenerator random) {
    var details = new LinkedHashMap<String, Payload>();
    var used = rows.stream().filter(row -> Double.isFinite(side(row))).toList();
    var metric = metric(used, by.choice(), random);
    details.put("by-choice", byChoice(used, random));
    var curves = new ScoreCurves(rows);
    curves.along("lightness").ifPresent(curve -> details.put(curve.name(), curve));
    curves.along("hue").ifPresent(curve -> details.put(curve.name(), curve));
    var words = Words.of(CropDrawn.class);
    var key = by.stimulus() == Stimulus.SHAPES ? "shapes-note" : "pictograms-note";
    details.put("notes", Payload.Note.of(locale -> words.say(locale, key, used.size())));
    return new Result(metric, details);
  }

  private Payload.Metric metric(List<Row> used, Choice choice, RandomGenerator random) {
    var kept = used.stream().mapToDouble(row -> kept(row, choice)).toArray();
    double value = points(kept, used.stream().mapToInt(row -> 1).toArray());
    var interval =
        kept.length < 2
            ? Interval.NONE
            : Bootstrap.oneWay(
                kept.length, by.resamples(), LEVEL, random, weights -> points(kept, weights));
    return new Payload.Metric(
        by.side().name().toLowerCase(Locale.ROOT) + "-kept",
        value,
        interval.low(),
        interval.high(),
        kept.length,
        "points");
  }

  private Payload.Table byChoice(List<Row> used, RandomGenerator random) {
    var columns = new LinkedHashMap<String, List<Object>>();
    List.of("choice", "points", "low", "high").forEach(n -> columns.put(n, new ArrayList<>()));
    for (var choice : Choice.values()) {
      var metric = metric(used, choice, random);
      columns.get("choice").add(choice.name().toLowerCase(Locale.ROOT));
      columns.get("points").add(metric.value());
      columns.get("low").add(metric.low());
      columns.get("high").add(metric.high());
    }
    return new Payload.Table(columns);
  }

  private static double points(double[] kept, int[] weights) {
    double sum = 0;
    double all = 0;
    for (int i = 0; i < kept.length; i++) {
      sum += weights[i] * kept[i];
      all += weights[i];
    }
    return all == 0 ? Double.NaN : 100 * (sum / all - 0.5);
  }

  /// How far the side that is meant is kept, 0 to 1.
  private double kept(Row row, Choice choice) {
    double a =
        switch (choice) {
          case CROP -> row.get("crop-a");
          case HIGHEST -> HalfScores.kept(row.get("score-a"), row.get("score-b"), TIE);
          case SOFTMAX -> row.get("score-softmax-a");
          case PROPORTION -> row.get("score-proportion-a");
        };
    return side(row) > 0 ? a : 1 - a;
  }

  /// Above 0 where A is the side that is meant, below 0 where B is; NaN where neither is.
  private double side(Row row) {
    double side =
        switch (by.side()) {
          case LIGHTER -> row.get("lightness-a") - row.get("lightness-b");
          case CONTRAST -> contrast(row, "a") - contrast(row, "b");
          case LARGER -> row.get("size-a") - row.get("size-b");
          case A -> 1;
          case FIRST -> row.first().equals("a") ? 1 : -1;
        };
    return side == 0 ? Double.NaN : side;
  }

  private double contrast(Row row, String part) {
    if (by.stimulus() != Stimulus.SHAPES) {
      throw new Failure(CropDrawn.class, "pictogram-contrast");
    }
    double head = row.get("lightness-" + part) / 100 + 0.05;
    double ground = row.get("background-" + part) / 100 + 0.05;
    return Math.max(head, ground) / Math.min(head, ground);
  }
}
