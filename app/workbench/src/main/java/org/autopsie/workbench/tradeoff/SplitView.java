package org.autopsie.workbench.tradeoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.autopsie.fairness.PeoplePer100;
import org.autopsie.fairness.RiskRatio;
import org.autopsie.workbench.chart.CurveChart;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.panel.Beside;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Fields.Parameterised;
import org.autopsie.workbench.panel.FigureSaver;
import org.autopsie.workbench.panel.Keyboard;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// The whole and its parts above, the strength of an unrecorded trait below, the choices beside.
final class SplitView {
  private static final double STRONGEST = 11;

  private final PanelContext context;
  private final SplitStudy study;
  private final Talk talk;
  private final VBox about = new VBox(8);
  private final VBox result = new VBox(16);
  private final VBox form = new VBox(8);
  private final Label trait = RatesFigure.sentence("", "trait-sentence", "sentence");

  SplitView(PanelContext context, SplitStudy study) {
    this.context = context;
    this.study = study;
    talk = Talk.of(context);
  }

  Node build() {
    about.getStyleClass().add("examine-side");
    form.getStyleClass().add("examine-side");
    result.getChildren().setAll(Text.of(talk.say("state.counting"), "quiet"));
    var panel =
        new VBox(12, Text.of(talk.say("split.what"), "ink-2"), new Beside(about, result, form));
    panel.getStyleClass().add("panel");
    panel.setId("confounder-panel");
    Live.begin(panel, study::begin);
    Live.show(panel, study.renewed(), times -> study.split().get().ifPresent(this::lay));
    Live.show(panel, study.split(), now -> now.ifPresent(this::moved));
    return panel;
  }

  /// A strength was moved: only its sentence changes.
  private void moved(Split now) {
    now.ratio().ifPresent(ratio -> trait.setText(new SplitWords(talk, now).trait(ratio)));
  }

  private void lay(Split now) {
    var keyboard = Keyboard.of(result);
    var words = new SplitWords(talk, now);
    var nodes = new ArrayList<Node>();
    if (now.counted().isEmpty()) {
      nodes.add(Text.of(talk.say("split.constructed"), "notice"));
    }
    nodes.add(parts(words));
    nodes.add(Text.of(talk.say("split.sources"), "caption"));
    now.ratio()
        .ifPresentOrElse(
            ratio -> {
              nodes.add(new VBox(8, strengths(now).toArray(Node[]::new)));
              nodes.add(strength(words, ratio));
            },
            () -> nodes.add(Text.of(talk.say("trait.none"), "quiet")));
    nodes.add(Text.of(talk.say("trait.sources"), "caption"));
    result.getChildren().setAll(nodes);
    about.getChildren().setAll(tables(now));
    form.getChildren().setAll(controls(now));
    keyboard.restore(about);
    keyboard.restore(form);
    keyboard.restore(result);
  }

  private Figure parts(SplitWords words) {
    var title = talk.say("split.title");
    var text =
        new FigureText(
            title,
            title,
            talk.say("split.subtitle", talk.name(words.now().rate()), talk.of(words.now().rate())),
            words.basis(talk.say("thresholds.interval")),
            words.sentence());
    return new RatesFigure(context).of(text, words.data(), "split-sentence", "sentence");
  }

  private Figure strength(SplitWords words, RiskRatio ratio) {
    var data = words.curve(ratio);
    var title = talk.say("trait.title");
    var text =
        new FigureText(
            title,
            title,
            talk.say("trait.subtitle"),
            words.basis(talk.say("trait.interval")),
            words.trait(ratio));
    var figure =
        new Figure(
            text,
            new CurveChart(data, context.locale()),
            data.twin(context.locale()),
            FigureSaver.of(context),
            context.locale());
    figure.say(trait);
    return figure;
  }

  private List<Node> tables(Split now) {
    var fields = new Fields(context.locale());
    var nodes = new ArrayList<Node>();
    var queries = study.tables().choices();
    if (!queries.isEmpty()) {
      var choices = new ArrayList<Choice<Optional<org.autopsie.protocol.TableQuery>>>();
      queries.forEach(
          one -> choices.add(new Choice<>(Optional.of(one), new Choices(talk).title(one))));
      choices.add(new Choice<>(Optional.empty(), talk.say("split.constructed.choice")));
      nodes.add(
          fields.choice(
              talk.say("trade.table"),
              "split-table",
              choices,
              now.counted().map(Tables.Counted::query),
              chosen -> chosen.ifPresentOrElse(study.tables()::choose, study::construct)));
    }
    now.counted().ifPresent(counted -> nodes.addAll(columns(fields, now, counted)));
    return nodes;
  }

  private List<Node> columns(Fields fields, Split now, Tables.Counted counted) {
    var columns = new Controls(counted.query(), counted.table()).columns();
    if (columns.isEmpty()) {
      return List.of(Text.of(talk.say("split.no-column"), "quiet"));
    }
    var choices = new ArrayList<Choice<Optional<String>>>();
    columns.forEach(one -> choices.add(new Choice<>(Optional.of(one), talk.group(one))));
    choices.add(new Choice<>(Optional.empty(), talk.say("split.not")));
    return List.of(
        fields.choice(
            talk.say("split.by"),
            "split-by",
            choices,
            now.column(),
            column -> study.by(counted, column)));
  }

  private List<Node> controls(Split now) {
    var fields = new Fields(context.locale());
    var nodes = new ArrayList<Node>();
    if (now.counted().isPresent()) {
      nodes.add(
          fields.choice(
              talk.say("split.rate"),
              "split-rate",
              PeoplePer100.SHOWN.stream().map(rate -> new Choice<>(rate, talk.name(rate))).toList(),
              now.rate(),
              rate -> study.change(one -> one.rate(rate))));
      nodes.addAll(pair(fields, now));
    }
    var swap = new Button(talk.say("split.swap"));
    swap.setId("split-swap");
    swap.setOnAction(
        pressed -> study.change(one -> one.groups(one.groups().get(1), one.groups().get(0))));
    nodes.add(Text.wrapping(swap));
    return nodes;
  }

  /// The strengths of the trait, above what they leave.
  private List<Node> strengths(Split now) {
    var fields = new Fields(context.locale());
    var nodes = new ArrayList<Node>();
    nodes.add(Text.of(talk.say("trait.form"), "section-title"));
    var bounds = new Parameterised(1, STRONGEST, talk.say("trait.times"), false);
    nodes.add(
        fields.slider(
            talk.say("trait.uneven"),
            "trait-uneven",
            bounds,
            now.uneven(),
            times -> study.move(one -> one.uneven(times))));
    nodes.add(
        fields.slider(
            talk.say("trait.strength"),
            "trait-strength",
            bounds,
            now.strength(),
            times -> study.move(one -> one.strength(times))));
    return nodes;
  }

  private List<Node> pair(Fields fields, Split now) {
    var names = now.counted().orElseThrow().groups();
    if (names.size() < 3) {
      return List.of();
    }
    var nodes = new ArrayList<Node>();
    for (int i = 0; i < 2; i++) {
      int place = i;
      nodes.add(
          fields.choice(
              talk.say(i == 0 ? "split.compared" : "split.reference"),
              "split-group-" + i,
              names.stream()
                  .filter(one -> !one.equals(now.groups().get(1 - place)))
                  .map(one -> new Choice<>(one, talk.group(one)))
                  .toList(),
              now.groups().get(i),
              name ->
                  study.change(one ->
                      place == 0
                          ? one.groups(name, one.groups().get(1))
                          : one.groups(one.groups().get(0), name))));
    }
    return nodes;
  }
}
