package org.autopsie.workbench.tradeoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.chart.RatesChart;
import org.autopsie.workbench.chart.ThresholdChart;
import org.autopsie.workbench.panel.Beside;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Fields.Parameterised;
import org.autopsie.workbench.panel.FigureSaver;
import org.autopsie.workbench.panel.Keyboard;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;
import org.autopsie.workbench.tradeoff.Explored.Mode;

/// The scores with lines to drag, the rates that follow, and what each rule would choose.
final class ThresholdView {
  private final PanelContext context;
  private final ThresholdStudy study;
  private final Talk talk;
  private final VBox about = new VBox(8);
  private final VBox result = new VBox(14);
  private final VBox form = new VBox(10);
  private final VBox curves = new VBox(8);
  private final VBox choices = new VBox(10);
  private Optional<Drawn> drawn = Optional.empty();
  private double weighed;

  ThresholdView(PanelContext context, ThresholdStudy study) {
    this.context = context;
    this.study = study;
    talk = Talk.of(context);
  }

  /// What is on the page, and for which table and way it was made.
  private record Drawn(
      Object made,
      Label sentence,
      Figure scores,
      ThresholdChart lines,
      Figure rates,
      RatesChart dots) {}

  Node build() {
    about.getStyleClass().add("examine-side");
    form.getStyleClass().add("examine-side");
    result.getChildren().setAll(Text.of(talk.say("state.counting"), "quiet"));
    var panel =
        new VBox(
            12, Text.of(talk.say("thresholds.what"), "ink-2"), new Beside(about, result, form));
    panel.getStyleClass().add("panel");
    panel.setId("thresholds-panel");
    context.studies().follow(panel, study);
    Live.begin(panel, study.tables()::begin);
    Live.show(panel, study.explored(), now -> now.ifPresent(this::show));
    Live.show(panel, study.whole(), all -> study.explored().get().ifPresent(this::show));
    return panel;
  }

  private void show(Explored now) {
    var words = ThresholdWords.of(talk, now);
    Object made = List.of(now.counted(), now.mode(), study.whole().get());
    if (drawn.filter(one -> one.made().equals(made)).isEmpty()) {
      var keyboard = Keyboard.of(result);
      lay(words, made);
      keyboard.restore(form);
      keyboard.restore(about);
    }
    drawn.ifPresent(one -> refresh(one, words));
    if (weighed != now.weight() || curves.getChildren().isEmpty()) {
      weigh(words);
    }
  }

  /// Draws what each rule costs, where a wrong decision weighs otherwise than before.
  private void weigh(ThresholdWords words) {
    weighed = words.now().weight();
    var rules = new ThresholdRules(context, talk, study, words);
    curves.getChildren().setAll(rules.figure(), Text.of(talk.say("rules.sources"), "caption"));
    choices.getChildren().setAll(rules.choices());
  }

  /// Shows other thresholds in what is there already, within a frame.
  private void refresh(Drawn one, ThresholdWords words) {
    one.sentence().setText(words.sentence());
    var data = words.data();
    one.lines().show(data);
    one.scores().renew(scoreText(words), data.twin(context.locale()));
    var rates = words.rates(ThresholdWords.shown(study.whole().get()));
    one.dots().show(rates);
    one.rates().renew(rateText(words), rates.twin(context.locale()));
  }

  private FigureText scoreText(ThresholdWords words) {
    var title = talk.say("thresholds.title");
    return new FigureText(
        title,
        title,
        talk.say("thresholds.subtitle"),
        words.basis(talk.say("thresholds.interval.none")),
        words.sentence());
  }

  private FigureText rateText(ThresholdWords words) {
    var title = talk.say("thresholds.rates");
    return new FigureText(
        title, title, words.key(), words.basis(talk.say("thresholds.interval")), words.sentence());
  }

  private void lay(ThresholdWords words, Object made) {
    var locale = context.locale();
    var data = words.data();
    var lines =
        new ThresholdChart(
            data, locale, (group, place) -> study.change(one -> one.move(group, place)));
    lines.setId("threshold-lines");
    var saver = FigureSaver.of(context);
    var scores = new Figure(scoreText(words), lines, data.twin(locale), saver, locale);
    var sentence = RatesFigure.sentence(words.sentence(), "thresholds-sentence", "sentence");
    scores.say(sentence);
    var numbers = words.rates(ThresholdWords.shown(study.whole().get()));
    var dots = new RatesChart(numbers, locale);
    var rates = new Figure(rateText(words), dots, numbers.twin(locale), saver, locale);
    result.getChildren().setAll(scores, rates, curves);
    curves.getChildren().clear();
    drawn = Optional.of(new Drawn(made, sentence, scores, lines, rates, dots));
    about.getChildren().setAll(table(words.now()));
    form.getChildren().setAll(controls(words.now()));
  }

  private List<Node> table(Explored now) {
    var queries = study.tables().choices();
    var fields = new Fields(context.locale());
    return queries.size() < 2
        ? List.of()
        : List.of(
            fields.choice(
                talk.say("trade.table"),
                "thresholds-table",
                queries.stream()
                    .map(one -> new Choice<>(one, new Choices(talk).title(one)))
                    .toList(),
                now.counted().query(),
                study.tables()::choose));
  }

  private List<Node> controls(Explored now) {
    var fields = new Fields(context.locale());
    var nodes = new ArrayList<Node>();
    nodes.add(
        fields.choice(
            talk.say("thresholds.mode"),
            "thresholds-mode",
            List.of(
                new Choice<>(Mode.TOGETHER, talk.say("thresholds.together")),
                new Choice<>(Mode.APART, talk.say("thresholds.apart"))),
            now.mode(),
            mode -> study.change(one -> one.mode(mode))));
    nodes.add(Text.of(talk.say("thresholds.keys"), "caption"));
    var back = new Button(talk.say("thresholds.back"));
    back.setId("thresholds-back");
    back.setOnAction(pressed -> study.change(Explored::back));
    nodes.add(Text.wrapping(back));
    nodes.add(
        fields.onOff(
            talk.say("thresholds.whole"),
            "thresholds-whole",
            study.whole().get(),
            study.whole()::set));
    nodes.add(Text.of(talk.say("rules.choose"), "section-title"));
    nodes.add(
        fields.slider(
            talk.say("rules.weight"),
            "rules-weight",
            new Parameterised(0.25, 4.25, "", false),
            now.weight(),
            weight -> study.change(one -> one.weight(weight))));
    nodes.add(choices);
    return nodes;
  }
}
