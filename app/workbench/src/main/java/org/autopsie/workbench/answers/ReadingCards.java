package org.autopsie.workbench.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.autopsie.answers.Alignment;
import org.autopsie.answers.AnswerKind;
import org.autopsie.answers.AnswerRate;
import org.autopsie.answers.SpeakerErrors;
import org.autopsie.answers.Transcript;
import org.autopsie.answers.WordErrors;
import org.autopsie.casefile.CaseTable;
import org.autopsie.workbench.answers.LookView.Cards;
import org.autopsie.workbench.panel.Text;

/// Readings, each with what was said and what was written laid side by side.
///
/// @param names what the case calls a group
/// @param table the readings
record ReadingCards(AnswersTalk talk, UnaryOperator<String> names, CaseTable table) {
  private static final int RESAMPLES = 2000;

  /// @throws org.autopsie.run.Failure where a cell does not fit
  Cards build() {
    var all = new ArrayList<Transcript>();
    for (int i = 0; i < table.rows().size(); i++) {
      var row = table.rows().get(i);
      all.add(
          new Transcript(
              cell(row, "reference"),
              cell(row, "hypothesis"),
              cell(row, "group"),
              cell(row, "speaker"),
              AnswerKind.language(cell(row, "language"), talk.say("look.table"), i + 2L)));
    }
    return new Cards(summary(all), all.stream().map(this::card).toList());
  }

  private String cell(List<String> row, String column) {
    int at = table.columns().indexOf(column);
    return at < 0 ? "" : row.get(at).strip();
  }

  private List<Node> summary(List<Transcript> all) {
    var groups = new LinkedHashMap<String, Map<String, WordErrors>>();
    all.forEach(one ->
        groups
            .computeIfAbsent(one.group(), name -> new LinkedHashMap<>())
            .merge(one.speaker(), one.errors(), WordErrors::plus));
    var nodes = new ArrayList<Node>();
    groups.forEach((name, speakers) ->
        nodes.add(summary(name, new SpeakerErrors(List.copyOf(speakers.values())))));
    nodes.add(talk.text("align.key", "caption"));
    all.stream()
        .map(Transcript::language)
        .distinct()
        .forEach(rule -> nodes.add(Text.of(rule.rule().in(talk.locale()), "caption")));
    return nodes;
  }

  private Node summary(String name, SpeakerErrors speakers) {
    var pooled = speakers.pooled();
    var box = new VBox(3, Text.of(names.apply(name), "semibold"));
    box.getChildren()
        .add(
            Text.of(
                talk.say(
                    "align.counts",
                    pooled.errors(),
                    pooled.words(),
                    pooled.substituted(),
                    pooled.missing(),
                    pooled.added())));
    boolean rates = speakers.n() >= AnswerRate.FEWEST && pooled.words() > 0;
    var interval = speakers.interval(RESAMPLES, new SplittableRandom(0));
    var said =
        rates
            ? talk.say(
                "align.rate",
                100 * pooled.rate(),
                100 * interval.low(),
                100 * interval.high(),
                speakers.n())
            : talk.say("align.few", speakers.n(), AnswerRate.FEWEST);
    box.getChildren().add(Text.of(said, "ink-2"));
    box.getStyleClass().add("edit-card");
    return box;
  }

  private Node card(Transcript one) {
    var aligned = one.aligned();
    var errors = aligned.errors();
    var head =
        talk.say(
            "align.counts",
            errors.errors(),
            errors.words(),
            errors.substituted(),
            errors.missing(),
            errors.added());
    return new VBox(
        3,
        Text.of(
            names.apply(one.group()) + " · " + talk.say("align.voice", one.speaker()), "semibold"),
        flow(aligned),
        Text.of(head, "caption"));
  }

  private Node flow(Alignment aligned) {
    var spoken = aligned.pairs().stream().map(this::spoken).collect(Collectors.joining(" "));
    var flow = Marked.flow(spoken);
    for (var pair : aligned.pairs()) {
      switch (pair.kind()) {
        case KEPT -> Marked.add(flow, pair.reference(), "answer-plain");
        case MISSING ->
            Marked.add(flow, "−" + pair.reference(), "answer-missing").setStrikethrough(true);
        case ADDED -> Marked.add(flow, "+" + pair.hypothesis(), "answer-added");
        case SUBSTITUTED -> {
          Marked.add(flow, pair.reference(), "answer-missing").setStrikethrough(true);
          Marked.add(flow, "→" + pair.hypothesis(), "answer-added");
        }
      }
      Marked.add(flow, " ", "answer-plain");
    }
    return flow;
  }

  private String spoken(Alignment.Pair pair) {
    return switch (pair.kind()) {
      case KEPT -> pair.reference();
      case MISSING -> talk.say("spoken.missing", pair.reference());
      case ADDED -> talk.say("spoken.added", pair.hypothesis());
      case SUBSTITUTED -> talk.say("spoken.substituted", pair.reference(), pair.hypothesis());
    };
  }
}
