package org.autopsie.workbench.chart;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import org.autopsie.workbench.chart.CropData.Place;

/// The marks on a picture that is cropped, each light over dark, so that it is seen on any picture.
///
/// @param plot that they are drawn on
/// @param at where the picture lies on it
record CropMarks(CropPlot plot, CropPlot.Spot at) {

  /// Where the salient point has been.
  void trail(List<Place> places) {
    if (places.size() < 2) {
      return;
    }
    for (var style : List.of("crop-trail-outer", "crop-trail")) {
      var line = new Polyline();
      places.forEach(one -> line.getPoints().addAll(at.x(one.x()), at.y(one.y())));
      line.setFill(null);
      plot.add(line, style);
    }
  }

  /// The salient point.
  Group ring(Place place) {
    var outer = new Circle(at.x(place.x()), at.y(place.y()), plot.em(0.62));
    outer.getStyleClass().add("crop-ring-outer");
    var inner = new Circle(at.x(place.x()), at.y(place.y()), plot.em(0.62));
    inner.getStyleClass().add("crop-ring");
    return plot.add(new Group(outer, inner));
  }

  /// The second-highest place: a small cross, so that it is not taken for the first.
  void cross(Place place) {
    double x = at.x(place.x());
    double y = at.y(place.y());
    double r = plot.em(0.4);
    for (var style : List.of("crop-cross-outer", "crop-cross")) {
      double width = style.endsWith("outer") ? 4 : 1.8;
      plot.line(x - r, y - r, x + r, y + r, style, width);
      plot.line(x - r, y + r, x + r, y - r, style, width);
    }
  }
}
