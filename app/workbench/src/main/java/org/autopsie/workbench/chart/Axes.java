package org.autopsie.workbench.chart;

import java.util.Locale;
import javafx.geometry.Pos;

/// Round numbers along both sides of a plot: across with a short stroke, upwards with a line over
/// the whole width.
///
/// @param on what is drawn on
/// @param left where the plot begins, in pixels
/// @param right where it ends
/// @param foot the height of the lower side
record Axes(Plot on, double left, double right, double foot, Locale locale) {

  void draw(Scale x, Scale y) {
    for (double tick : y.ticks()) {
      double at = Math.rint(y.at(tick));
      on.line(left, at, right, at, "chart-grid", 1);
      double wide = left - on.em(0.6);
      Plot.middle(on.words(y.written(tick, locale), "chart-axis", wide, Pos.CENTER_RIGHT), 0, at);
    }
    for (double tick : x.ticks()) {
      double at = Math.rint(x.at(tick));
      on.line(at, foot, at, foot + on.em(0.3), "chart-neutral", 1);
      var number = on.words(x.written(tick, locale), "chart-axis", on.em(5), Pos.CENTER);
      Plot.middle(number, at - on.em(2.5), foot + on.em(1));
    }
  }
}
