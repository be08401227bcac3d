package org.autopsie.workbench.fair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.autopsie.fairness.Estimate;
import org.autopsie.fairness.Scores;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.chart.GroupCurves;
import org.autopsie.workbench.chart.GroupCurvesData;
import org.autopsie.workbench.chart.GroupCurvesData.Line;
import org.autopsie.workbench.chart.GroupCurvesData.Point;
import org.autopsie.workbench.chart.GroupMark;
import org.autopsie.workbench.panel.FigureSaver;
import org.autopsie.workbench.panel.Text;

/// What every threshold makes of each group, and what turned out at each score.
///
/// @param of what was counted
record CurveFigures(GroupFigures of) {
  private static final int HUNDRED = 100;
  private static final int POINTS = 20;
  private static final int MOST_ROC = 60;

  private FairTalk talk() {
    return of.talk();
  }

  private Locale locale() {
    return of.context().locale();
  }

  private String score() {
    return of.found().decisions().query().score().orElse("");
  }

  private List<Line> lines(Function<Scores, List<Point>> points) {
    var lines = new ArrayList<Line>();
    var scores = of.found().decisions().scores();
    int place = 0;
    for (var name : of.found().table().names()) {
      var own = scores.get(name);
      if (own != null && !of.found().isSmall(name)) {
        lines.add(new Line(talk().group(name), GroupMark.of(place), points.apply(own)));
      }
      place++;
    }
    return lines;
  }

  /// Wrong against right positive decisions, threshold by threshold.
  Figure roc() {
    var decision = of.asked().decision();
    var data =
        new GroupCurvesData(
            talk().say("roc.across", decision.otherwise().in(locale()), decision.a().in(locale())),
            talk().say("roc.down", decision.outcome().in(locale()), decision.a().in(locale())),
            talk().say("roc.even"),
            lines(this::roc),
            talk().say("roc.step"));
    var said =
        of.found().table().names().stream()
            .filter(name -> !of.found().isSmall(name))
            .map(this::area)
            .collect(Collectors.joining(" "));
    return figure(data, talk().say("roc.title"), said, talk().say("basis.none"));
  }

  private List<Point> roc(Scores own) {
    var curve = own.roc();
    int every = Math.max(1, curve.size() / MOST_ROC);
    var points = new ArrayList<Point>();
    for (int i = 0; i < curve.size(); i++) {
      var one = curve.get(i);
      if (i % every == 0 || i == curve.size() - 1) {
        var name =
            Double.isInfinite(one.threshold())
                ? talk().say("roc.nobody")
                : talk().say("threshold", one.threshold());
        points.add(
            new Point(
                name,
                HUNDRED * one.fpr(),
                HUNDRED * one.tpr(),
                Double.NaN,
                Double.NaN,
                Double.NaN));
      }
    }
    return points;
  }

  private String area(String name) {
    Estimate auc = of.found().decisions().scores().get(name).aucEstimate();
    return talk().say("roc.area", talk().group(name), auc.value(), auc.low(), auc.high(), auc.n());
  }

  /// What turned out at each score.
  Figure calibration() {
    var outcome = of.asked().decision().outcome().in(locale());
    var data =
        new GroupCurvesData(
            talk().say("calibration.across", score()),
            talk().say("calibration.down", outcome),
            "",
            lines(this::calibration),
            talk().say("calibration.step"));
    return figure(
        data, talk().say("calibration.title", outcome), apart(), talk().say("basis.wilson"));
  }

  /// At which scores the intervals of a group and of the reference lie apart.
  private String apart() {
    var scores = of.found().decisions().scores();
    var base = of.found().reference().filter(one -> !of.found().isSmall(one)).map(scores::get);
    var said = new ArrayList<String>();
    base.ifPresent(reference ->
        of.found().others().stream()
            .filter(name -> !of.found().isSmall(name))
            .forEach(name -> said.add(apart(name, scores.get(name), reference))));
    said.add(talk().say("calibration.said"));
    return String.join(" ", said);
  }

  private String apart(String name, Scores own, Scores reference) {
    var beside = reference.observed(POINTS);
    var at =
        own.observed(POINTS).stream()
            .filter(one ->
                beside.stream().anyMatch(two -> one.score() == two.score() && isApart(one, two)))
            .map(one -> talk().say("threshold", one.score()))
            .toList();
    var base = talk().group(of.found().reference().orElseThrow());
    return at.isEmpty()
        ? talk().say("calibration.overlap", talk().group(name), base)
        : talk().say("calibration.apart", talk().group(name), base, String.join(", ", at));
  }

  private static boolean isApart(Scores.Observed one, Scores.Observed two) {
    return one.positive().low() > two.positive().high()
        || two.positive().low() > one.positive().high();
  }

  private List<Point> calibration(Scores own) {
    return own.observed(POINTS).stream()
        .map(one ->
            new Point(
                talk().say("threshold", one.score()),
                one.score(),
                HUNDRED * one.positive().value(),
                HUNDRED * one.positive().low(),
                HUNDRED * one.positive().high(),
                one.positive().n()))
        .toList();
  }

  private Figure figure(GroupCurvesData data, String title, String said, String interval) {
    var groups = data.lines().stream().map(Line::label).collect(Collectors.joining(", "));
    var text =
        new FigureText(
            title,
            title,
            talk().say("curves.subtitle", of.rows(), of.n()),
            of.basis(interval, talk().say("basis.no-seed")),
            title + " " + groups + ". " + said);
    var figure =
        new Figure(
            text,
            new GroupCurves(data, locale()),
            data.twin(locale()),
            FigureSaver.of(of.context()),
            locale());
    var words = Text.of(said, "sentence");
    words.setId("groups-sentence");
    words.setMaxWidth(Double.MAX_VALUE);
    figure.say(words);
    return figure;
  }
}
