package org.autopsie.workbench.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.autopsie.embedding.Analogies.Rule;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.RankedChart;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.FigureSaver;
import org.autopsie.workbench.panel.Keyboard;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Study;
import org.autopsie.workbench.panel.Text;

/// Three words to type, the ten best answers with and without them side by side, and beside it the
/// case’s own questions and the rule.
final class AnalogyView {
  private static final List<String> FIELDS = List.of("analogy-a", "analogy-b", "analogy-c");

  private final PanelContext context;
  private final AnalogyStudy study;
  private final Talk talk;
  private final VBox about = new VBox();
  private final VBox answers = new VBox(10);
  private final VBox result = new VBox(10);
  private final VBox form = new VBox(8);
  private final VBox state = new VBox();
  private List<TextField> typed = List.of();

  AnalogyView(PanelContext context, AnalogyStudy study) {
    this.context = context;
    this.study = study;
    talk = Talk.of(context);
  }

  Node build() {
    var panel = Frame.of("analogy-panel", talk.say("analogy.what"), state, about, result, form);
    context.studies().follow(panel, study);
    Live.begin(panel, study::begin);
    Live.show(panel, study.held(), held -> held.ifPresent(this::lay));
    Live.show(panel, study.asked(), asked -> asked.ifPresent(this::follow));
    Live.show(panel, study.work().state(), this::state);
    Live.show(panel, study.found(), found -> found.ifPresentOrElse(this::show, this::waits));
    return panel;
  }

  private void state(Study.State now) {
    state.getChildren().clear();
    if (now == Study.State.FAILED || now == Study.State.STOPPED) {
      answers.getChildren().clear();
      var why = study.work().why().map(one -> one.in(context.locale()));
      state.getChildren().add(Text.of(why.orElseGet(() -> talk.say("analogy.failed")), "notice"));
    }
  }

  private void lay(CaseWords held) {
    if (held.sources().isEmpty()) {
      result.getChildren().setAll(Text.of(talk.say("analogy.nothing"), "notice"));
      return;
    }
    about.getChildren().setAll(Text.of(talk.say("analogy.doubt"), "ink-2"));
    result.getChildren().setAll(question(), answers);
    study.asked().get().ifPresent(this::follow);
  }

  /// The question as a sentence with three gaps.
  private Node question() {
    typed = IntStream.range(0, FIELDS.size()).mapToObj(this::field).toList();
    var row =
        Text.row(
            8,
            6,
            typed.get(0),
            Text.of(talk.say("analogy.is-to")),
            typed.get(1),
            Text.of(talk.say("analogy.as")),
            typed.get(2),
            Text.of(talk.say("analogy.is-to-what")));
    row.setRowValignment(javafx.geometry.VPos.CENTER);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private TextField field(int place) {
    var field = new TextField();
    field.setId(FIELDS.get(place));
    field.setPrefColumnCount(7);
    field.setAccessibleText(talk.say("analogy.word." + place));
    field
        .textProperty()
        .addListener((seen, before, now) -> study.change(one -> one.with(place, now)));
    return field;
  }

  /// Shows what is asked now, in the fields where it is not there yet.
  private void follow(AnalogyAsked asked) {
    for (int i = 0; i < typed.size(); i++) {
      var word = asked.words().get(i);
      if (!typed.get(i).getText().strip().equals(word)) {
        typed.get(i).setText(word);
      }
    }
    var keyboard = Keyboard.of(form);
    study.held().get().ifPresent(held -> form.getChildren().setAll(controls(held, asked)));
    keyboard.restore(form);
  }

  private List<Node> controls(CaseWords held, AnalogyAsked asked) {
    var fields = new Fields(context.locale());
    var nodes = new ArrayList<Node>();
    nodes.add(
        fields.choice(
            talk.say("analogy.rule"),
            "analogy-rule",
            Stream.of(Rule.values())
                .map(rule ->
                    new Choice<>(
                        rule,
                        talk.say("analogy.rule." + rule.name().toLowerCase(java.util.Locale.ROOT))))
                .toList(),
            asked.rule(),
            rule -> study.change(now -> now.by(rule))));
    nodes.add(Text.of(talk.say("analogy.rule.how"), "caption"));
    if (!held.questions().isEmpty()) {
      nodes.add(
          fields.choice(
              talk.say("analogy.questions"),
              "analogy-questions",
              choices(held, asked),
              asked.words(),
              words -> study.change(now -> now.of(words))));
    }
    if (held.sources().size() > 1) {
      nodes.add(
          fields.choice(
              talk.say("form.vectors"),
              "analogy-vectors",
              held.sources().stream().map(one -> new Choice<>(one, talk.name(one))).toList(),
              asked.source(),
              source -> study.change(now -> now.of(source))));
    }
    return nodes;
  }

  private List<Choice<List<String>>> choices(CaseWords held, AnalogyAsked asked) {
    var choices = new ArrayList<Choice<List<String>>>();
    held.questions().stream()
        .map(one -> List.of(one.a(), one.b(), one.c()))
        .distinct()
        .map(one -> new Choice<>(one, talk.say("analogy.brief", one.toArray())))
        .forEach(choices::add);
    if (choices.stream().noneMatch(one -> one.value().equals(asked.words()))) {
      choices.addFirst(new Choice<>(asked.words(), talk.say("analogy.yours")));
    }
    return choices;
  }

  private void waits() {
    answers.getChildren().clear();
    if (study.asked().get().filter(one -> !one.isWhole()).isPresent()) {
      answers.getChildren().add(Text.of(talk.say("analogy.waits"), "quiet"));
    }
  }

  private void show(AnalogyFound found) {
    var words = new AnalogyWords(talk, found);
    answers.getChildren().clear();
    if (!found.isAnswered()) {
      var lost = Text.of(words.lost(), "notice");
      lost.setId("analogy-lost");
      answers.getChildren().add(lost);
      return;
    }
    var sentence = Text.of(words.sentence(), "sentence");
    sentence.setId("analogy-sentence");
    sentence.setMaxWidth(Double.MAX_VALUE);
    var chart = new RankedChart(words.data());
    chart.setId("analogy-chart");
    var figure =
        new Figure(
            words.text(),
            chart,
            words.data().twin(context.locale()),
            FigureSaver.of(context),
            context.locale());
    figure.say(sentence);
    answers.getChildren().add(figure);
    found.notices().stream()
        .map(one -> Text.of(one.in(context.locale()), "quiet"))
        .forEach(answers.getChildren()::add);
    answers.getChildren().add(Text.of(talk.say("analogy.limit"), "caption"));
  }
}
