package org.autopsie.workbench.panels;

import org.autopsie.workbench.chart.Basis;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.chart.PairChart;
import org.autopsie.workbench.chart.PairData;
import org.autopsie.workbench.chart.PairData.Pair;
import org.autopsie.workbench.panel.Answer;
import org.autopsie.workbench.panel.FigureSaver;
import org.autopsie.workbench.panel.Moved;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// The numbers of an answer before and after, with all that they rest on.
record AnswerFigure(Answer answer, AnswerTelling telling, PanelContext context) {

  /// The figure; JavaFX thread only.
  Figure build() {
    var data = data();
    var title = say("answer.title", answer.model().title());
    var text =
        new FigureText(
            title + " " + telling.exhibit(), title, subtitle(), basis(), telling.sentence());
    var chart = new PairChart(data, context.locale());
    return new Figure(
        text, chart, data.twin(context.locale()), FigureSaver.of(context), context.locale());
  }

  private String subtitle() {
    int all = answer.moved().size();
    int drawn = telling.drawn().size();
    var kind = answer.vectors() ? "similar" : answer.maps() ? "halves" : "score";
    var what = say("answer.subtitle." + kind);
    return drawn < all ? what + " " + others(drawn - 1, all) : what;
  }

  private String others(int drawn, int all) {
    var key = answer.untouched() ? "answer.subtitle.highest" : "answer.subtitle.most";
    return say(key, drawn, all);
  }

  private PairData data() {
    return new PairData(
        say(answer.vectors() ? "answer.axis.similar" : "answer.axis.score"),
        say("axis.before"),
        say("axis.after"),
        telling.drawn().stream().map(this::pair).toList());
  }

  private Pair pair(Moved one) {
    var key = answer.untouched() ? "answer.value.one" : "answer.value";
    var value = say(key, one.before(), one.after());
    return new Pair(Text.head(telling.label(one)), one.before(), one.after(), value);
  }

  private Basis basis() {
    var metric = answer.metric();
    var interval =
        answer.untouched()
            ? say("answer.interval-none")
            : metric.n() < 2
                ? say("ranking.interval-single")
                : Double.isNaN(metric.low())
                    ? say("answer.interval-none")
                    : say("answer.interval", metric.low(), metric.high());
    return new Basis(
        say("answer.source", telling.exhibit()),
        say(answer.untouched() ? "answer.n-none" : "answer.n", metric.n()),
        interval,
        say("ranking.seed", answer.seed()),
        answer.model().title() + ", " + say("fidelity." + answer.model().fidelity().id()));
  }

  private String say(String key, Object... args) {
    return telling.say(key, args);
  }
}
