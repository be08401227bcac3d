package org.autopsie.workbench.examine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.scene.layout.Region;
import org.autopsie.statistics.Bootstrap;
import org.autopsie.statistics.Interval;
import org.autopsie.workbench.chart.AttributionBars;
import org.autopsie.workbench.chart.BarsData;
import org.autopsie.workbench.chart.ChoicePlot;
import org.autopsie.workbench.chart.CurveChart;
import org.autopsie.workbench.chart.CurveData;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.chart.HeatData;
import org.autopsie.workbench.chart.HeatMap;
import org.autopsie.workbench.chart.Twin;
import org.autopsie.workbench.panel.FigureSaver;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// The figure of a sweep: a curve over one number, bars over one list of values, a heat map over
/// two parameters.
record SweepFigure(PanelContext context, Swept swept, SweepWords told) {
  private static final int RESAMPLES = 1000;
  private static final double LEVEL = 0.95;

  /// More flips than this are told, not drawn.
  private static final int MARKED = 4;

  /// @param chosen which mark is chosen
  private record Drawn(Region drawing, Twin twin, IntegerProperty chosen) {}

  /// What is put on the page.
  ///
  /// @param points the point of the sweep that each mark of the drawing stands for
  record Shown(Figure figure, Region drawing, List<Integer> points, IntegerProperty chosen) {

    /// Marks a point, where it is drawn.
    void mark(Optional<Integer> point) {
      int place = point.map(points::indexOf).orElse(ChoicePlot.NONE);
      chosen.set(place);
      int above = figure.twin().rows().size() - points.size();
      figure.mark(place < 0 ? place : above + place);
    }

    /// Tells which point a person chooses.
    void onChoice(Consumer<Optional<Integer>> tell) {
      chosen.subscribe((before, now) ->
          tell.accept(
              now.intValue() < 0 ? Optional.empty() : Optional.of(points.get(now.intValue()))));
    }
  }

  Shown build() {
    var drawn =
        swept.plans().axes().size() == 2
            ? heat()
            : swept.plans().line().isPresent() ? curve() : bars();
    var title = told.title();
    var text = new FigureText(title, title, told.subtitle(), told.basis(), told.sentence());
    var figure =
        new Figure(text, drawn.drawing(), drawn.twin(), FigureSaver.of(context), context.locale());
    var sentence = Text.of(told.sentence(), "sentence");
    sentence.setId("sweep-sentence");
    sentence.setMaxWidth(Double.MAX_VALUE);
    figure.say(sentence);
    return new Shown(figure, drawn.drawing(), points(), drawn.chosen());
  }

  /// A map's cells go row by row; everything else has its points in their order.
  private List<Integer> points() {
    if (swept.plans().axes().size() < 2) {
      return swept.known();
    }
    int across = swept.plans().steps().getFirst();
    int down = swept.plans().steps().getLast();
    return IntStream.range(0, down * across)
        .mapToObj(cell -> cell % across * down + cell / across)
        .toList();
  }

  private Drawn curve() {
    var known = swept.known();
    var at = known.stream().map(this::place).toList();
    var none = Collections.nCopies(at.size(), Double.NaN);
    var lines = new ArrayList<CurveData.Line>();
    int count = swept.values().length;
    for (int i = 0; i < count && count > 1; i++) {
      var own = swept.values()[i];
      var name = name(i);
      var values = known.stream().map(point -> own[point]).toList();
      lines.add(new CurveData.Line(name, at, values, none, none, CurveData.Role.QUIET));
    }
    var means = known.stream().map(swept::mean).toList();
    var bands = told.banded() ? bands(known) : Collections.nCopies(at.size(), Interval.NONE);
    lines.add(
        new CurveData.Line(
            !swept.beside().isEmpty()
                ? told.label(swept.named())
                : count == 1 ? name(0) : told.speech().say("sweep.mean", told.read()),
            at,
            means,
            bands.stream().map(Interval::low).toList(),
            bands.stream().map(Interval::high).toList(),
            CurveData.Role.MAIN));
    swept
        .beside()
        .forEach((name, values) -> {
          var others = known.stream().map(point -> Swept.mean(values, point)).toList();
          lines.add(
              new CurveData.Line(told.label(name), at, others, none, none, CurveData.Role.MAIN));
        });
    var data = new CurveData(told.names().axis(0), told.readAxis(), lines, flips());
    var drawing = new CurveChart(data, context.locale());
    return new Drawn(drawing, data.twin(context.locale()), drawing.chosen());
  }

  /// The exhibit beside its line: the title above says it whole.
  private String name(int subject) {
    return Text.head(told.speech().title(swept.plans().subjects().get(subject).name()));
  }

  private double place(int point) {
    return ((Number) swept.plans().plans().getFirst().values(point).getFirst()).doubleValue();
  }

  /// Of the means at each place, by drawing exhibits anew.
  private List<Interval> bands(List<Integer> known) {
    var values = swept.values();
    return Bootstrap.together(
        values.length,
        RESAMPLES,
        LEVEL,
        new SplittableRandom(swept.seed()),
        weights -> {
          var means = new double[known.size()];
          for (int i = 0; i < values.length; i++) {
            for (int k = 0; k < means.length; k++) {
              means[k] += weights[i] * values[i][known.get(k)] / values.length;
            }
          }
          return means;
        });
  }

  private List<CurveData.Point> flips() {
    var flips = swept.flips().stream().flatMap(List::stream).toList();
    return flips.size() > MARKED
        ? List.of()
        : flips.stream().map(one -> new CurveData.Point(one.at(), told.flip(one))).toList();
  }

  private Drawn bars() {
    var names = told.names().values(0);
    double reach = swept.all().map(Math::abs).max().orElse(0);
    boolean signed = swept.all().anyMatch(value -> value < 0);
    var bars =
        swept.known().stream()
            .map(point ->
                new BarsData.Bar(
                    names.get(point),
                    swept.mean(point),
                    Double.NaN,
                    Double.NaN,
                    told.speech().number(swept.mean(point), reach)))
            .toList();
    var ends =
        new BarsData.Ends(
            signed ? told.speech().say("sweep.below") : "", told.speech().say("sweep.above"));
    var data = new BarsData(told.readAxis(), ends, signed, bars);
    var drawing = new AttributionBars(data, context.locale());
    return new Drawn(drawing, data.twin(context.locale()), drawing.chosen());
  }

  private Drawn heat() {
    var values = points().stream().map(swept::mean).toList();
    boolean signed = values.stream().anyMatch(value -> value < 0);
    var data =
        new HeatData(
            told.names().axis(1),
            told.names().values(1),
            told.names().axis(0),
            told.names().values(0),
            values,
            signed,
            told.readAxis(),
            told.marksMap() ? marks() : List.of());
    var drawing = new HeatMap(data, context.locale());
    return new Drawn(drawing, data.twin(context.locale()), drawing.chosen());
  }

  /// Where on the map the answer flips along each line.
  private List<HeatData.Mark> marks() {
    var lines = new FlipLines(swept.plans());
    var all = lines.all();
    boolean across = lines.place() == 0;
    var marks = new ArrayList<HeatData.Mark>();
    for (int i = 0; i < swept.flips().size(); i++) {
      var line = all.get(i);
      for (var flip : swept.flips().get(i)) {
        double step = lines.step(flip);
        double row = across ? line.other() : step;
        double column = across ? step : line.other();
        marks.add(new HeatData.Mark(row, column, across, told.flip(line, flip)));
      }
    }
    return marks;
  }
}
