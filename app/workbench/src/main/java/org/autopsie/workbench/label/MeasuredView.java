package org.autopsie.workbench.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.Step;
import org.autopsie.evidence.Evidence;
import org.autopsie.evidence.Payload;
import org.autopsie.evidence.Payload.Metric;
import org.autopsie.evidence.Payload.Table;
import org.autopsie.protocol.StepResults;
import org.autopsie.report.StepWords;
import org.autopsie.report.StepWords.Shown;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.chart.IntervalChart;
import org.autopsie.workbench.chart.IntervalData;
import org.autopsie.workbench.chart.IntervalData.Row;
import org.autopsie.workbench.chart.Mark;
import org.autopsie.workbench.panel.FigureSaver;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.StepBasis;
import org.autopsie.workbench.panel.Text;

/// What came of the pairs: the sentence, what must be said beside it, the measure under each
/// labelling and each way of choosing, the wins, and points off the head.
record MeasuredView(PanelContext context, LabelTalk talk, Asked asked, LabelSteps steps) {

  List<Node> build() {
    var step = steps.step(steps.pairs()).orElseThrow();
    var nodes = new ArrayList<Node>();
    context
        .copy()
        .stale(step)
        .ifPresent(why -> nodes.add(Text.of("↻ " + why.in(context.locale()), "notice")));
    StepResults.latest(context.copy().evidence().get(), step.id())
        .ifPresentOrElse(
            line -> nodes.addAll(found(step, line)), () -> nodes.addAll(skipped(step)));
    return nodes;
  }

  private List<Node> skipped(Step step) {
    return context
        .copy()
        .protocol()
        .skipped(step.id())
        .flatMap(result -> result.reason())
        .map(why -> List.<Node>of(Text.of(why, "notice")))
        .orElseGet(List::of);
  }

  private List<Node> found(Step step, Evidence line) {
    var words =
        StepWords.of(
            context.open().caseFile(),
            context.copy().evidence().get(),
            step.id(),
            context.locale());
    var nodes = new ArrayList<Node>();
    var said = Text.of(words.sentence().orElseGet(words::absent), "sentence");
    said.setId("label-sentence");
    nodes.add(said);
    if (!words.reason().isBlank()) {
      var beside = Text.of(words.reason(), "ink-2");
      beside.setId("label-beside");
      nodes.add(beside);
    }
    words.shown().ifPresent(shown -> nodes.add(figure(step, line, shown, said.getText())));
    return nodes;
  }

  private static Optional<Table> table(Evidence line, String name) {
    return Optional.ofNullable(line.payload().get(name))
        .filter(Payload.Table.class::isInstance)
        .map(Payload.Table.class::cast);
  }

  private Node figure(Step step, Evidence line, Shown shown, String spoken) {
    var rows = new ArrayList<Row>();
    table(line, "by-labelling")
        .ifPresentOrElse(
            by -> rows.addAll(labellings(step, line, by)),
            () -> rows.add(measured(step, line, talk.say("measured.one"))));
    table(line, "by-choice").ifPresent(by -> rows.addAll(choices(line, by)));
    var data =
        new IntervalData(talk.say("measured.axis"), Optional.empty(), OptionalDouble.of(0), rows);
    var title = talk.say("measured.title", step.set().get("first"), step.set().get("second"));
    var basis =
        new StepBasis(context.open().caseFile(), context.copy().evidence().get(), context.locale())
            .of(step, shown);
    var text =
        new FigureText(title, title, talk.say("measured.subtitle", shown.n()), basis, spoken);
    var figure =
        new Figure(
            text,
            new IntervalChart(data, context.locale()),
            data.twin(context.locale()),
            FigureSaver.of(context),
            context.locale());
    figure.brief(brief(rows));
    return figure;
  }

  /// The rows in words, where there is no room to draw them.
  private Node brief(List<Row> rows) {
    var box = new VBox(4);
    for (var row : rows) {
      var words = talk.say("measured.row", row.label(), row.value(), row.status());
      box.getChildren().add(Text.of(words));
    }
    return box;
  }

  private Row measured(Step step, Evidence line, String label) {
    var metric = (Metric) line.payload().get("measured");
    return row(
        label, metric.value(), metric.low(), metric.high(), metric.n(), conclusion(step, metric));
  }

  private String conclusion(Step step, Metric metric) {
    boolean open = !(metric.low() > 0 || metric.high() < 0);
    return conclusion(step, open ? "open" : metric.value() > 0 ? "first" : "second");
  }

  private String conclusion(Step step, String written) {
    return written.equals("open")
        ? talk.say("conclusion.open")
        : talk.say("conclusion.kept", step.set().get(written));
  }

  private List<Row> labellings(Step step, Evidence line, Table by) {
    var rows = new ArrayList<Row>();
    rows.add(measured(step, line, talk.say("measured.most")));
    for (int i = 0; i < by.rows(); i++) {
      int n = (int) Math.min(by.numbers("first")[i], by.numbers("second")[i]);
      rows.add(
          row(
              talk.say("measured.who", by.words("labeller").get(i)),
              by.numbers("value")[i],
              by.numbers("low")[i],
              by.numbers("high")[i],
              n,
              conclusion(step, by.words("conclusion").get(i))));
    }
    return rows;
  }

  private List<Row> choices(Evidence line, Table by) {
    int n = ((Metric) line.payload().get("measured")).n();
    var rows = new ArrayList<Row>();
    for (int i = 0; i < by.rows(); i++) {
      rows.add(
          row(
              talk.say("choice." + by.words("choice").get(i)),
              by.numbers("value")[i],
              by.numbers("low")[i],
              by.numbers("high")[i],
              n,
              talk.say("choice.status")));
    }
    return rows;
  }

  private Row row(String label, double value, double low, double high, int n, String status) {
    var words =
        Double.isFinite(low)
            ? talk.say("measured.value", value, low, high)
            : talk.say("measured.bare", value);
    return new Row(
        label, words, value, low, high, n, OptionalDouble.empty(), Mark.OBSERVED, status);
  }
}
