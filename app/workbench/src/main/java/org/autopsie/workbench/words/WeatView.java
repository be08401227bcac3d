package org.autopsie.workbench.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.autopsie.workbench.chart.Basis;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.chart.WeatChart;
import org.autopsie.workbench.chart.WeatData;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.FigureSaver;
import org.autopsie.workbench.panel.Keyboard;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Study;
import org.autopsie.workbench.panel.Text;

/// The two histograms with the effect between them, and beside them the four lists.
final class WeatView {
  private final PanelContext context;
  private final WeatStudy study;
  private Talk talk;
  private final VBox about = new VBox();
  private final VBox result = new VBox(10);
  private final VBox form = new VBox(8);
  private final VBox state = new VBox();

  WeatView(PanelContext context, WeatStudy study) {
    this.context = context;
    this.study = study;
    talk = Talk.of(context);
  }

  Node build() {
    var panel = Frame.of("association-panel", talk.say("test.what"), state, about, result, form);
    context.studies().follow(panel, study);
    Live.begin(panel, study::begin);
    Live.show(panel, study.held(), held -> held.ifPresent(this::nothing));
    Live.show(panel, study.work().state(), this::state);
    Live.show(panel, study.found(), found -> found.ifPresent(this::show));
    return panel;
  }

  private void nothing(CaseWords held) {
    if (WeatAsked.of(held).isEmpty()) {
      result.getChildren().setAll(Text.of(talk.say("test.nothing"), "notice"));
    }
  }

  private void state(Study.State now) {
    state.getChildren().clear();
    boolean over = now == Study.State.FAILED || now == Study.State.STOPPED;
    if (over) {
      result.getChildren().clear();
      study.held().get().ifPresent(this::controls);
      var why = study.work().why().map(one -> one.in(context.locale()));
      state.getChildren().add(Text.of(why.orElseGet(() -> talk.say("test.failed")), "notice"));
    }
  }

  private void controls(CaseWords held) {
    talk = Talk.of(context);
    var keyboard = Keyboard.of(form);
    var nodes = new ArrayList<Node>();
    study
        .asked()
        .ifPresent(asked -> {
          nodes.addAll(where(held, asked));
          var table = asked.lists().getFirst().table();
          var lists = held.lists().stream().filter(one -> one.table().equals(table)).toList();
          var choices = lists.stream().map(one -> new Choice<>(one, talk.title(one))).toList();
          IntStream.range(0, asked.lists().size())
              .mapToObj(i ->
                  new Fields(context.locale())
                      .choice(
                          talk.say("test.list." + i),
                          "test-list-" + i,
                          choices,
                          asked.lists().get(i),
                          other -> study.ask(asked.with(i, other))))
              .forEach(nodes::add);
        });
    form.getChildren().setAll(nodes);
    keyboard.restore(form);
  }

  /// Which vectors, and which table, where the case has several.
  private List<Node> where(CaseWords held, WeatAsked asked) {
    var fields = new Fields(context.locale());
    var nodes = new ArrayList<Node>();
    if (held.sources().size() > 1) {
      var choices = held.sources().stream().map(one -> new Choice<>(one, talk.name(one))).toList();
      nodes.add(
          fields.choice(
              talk.say("form.vectors"),
              "test-vectors",
              choices,
              asked.source(),
              source -> study.ask(asked.of(source))));
    }
    var tables = WeatAsked.tables(held);
    if (tables.size() > 1) {
      var choices =
          tables.keySet().stream().map(one -> new Choice<>(one, talk.title(one))).toList();
      nodes.add(
          fields.choice(
              talk.say("test.table"),
              "test-table",
              choices,
              asked.lists().getFirst().table(),
              table -> study.ask(new WeatAsked(asked.source(), tables.get(table)))));
    }
    return nodes;
  }

  private void show(WeatFound found) {
    study.held().get().ifPresent(this::controls);
    var names = found.asked().lists().stream().map(talk::title).toList();
    var data = data(found, names);
    var sentence = Text.of(sentence(found, names), "sentence");
    sentence.setId("test-sentence");
    sentence.setMaxWidth(Double.MAX_VALUE);
    var title = talk.say("test.question", names.get(0), names.get(1), names.get(2), names.get(3));
    var text =
        new FigureText(
            title,
            title,
            talk.say("test.subtitle", names.get(2), names.get(3)),
            basis(found),
            sentence.getText());
    var chart = new WeatChart(data, context.locale());
    chart.setId("test-chart");
    var figure =
        new Figure(
            text, chart, data.twin(context.locale()), FigureSaver.of(context), context.locale());
    figure.say(sentence);
    result.getChildren().setAll(figure);
    found.lists().stream()
        .flatMap(one -> one.notices().stream())
        .forEach(one -> result.getChildren().add(Text.of(one.in(context.locale()), "quiet")));
    result.getChildren().add(Text.of(talk.say("test.limit"), "caption"));
  }

  private WeatData data(WeatFound found, List<String> names) {
    var values = List.of(found.test().x(), found.test().y());
    var sides =
        IntStream.range(0, 2)
            .mapToObj(i ->
                new WeatData.Side(
                    talk.say("test.side", names.get(i), values.get(i).length),
                    found.lists().get(i).words(),
                    Arrays.stream(values.get(i)).boxed().toList()))
            .toList();
    return new WeatData(
        talk.say("test.axis"),
        talk.say("test.down"),
        names.get(3),
        names.get(2),
        talk.say("test.effect", talk.number(found.test().effectSize())),
        sides);
  }

  private String sentence(WeatFound found, List<String> names) {
    double effect = found.test().effectSize();
    var nearer = effect < 0 ? 1 : 0;
    var said =
        talk.say(
            "test.told",
            talk.number(effect),
            names.get(nearer),
            names.get(1 - nearer),
            names.get(2),
            names.get(3),
            talk.name(found.asked().source()));
    var chance =
        found
            .chance()
            .map(one ->
                talk.say(
                    one.exact() ? "test.chance" : "test.chance.drawn",
                    talk.number(one.p(), 4),
                    one.permutations()))
            .orElseGet(() -> talk.say("test.no-chance", WeatFound.FEWEST));
    return said + " " + chance;
  }

  private Basis basis(WeatFound found) {
    var test = found.test();
    return new Basis(
        talk.say("basis.source", talk.title(found.asked().lists().getFirst().table())),
        talk.say(
            "test.n",
            test.x().length,
            test.y().length,
            found.lists().get(2).words().size(),
            found.lists().get(3).words().size()),
        talk.say("test.interval"),
        talk.say("test.seed", context.copy().tools().laboratory().seed()),
        talk.fidelity(found.asked().source()));
  }
}
