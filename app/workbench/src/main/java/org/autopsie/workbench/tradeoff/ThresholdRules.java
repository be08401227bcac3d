package org.autopsie.workbench.tradeoff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.autopsie.fairness.ThresholdRule;
import org.autopsie.fairness.Thresholds;
import org.autopsie.workbench.chart.CurveChart;
import org.autopsie.workbench.chart.CurveData;
import org.autopsie.workbench.chart.CurveData.Line;
import org.autopsie.workbench.chart.CurveData.Role;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.panel.FigureSaver;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// What each rule of choosing thresholds can have, and what it costs.
///
/// @param words of the thresholds under study
record ThresholdRules(PanelContext context, Talk talk, ThresholdStudy study, ThresholdWords words) {
  private static final int HUNDRED = 100;

  private Thresholds rules() {
    return words.now().rules();
  }

  private double weight() {
    return words.now().weight();
  }

  /// How many are decided on wrongly along each rule’s curve.
  Node figure() {
    var lines = new ArrayList<Line>();
    for (var rule : ThresholdRule.values()) {
      var points = rules().curve(rule, weight());
      var none = Collections.nCopies(points.size(), Double.NaN);
      lines.add(
          new Line(
              talk.say("line." + rule.id()),
              points.stream().map(one -> HUNDRED * one.selected()).toList(),
              points.stream().map(one -> HUNDRED * one.cost()).toList(),
              none,
              none,
              Role.MAIN));
    }
    var data = new CurveData(talk.say("rules.across"), talk.say("rules.down"), lines, List.of());
    var title = talk.say("rules.title");
    var text =
        new FigureText(
            title,
            title,
            talk.say("rules.subtitle", talk.number(weight(), 2)),
            words.basis(talk.say("rules.interval")),
            said());
    return new Figure(
        text,
        new CurveChart(data, context.locale()),
        data.twin(context.locale()),
        FigureSaver.of(context),
        context.locale());
  }

  private String name(ThresholdRule rule) {
    return talk.say("rule." + rule.id());
  }

  private String said() {
    return Arrays.stream(ThresholdRule.values())
        .map(rule -> talk.say("rules.said", name(rule), told(rule)))
        .collect(Collectors.joining(" "));
  }

  /// One button for each rule, with what it promises and what it costs.
  List<Node> choices() {
    var nodes = new ArrayList<Node>();
    for (var rule : ThresholdRule.values()) {
      var button = new Button(name(rule));
      button.setId("rule-" + rule.id());
      button.setOnAction(pressed -> study.change(one -> one.by(rule)));
      nodes.add(
          new VBox(
              2,
              Text.wrapping(button),
              Text.of(talk.say("promise." + rule.id()), "caption"),
              Text.of(told(rule), "small")));
    }
    return nodes;
  }

  private String told(ThresholdRule rule) {
    var best = rules().best(rule, weight());
    double least =
        Arrays.stream(ThresholdRule.values())
            .mapToDouble(one -> rules().best(one, weight()).cost())
            .min()
            .orElse(0);
    var groups =
        best.groups().entrySet().stream()
            .map(
                one -> talk.say("rules.group", talk.group(one.getKey()), threshold(one.getValue())))
            .collect(Collectors.joining(", "));
    double more = HUNDRED * (best.cost() - least);
    var cost = talk.say("rules.wrong", talk.per100(best.wrong()), talk.per100(best.selected()));
    return groups
        + talk.say("rules.colon")
        + cost
        + (more < 0.05 ? "" : talk.say("rules.more", talk.number(more, 1)));
  }

  private String threshold(Thresholds.Part part) {
    return Double.isNaN(part.threshold())
        ? talk.say("rules.lots")
        : Double.isInfinite(part.threshold())
            ? talk.say("thresholds.nobody")
            : talk.say("thresholds.from", talk.number(part.threshold(), 3));
  }
}
