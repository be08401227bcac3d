package org.autopsie.workbench.fair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.autopsie.fairness.Comparison;
import org.autopsie.fairness.Estimate;
import org.autopsie.fairness.GroupMetric.Form;
import org.autopsie.fairness.Inequality;
import org.autopsie.fairness.MeasureWords;
import org.autopsie.fairness.Rate;
import org.autopsie.fairness.Spread;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.chart.MeasuresSheet;
import org.autopsie.workbench.chart.MeasuresSheet.Measure;
import org.autopsie.workbench.chart.MeasuresSheet.Value;
import org.autopsie.workbench.panel.FigureSaver;

/// Every measure of the table, in plain words, with its formula and its numbers.
///
/// @param of what was counted
record MeasureFigure(GroupFigures of) {

  private FairTalk talk() {
    return of.talk();
  }

  private Compared found() {
    return of.found();
  }

  private Locale locale() {
    return of.context().locale();
  }

  Figure build() {
    var sheet = new MeasuresSheet(measures());
    var title = talk().say("all.title");
    var text =
        new FigureText(
            title,
            title,
            MeasureWords.letters(locale()),
            of.basis(
                talk().say("basis.both", Compared.RESAMPLES),
                talk().say("basis.seed", Compared.SEED)),
            talk().say("all.spoken", of.n()));
    return new Figure(text, sheet, sheet.twin(locale()), FigureSaver.of(of.context()), locale());
  }

  private List<Measure> measures() {
    var all = new ArrayList<Measure>();
    for (var rate : Rate.values()) {
      all.add(measure(rate.id(), rates(rate)));
    }
    if (found().decisions().query().score().isPresent()) {
      all.add(measure("auc", areas()));
    }
    for (var comparison : Comparison.values()) {
      all.add(measure(comparison.id(), compared(comparison)));
    }
    for (var spread : Spread.values()) {
      all.add(
          measure(
              spread.id(),
              List.of(together(found().measured().spreads().get(spread.id()), spread.form()))));
    }
    for (var index : Inequality.all(2)) {
      var one = found().measured().overall().get(index.id());
      all.add(measure(index.id(), List.of(value(talk().say("all.everybody"), one))));
    }
    return all;
  }

  private Measure measure(String id, List<Value> values) {
    return new Measure(
        MeasureWords.standard(id),
        MeasureWords.plain(id, locale()),
        MeasureWords.formula(id, locale()),
        values);
  }

  private List<Value> rates(Rate rate) {
    return found().table().names().stream()
        .map(name -> value(talk().group(name), found().rate(rate, name)))
        .toList();
  }

  private List<Value> areas() {
    var scores = found().decisions().scores();
    return found().table().names().stream()
        .map(name -> value(talk().group(name), scores.get(name).aucEstimate()))
        .toList();
  }

  private List<Value> compared(Comparison comparison) {
    if (found().reference().isEmpty()) {
      return List.of(none(talk().say("all.no-reference"), talk().say("all.needs-reference")));
    }
    var base = found().reference().orElseThrow();
    var values = new ArrayList<Value>();
    Map<String, Estimate> groups = found().measured().comparisons().get(comparison.id());
    groups.forEach((name, one) -> {
      var label = talk().say("all.beside", talk().group(name), talk().group(base));
      boolean few = found().isSmall(name) || found().isSmall(base);
      values.add(
          few && comparison.form() == Form.RATIO
              ? none(label, talk().say("too-few"))
              : value(label, one));
    });
    return values;
  }

  private Value together(Estimate one, Form form) {
    var label = talk().say("all.together");
    boolean few = found().table().names().stream().anyMatch(found()::isSmall);
    return few && form == Form.RATIO ? none(label, talk().say("too-few")) : value(label, one);
  }

  private static Value none(String of, String why) {
    return new Value(of, Double.NaN, Double.NaN, Double.NaN, Double.NaN, why);
  }

  private Value value(String of, Estimate one) {
    if (Double.isNaN(one.value())) {
      return none(of, talk().say("nobody"));
    }
    var words =
        Double.isNaN(one.low())
            ? talk().say("number.bare", one.value(), one.n())
            : talk().say("number", one.value(), one.low(), one.high(), one.n());
    return new Value(of, one.value(), one.low(), one.high(), one.n(), words);
  }
}
