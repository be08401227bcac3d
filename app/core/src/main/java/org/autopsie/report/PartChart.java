package org.autopsie.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.autopsie.evidence.Attribution;
import org.autopsie.report.Svg.Face;

/// How much each part of an exhibit counts: one bar from the zero line each, full to the right
/// where the number is above zero, hollow to the left where it is below, the largest first. The
/// table below the picture holds every part.
record PartChart(Frame frame, Attribution of, PartLabels labels, PartPicture picture)
    implements Chart {
  private static final int MOST = 14;
  private static final double LEFT = 232;
  private static final double RIGHT = 560;
  private static final double VALUES = 580;
  private static final double HEIGHT = 30;
  private static final double LINE = 18;

  @Override
  public void beside(Html out) {
    picture.write(out);
  }

  @Override
  public String svg() {
    var svg = new Svg(760);
    double top = frame.head(svg) + 22;
    var shown = order().stream().limit(MOST).toList();
    double height = height(shown);
    double bottom = top + shown.size() * height;
    var axis = Axis.over(numbers(shown), LEFT, RIGHT);
    grid(svg, axis, top, bottom);
    for (int i = 0; i < shown.size(); i++) {
      draw(svg, axis, shown.get(i), top + (i + 0.5) * height);
    }
    svg.line(axis.at(0), top, axis.at(0), bottom, Look.INK_3, 1.5);
    return frame.finish(svg, bottom + 20);
  }

  private List<Integer> order() {
    return IntStream.range(0, of.parts().size())
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -size(of.values().get(i))))
        .toList();
  }

  /// All lines are as high as the longest name takes.
  private double height(List<Integer> shown) {
    int most = shown.stream().mapToInt(this::lines).max().orElse(1);
    return Math.max(HEIGHT, most * LINE + 8);
  }

  private int lines(int part) {
    return Svg.wrap(labels.of(of.parts().get(part)), LEFT - 30, Face.LABEL.size()).size();
  }

  private static double size(double value) {
    return Double.isFinite(value) ? Math.abs(value) : -1;
  }

  private DoubleStream numbers(List<Integer> shown) {
    return DoubleStream.concat(
        DoubleStream.of(0),
        shown.stream()
            .flatMapToDouble(
                i -> DoubleStream.of(of.values().get(i), of.low().get(i), of.high().get(i))));
  }

  private void grid(Svg svg, Axis axis, double top, double bottom) {
    for (double tick : axis.ticks()) {
      double x = axis.at(tick);
      svg.line(x, top, x, bottom, Look.LINE, 1);
      var words = frame.language().numbers().of(tick, axis.decimals(1));
      svg.text(x, bottom + 17, words, Face.SMALL.to("middle"));
    }
    if (of.signed()) {
      double zero = axis.at(0);
      var language = frame.language();
      svg.text(zero - 8, top - 6, "← " + language.say("parts.below"), Face.SMALL.to("end"));
      svg.text(zero + 8, top - 6, language.say("parts.above") + " →", Face.SMALL);
    }
  }

  private void draw(Svg svg, Axis axis, int part, double y) {
    double up = (lines(part) - 1) * LINE / 2;
    svg.paragraph(16, y + 4 - up, labels.of(of.parts().get(part)), LEFT - 30, Face.LABEL);
    svg.text(VALUES, y + 4, value(part), Face.LABEL);
    double value = of.values().get(part);
    if (!Double.isFinite(value)) {
      return;
    }
    double zero = axis.at(0);
    double end = axis.at(value);
    double left = Math.min(zero, end);
    double wide = Math.abs(end - zero);
    boolean below = of.signed() && value < 0;
    svg.rect(left, y - 8, wide, 16, below ? Look.BELOW : of.signed() ? Look.ABOVE : Look.ACCENT);
    if (below && wide > 4) {
      svg.rect(left + 2, y - 6, wide - 4, 12, Look.PANE);
    }
    if (Double.isFinite(of.low().get(part)) && Double.isFinite(of.high().get(part))) {
      double low = axis.at(of.low().get(part));
      double high = axis.at(of.high().get(part));
      svg.line(low, y, high, y, Look.PANE, 5);
      svg.line(low, y, high, y, Look.INK, 2);
    }
  }

  private int decimals() {
    double most = of.values().stream().mapToDouble(PartChart::size).max().orElse(1);
    return most > 0 ? Math.clamp(2 - (int) Math.floor(Math.log10(most)), 0, 8) : 2;
  }

  private String number(double value) {
    return Double.isFinite(value) ? frame.language().numbers().of(value, decimals()) : "–";
  }

  private String value(int part) {
    double value = of.values().get(part);
    var words = (of.signed() && value > 0 ? "+" : "") + number(value);
    return hasInterval(part) ? words + " " + interval(part) : words;
  }

  private boolean hasInterval(int part) {
    return Double.isFinite(of.low().get(part)) && Double.isFinite(of.high().get(part));
  }

  private String interval(int part) {
    return frame
        .language()
        .say("interval", number(of.low().get(part)), number(of.high().get(part)));
  }

  @Override
  public List<String> heads() {
    var language = frame.language();
    return List.of(
        language.say("parts.part"), language.say("table.measured"), language.say("parts.interval"));
  }

  @Override
  public List<List<String>> rows() {
    return order().stream()
        .map(i ->
            List.of(
                labels.of(of.parts().get(i)),
                number(of.values().get(i)),
                hasInterval(i) ? interval(i) : "–"))
        .toList();
  }
}
