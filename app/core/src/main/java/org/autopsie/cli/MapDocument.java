package org.autopsie.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.autopsie.image.Crop;
import org.autopsie.image.Picture;
import org.autopsie.image.Point;
import org.autopsie.model.CropRule;
import org.autopsie.model.Input;
import org.autopsie.model.Output;

/// What is printed of a map of scores: the salient point, the rectangles that are shown, every
/// cell.
///
/// @param rule makes the rectangles; absent: there are none
record MapDocument(Optional<CropRule> rule) {
  private static final MathContext PRINTED = new MathContext(6);

  /// The keys of every document, with nothing in them where the answer is no map.
  SequencedMap<String, Object> of(Input input, Output output) {
    var document = new LinkedHashMap<String, Object>();
    boolean map = output instanceof Output.Heatmap;
    document.put("salient_point", map ? point(salient((Output.Heatmap) output)) : null);
    document.put("symmetric", null);
    document.put("crops", null);
    document.put("points", map ? points((Output.Heatmap) output) : null);
    if (output instanceof Output.Heatmap one && input instanceof Input.Image(var picture)) {
      rule.ifPresent(crops -> {
        document.put("symmetric", crops.symmetric(picture));
        document.put("crops", crops(crops, picture, one));
      });
    }
    return document;
  }

  private Point salient(Output.Heatmap map) {
    int highest = map.highest();
    return rule.map(crops -> crops.salient(map))
        .orElseGet(() ->
            new Point((int) map.x(highest % map.columns()), (int) map.y(highest / map.columns())));
  }

  private static Map<String, Object> point(Point point) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("x", point.x());
    fields.put("y", point.y());
    return fields;
  }

  private static List<Object> crops(CropRule rule, Picture picture, Output.Heatmap map) {
    return new ArrayList<>(
        rule.crops(picture, map, CropRule.ratios(picture)).stream()
            .map(MapDocument::crop)
            .toList());
  }

  private static Map<String, Object> crop(Crop crop) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("ratio", crop.ratio());
    fields.put("left", crop.left());
    fields.put("top", crop.top());
    fields.put("width", crop.width());
    fields.put("height", crop.height());
    return fields;
  }

  /// Places with six digits, as the published program prints them.
  private static List<Object> points(Output.Heatmap map) {
    var points = new ArrayList<Object>();
    for (int row = 0; row < map.rows(); row++) {
      for (int column = 0; column < map.columns(); column++) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("x", printed(map.x(column)));
        fields.put("y", printed(map.y(row)));
        fields.put("score", map.score(row, column));
        points.add(fields);
      }
    }
    return points;
  }

  private static double printed(float place) {
    return new BigDecimal(place).round(PRINTED).doubleValue();
  }
}
