package org.autopsie.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.autopsie.report.Svg.Face;

/// Ranks before and after a change, one line each, rank 1 at the top. Lines that move less than the
/// noise are grey; the band shows the noise round the line that moved most.
///
/// @param before what the left side is, in words
/// @param after what the right side is
/// @param noise how many ranks the noise reaches on each side; empty where none was measured
record SlopeChart(
    Frame frame, String before, String after, List<Slope> slopes, Optional<Double> noise)
    implements Chart {
  private static final double LEFT = 110;
  private static final double RIGHT = 430;
  private static final int MOST_LABELS = 12;
  private static final int LETTERS = 20;
  private static final double LINE = 17;

  /// One thing that was ranked twice.
  ///
  /// @param low lower end of the interval of `after`; NaN where there is none
  /// @param high its upper end
  record Slope(String label, double before, double after, double low, double high) {
    double change() {
      return Math.abs(after - before);
    }

    boolean hasInterval() {
      return Double.isFinite(low) && Double.isFinite(high);
    }

    /// The same line under another name.
    Slope named(String words) {
      return new Slope(words, before, after, low, high);
    }

    /// The line from where `first` ended to where this one ends.
    Slope from(Slope first) {
      return new Slope(label, first.after(), after, low, high);
    }
  }

  SlopeChart {
    slopes = List.copyOf(slopes);
  }

  @Override
  public String svg() {
    var svg = new Svg(760);
    double top = frame.head(svg) + 14;
    double bottom = top + Math.clamp(slopes.size() * 26L, 180, 420);
    var axis = ranks(top, bottom);
    band(svg, axis);
    grid(svg, axis, bottom);
    slopes.stream().filter(s -> !stands(s)).forEach(s -> draw(svg, axis, s));
    slopes.stream().filter(this::stands).forEach(s -> draw(svg, axis, s));
    var places = places(axis, bottom);
    places.forEach((slope, y) -> label(svg, axis, slope, y));
    double lowest = places.values().stream().mapToDouble(y -> y).max().orElse(bottom);
    return frame.finish(svg, Math.max(bottom + 40, lowest + 8));
  }

  private void band(Svg svg, Axis axis) {
    noise.ifPresent(reach ->
        slopes.stream()
            .max(Comparator.comparingDouble(Slope::change))
            .ifPresent(most -> {
              double y = axis.at(most.before() - reach);
              double height = axis.at(most.before() + reach) - y;
              svg.rect(LEFT, y, RIGHT - LEFT, height, Look.NOISE);
            }));
  }

  private void grid(Svg svg, Axis axis, double bottom) {
    var language = frame.language();
    var further = axis.ticks().stream().filter(tick -> tick - axis.low() >= axis.step() / 2);
    Stream.concat(Stream.of(axis.low()), further)
        .forEach(tick -> {
          var rank = language.say("slope.rank", language.numbers().plain(tick));
          svg.line(LEFT, axis.at(tick), RIGHT, axis.at(tick), Look.LINE, 1);
          svg.text(LEFT - 14, axis.at(tick) + 4, rank, Face.SMALL.to("end"));
        });
    svg.paragraph(16, bottom + 22, before, RIGHT - 90, Face.NOTE);
    svg.paragraph(RIGHT - 40, bottom + 22, after, svg.width() - RIGHT + 24, Face.NOTE);
  }

  private void draw(Svg svg, Axis axis, Slope slope) {
    boolean stands = stands(slope);
    var colour = stands ? Look.ACCENT : Look.INK_3;
    double from = axis.at(slope.before());
    double to = axis.at(slope.after());
    svg.line(LEFT, from, RIGHT, to, colour, stands ? 2.5 : 1.2, stands ? "none" : "5 4");
    if (slope.hasInterval() && (stands || slopes.size() <= MOST_LABELS)) {
      svg.line(RIGHT, axis.at(slope.low()), RIGHT, axis.at(slope.high()), colour, 2);
    }
    svg.disc(LEFT, from, 3.5, stands ? colour : Look.PANE, colour);
    svg.disc(RIGHT, to, 3.5, stands ? colour : Look.PANE, colour);
  }

  private void label(Svg svg, Axis axis, Slope slope, double y) {
    var face = stands(slope) ? Face.LABEL : Face.NOTE;
    svg.line(RIGHT + 6, axis.at(slope.after()), RIGHT + 20, y - 4, Look.LINE, 1);
    svg.text(RIGHT + 24, y, shortened(slope.label()) + " · " + ranks(slope), face);
  }

  /// The label, cut where it would leave the picture; the table holds it whole.
  private static String shortened(String label) {
    int length = label.codePointCount(0, label.length());
    return length <= LETTERS
        ? label
        : label.substring(0, label.offsetByCodePoints(0, LETTERS - 1)).strip() + "…";
  }

  /// The scale of ranks: 1 at the top unless a rank below 1 was recorded.
  private Axis ranks(double top, double bottom) {
    var axis = Axis.over(numbers(), top, bottom);
    double low = numbers().filter(Double::isFinite).min().orElse(1);
    return new Axis(low, axis.high(), top, bottom, axis.step());
  }

  /// Where the labels stand, pushed apart so that none covers another.
  private Map<Slope, Double> places(Axis axis, double bottom) {
    var places = new LinkedHashMap<Slope, Double>();
    var labelled = labelled().sorted(Comparator.comparingDouble(Slope::after)).toList();
    double end = bottom + 4;
    double start = end - labelled.size() * LINE;
    double free = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < labelled.size(); i++) {
      double wished = Math.min(axis.at(labelled.get(i).after()) + 4, start + (i + 1) * LINE);
      free = Math.max(wished, free + LINE);
      places.put(labelled.get(i), free);
    }
    return places;
  }

  private Stream<Slope> labelled() {
    int most = slopes.size() <= MOST_LABELS ? MOST_LABELS : MOST_LABELS / 2;
    return slopes.stream().sorted(Comparator.comparingDouble(Slope::change).reversed()).limit(most);
  }

  private boolean stands(Slope slope) {
    return slope.change() > noise.orElse(0.0);
  }

  private DoubleStream numbers() {
    var all =
        slopes.stream()
            .flatMapToDouble(s -> DoubleStream.of(s.before(), s.after(), s.low(), s.high()));
    return DoubleStream.concat(all, DoubleStream.of(1));
  }

  private String ranks(Slope slope) {
    var numbers = frame.language().numbers();
    var words = numbers.of(slope.before(), 1) + " → " + numbers.of(slope.after(), 1);
    return slope.hasInterval() ? words + " " + interval(slope) : words;
  }

  private String interval(Slope slope) {
    var numbers = frame.language().numbers();
    return frame
        .language()
        .say("interval", numbers.of(slope.low(), 1), numbers.of(slope.high(), 1));
  }

  @Override
  public List<String> heads() {
    var language = frame.language();
    return List.of(language.say("slope.what"), before, after, language.say("slope.interval"));
  }

  @Override
  public List<List<String>> rows() {
    var numbers = frame.language().numbers();
    return slopes.stream()
        .map(s ->
            List.of(
                s.label(),
                numbers.of(s.before(), 1),
                numbers.of(s.after(), 1),
                s.hasInterval() ? interval(s) : "–"))
        .toList();
  }
}
