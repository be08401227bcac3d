package org.autopsie.workbench.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/// Which colour stands for which number: a strip with its round numbers below it.
///
/// @param palette the colours
/// @param low the number at its left end
/// @param high the number at its right end, above `low`
/// @param title what the numbers are, with their unit
record Legend(Palette palette, double low, double high, String title) {
  private static final int STEPS = 48;
  static final double HEIGHT = 4.8;

  /// The room that a number takes, in em.
  private static final double NUMBER = 2.8;

  /// The legend of these numbers: for numbers with a sign as far below zero as above; for others
  /// from zero, or from the lowest where some lie below.
  static Legend of(List<Double> values, boolean signed, String title) {
    return of(values, signed ? Palette.SIGNED : Palette.SEQUENTIAL, title);
  }

  /// The same in these colours.
  static Legend of(List<Double> values, Palette palette, String title) {
    boolean signed = palette.map().isSigned();
    var range = values.stream().mapToDouble(v -> v).filter(Double::isFinite).summaryStatistics();
    double reach = Math.max(Math.abs(range.getMin()), Math.abs(range.getMax()));
    if (range.getCount() == 0 || reach == 0) {
      return new Legend(palette, signed ? -1 : 0, 1, title);
    }
    return signed
        ? new Legend(palette, -reach, reach, title)
        : new Legend(palette, Math.min(0, range.getMin()), Math.max(0, range.getMax()), title);
  }

  Color at(double number) {
    return palette.at(number, low, high);
  }

  /// Black or white, whichever is read better on the colour of that number.
  Color ink(double number) {
    var ground = at(number);
    return luminance(ground) > 0.18 ? Color.web("#16191d") : Color.WHITE;
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  void draw(Plot plot, double x, double y, double width, Locale locale) {
    double high = plot.em(0.7);
    double step = width / STEPS;
    for (int i = 0; i < STEPS; i++) {
      var box = new Rectangle(x + i * step, y, step + 0.5, high);
      box.setFill(at(low + (i + 0.5) / STEPS * (high() - low)));
      plot.add(box);
    }
    plot.add(new Rectangle(x, y, width, high), "legend-frame");
    var scale = Scale.over(java.util.stream.DoubleStream.of(low, high()), x, x + width);
    for (double tick : thinned(scale.ticks(), plot.em(NUMBER) / width)) {
      double at = x + (tick - low) / (high() - low) * width;
      plot.line(at, y + high, at, y + high + plot.em(0.25), "chart-neutral", 1);
      var sign = palette.map().isSigned() && tick > 0 ? "+" : "";
      var number =
          plot.words(sign + scale.written(tick, locale), "chart-axis", plot.em(4), Pos.CENTER);
      Plot.middle(number, at - plot.em(2), y + high + plot.em(0.9));
    }
    var words = plot.words(title, "chart-axis", width + plot.em(6), Pos.CENTER);
    words.relocate(x - plot.em(3), y + high + plot.em(1.6));
  }

  /// The round numbers on the strip, so few that none is written over another; zero stays.
  ///
  /// @param least how far apart two stand at least, as a share of the strip
  List<Double> thinned(List<Double> ticks, double least) {
    var on = ticks.stream().filter(tick -> tick >= low - 1e-12 && tick <= high + 1e-12).toList();
    if (on.size() < 2) {
      return on;
    }
    double apart = (on.get(1) - on.getFirst()) / (high - low);
    int every = Math.max(1, (int) Math.ceil(least / apart - 1e-9));
    int zero = nearest(on);
    return IntStream.range(0, on.size())
        .filter(i -> (i - zero) % every == 0)
        .mapToObj(on::get)
        .toList();
  }

  private static int nearest(List<Double> ticks) {
    return IntStream.range(0, ticks.size())
        .boxed()
        .min(Comparator.comparingDouble(i -> Math.abs(ticks.get(i))))
        .orElse(0);
  }
}
