package org.autopsie.workbench.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.chart.IntervalChart;
import org.autopsie.workbench.chart.PairChart;
import org.autopsie.workbench.chart.Twin;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.FigureSaver;
import org.autopsie.workbench.panel.Keyboard;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Study;
import org.autopsie.workbench.panel.Text;

/// Before and after: what is left together, where words lie, the effect of a test; and beside it
/// the axis and the list that are looked at.
final class DebiasView {
  private final PanelContext context;
  private final AxisStudy axis;
  private final DebiasStudy study;
  private final Talk talk;
  private final VBox about = new VBox();
  private final VBox result = new VBox(14);
  private final VBox form = new VBox(8);
  private final VBox state = new VBox();

  DebiasView(PanelContext context, AxisStudy axis, DebiasStudy study) {
    this.context = context;
    this.axis = axis;
    this.study = study;
    talk = Talk.of(context);
  }

  Node build() {
    var panel = Frame.of("debiasing-panel", talk.say("debias.what"), state, about, result, form);
    context.studies().follow(panel, study);
    Live.begin(panel, study::begin);
    Live.show(panel, axis.held(), held -> held.ifPresent(this::nothing));
    Live.show(panel, axis.work().state(), now -> state(now, axis.work().why().map(this::said)));
    Live.show(panel, study.work().state(), now -> state(now, study.work().why().map(this::said)));
    Live.show(panel, study.found(), found -> found.ifPresent(this::show));
    Live.show(panel, axis.poles(), poles -> study.found().get().ifPresent(this::show));
    return panel;
  }

  private String said(org.autopsie.run.Sentence why) {
    return why.in(context.locale());
  }

  private void nothing(CaseWords held) {
    if (!held.isThere()) {
      result.getChildren().setAll(Text.of(talk.say("nothing"), "notice"));
    }
  }

  private void state(Study.State now, Optional<String> why) {
    state.getChildren().clear();
    if (now == Study.State.FAILED || now == Study.State.STOPPED) {
      result.getChildren().clear();
      state.getChildren().add(Text.of(why.orElseGet(() -> talk.say("debias.failed")), "notice"));
    }
  }

  private void show(DebiasFound found) {
    var seed = context.copy().tools().laboratory().seed();
    var words = new DebiasWords(talk, axis.poles().get(), found, seed);
    var keyboard = Keyboard.of(form);
    axis.held().get().ifPresent(held -> form.getChildren().setAll(controls(held, found)));
    keyboard.restore(form);
    var sentence = Text.of(words.sentence(), "sentence");
    sentence.setId("debias-sentence");
    sentence.setMaxWidth(Double.MAX_VALUE);
    var nodes = new ArrayList<Node>();
    nodes.add(sentence);
    words
        .clusters()
        .ifPresent(data ->
            nodes.add(
                figure(
                    "debias-clusters",
                    words.clustersText(),
                    new IntervalChart(data, context.locale()),
                    data.twin(context.locale()))));
    nodes.add(
        figure(
            "debias-places",
            words.placesText(),
            new PairChart(words.places(), context.locale()),
            words.places().twin(context.locale())));
    words
        .effect()
        .ifPresent(data -> {
          nodes.add(
              figure(
                  "debias-effect",
                  words.effectText(),
                  new PairChart(data, context.locale()),
                  data.twin(context.locale())));
        });
    found.test().ifPresent(test -> nodes.add(Text.of(words.effectSentence(), "ink-2")));
    words.notices().stream().map(one -> Text.of(one, "quiet")).forEach(nodes::add);
    nodes.add(Text.of(talk.say("debias.limit"), "caption"));
    result.getChildren().setAll(nodes);
  }

  private Figure figure(String id, FigureText text, Region chart, Twin twin) {
    chart.setId(id);
    return new Figure(text, chart, twin, FigureSaver.of(context), context.locale());
  }

  private List<Node> controls(CaseWords held, DebiasFound found) {
    var fields = new Fields(context.locale());
    var nodes = new ArrayList<Node>();
    var asked = found.asked();
    nodes.add(
        Text.of(
            talk.say(
                "debias.axis",
                axis.poles().get().from(),
                axis.poles().get().to(),
                asked.axis().pairs().all().size(),
                talk.name(asked.axis().source())),
            "ink-2"));
    var go = new Button(talk.say("debias.go"));
    go.setId("debias-go");
    go.getStyleClass().add("small-button");
    go.setOnAction(pressed -> context.host().show("axis"));
    nodes.add(Text.wrapping(go));
    if (!held.lists().isEmpty()) {
      nodes.add(
          fields.choice(
              talk.say("form.words"),
              "debias-words",
              held.lists().stream().map(one -> new Choice<>(one, talk.title(one))).toList(),
              asked.axis().words(),
              set -> axis.change(now -> now.placing(set))));
    }
    var tests = DebiasAsked.tests(held, asked.axis());
    asked
        .test()
        .filter(test -> tests.size() > 1)
        .ifPresent(test ->
            nodes.add(
                fields.choice(
                    talk.say("debias.test"),
                    "debias-test",
                    tests.stream().map(one -> new Choice<>(one, title(one))).toList(),
                    test,
                    study::test)));
    nodes.add(Text.of(talk.say("debias.left-as-is", asked.specific().size()), "caption"));
    return nodes;
  }

  private String title(WeatAsked test) {
    return talk.say("kept.test", test.lists().stream().map(talk::title).toArray());
  }
}
