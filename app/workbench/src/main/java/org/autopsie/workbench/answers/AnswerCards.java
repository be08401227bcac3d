package org.autopsie.workbench.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.autopsie.answers.AnswerRate;
import org.autopsie.answers.AnswerRule;
import org.autopsie.answers.AnswerRule.Scored;
import org.autopsie.answers.GenderWords;
import org.autopsie.answers.RecordedAnswer;
import org.autopsie.casefile.CaseTable;
import org.autopsie.workbench.answers.LookView.Cards;
import org.autopsie.workbench.panel.Text;

/// Answers as the rule reads them.
///
/// @param names what the case calls a group
/// @param rule by which they are read
/// @param table the answers
record AnswerCards(
    AnswersTalk talk, UnaryOperator<String> names, AnswerRule rule, CaseTable table) {
  private static final int HASH = 12;

  private record Line(RecordedAnswer answer, Scored scored) {}

  /// @throws org.autopsie.run.Failure where a cell does not fit
  Cards build() {
    var lines = new ArrayList<Line>();
    for (int i = 0; i < table.rows().size(); i++) {
      var row = table.rows().get(i);
      var answer = RecordedAnswer.of(column -> cell(row, column), talk.say("look.table"), i + 2L);
      lines.add(new Line(answer, rule.score(answer, GenderWords.shipped())));
    }
    return new Cards(summary(lines), lines.stream().map(this::card).toList());
  }

  private String cell(List<String> row, String column) {
    int at = table.columns().indexOf(column);
    return at < 0 ? "" : row.get(at);
  }

  private List<Node> summary(List<Line> lines) {
    var groups = new LinkedHashMap<String, List<Line>>();
    lines.forEach(
        one -> groups.computeIfAbsent(one.answer().counted(), name -> new ArrayList<>()).add(one));
    var nodes = new ArrayList<Node>();
    groups.forEach((name, own) -> nodes.add(summary(name, own)));
    return nodes;
  }

  private Node summary(String name, List<Line> own) {
    boolean rates = own.size() >= AnswerRate.FEWEST;
    var box = new VBox(3, Text.of(names.apply(name), "semibold"));
    if (!rates) {
      box.getChildren().add(Text.of(talk.say("anecdote", own.size(), AnswerRate.FEWEST), "ink-2"));
    }
    own.stream()
        .map(one -> one.scored().verdict())
        .distinct()
        .sorted()
        .forEach(verdict -> box.getChildren().add(Text.of(rate(verdict, own))));
    box.getStyleClass().add("edit-card");
    return box;
  }

  private String rate(String verdict, List<Line> own) {
    var rate =
        AnswerRate.of(
            own.stream().map(one -> one.answer().prompt()).toList(),
            own.stream().map(one -> one.scored().verdict().equals(verdict)).toList());
    var name = sign(verdict) + " " + talk.verdict(verdict);
    if (!rate.isShown()) {
      return talk.say("rate.count", name, rate.count(), rate.n());
    }
    var interval = rate.interval(new SplittableRandom(0));
    return Double.isNaN(interval.low())
        ? talk.say("rate.alone", name, rate.count(), rate.n(), 100 * rate.value())
        : talk.say(
            "rate",
            name,
            rate.count(),
            rate.n(),
            100 * rate.value(),
            100 * interval.low(),
            100 * interval.high());
  }

  private Node card(Line line) {
    var answer = line.answer();
    var scored = line.scored();
    var head =
        Text.row(
            10,
            2,
            Text.of(sign(scored.verdict()) + " " + talk.verdict(scored.verdict()), "semibold"),
            Text.of(right(scored), "ink-2"));
    return new VBox(
        3,
        Text.of(answer.prompt(), "caption"),
        Marked.of(answer.answer(), passages(scored), spoken(line)),
        head,
        Text.of(rule.reason(scored).in(talk.locale()), "small", "ink-2"),
        Text.of(origin(answer), "caption"));
  }

  private List<Marked.Passage> passages(Scored scored) {
    return scored.seen().stream().map(one -> new Marked.Passage(one.start(), one.end())).toList();
  }

  private String spoken(Line line) {
    var words = String.join(", ", line.scored().words());
    return words.isEmpty()
        ? line.answer().answer()
        : talk.say("spoken", line.answer().answer(), words);
  }

  private String right(Scored scored) {
    return scored.right().map(right -> talk.say(right ? "right" : "wrong")).orElse("");
  }

  private static String sign(String verdict) {
    return switch (verdict) {
      case "masculine" -> "■";
      case "feminine" -> "●";
      case "both" -> "◆";
      case "undecided" -> "?";
      case "absent" -> "–";
      default -> "→";
    };
  }

  private String origin(RecordedAnswer one) {
    var tries = one.attempt() == 0 ? "" : talk.say("origin.attempt", one.attempt(), one.attempts());
    var parts =
        Stream.of(
                one.system(),
                one.version(),
                one.access(),
                one.account(),
                one.date(),
                tries,
                one.capture().isEmpty()
                    ? ""
                    : talk.say("origin.capture", one.capture().substring(0, HASH)))
            .filter(part -> !part.isBlank())
            .toList();
    var lacking =
        Stream.of("version", "access", "date")
            .filter(column -> one.cells().get(RecordedAnswer.COLUMNS.indexOf(column)).isEmpty())
            .map(column -> talk.say("column." + column).toLowerCase(talk.locale()))
            .toList();
    return String.join(" · ", parts)
        + (lacking.isEmpty() ? "" : " · " + talk.say("origin.lacking", String.join(", ", lacking)));
  }
}
