package org.autopsie.workbench.answers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.autopsie.answers.AnswerRate;
import org.autopsie.answers.GenderWords;
import org.autopsie.answers.RecordedAnswer;
import org.autopsie.statistics.Agreement;
import org.autopsie.workbench.panel.Text;

/// What everybody said, once all who began are done: how far they agree with each other, how often
/// the rule reads as they do, and on which answers they differ.
///
/// @param judged the table
record AgreementView(AnswersTalk talk, AnswerBook book, AnswersState state, JudgedTable judged) {

  /// @throws org.autopsie.run.Failure where a cell does not fit
  List<Node> nodes() {
    var nodes = new ArrayList<Node>();
    if (judged.judges().isEmpty()) {
      return nodes;
    }
    nodes.add(talk.text("agreement.title", "section-title"));
    int rows = judged.table().rows().size();
    judged
        .judges()
        .forEach(
            who -> nodes.add(Text.of(talk.say("judge.progress", who, judged.count(who), rows))));
    boolean done = judged.judges().stream().allMatch(who -> judged.open(who).isEmpty());
    if (!done && !state.isEarly()) {
      nodes.add(talk.text("judge.gate", "quiet"));
      nodes.add(Text.row(10, 6, talk.button("judge-early", "judge.early", state::showEarly)));
    } else {
      nodes.addAll(agreement());
    }
    return nodes;
  }

  private List<Node> agreement() {
    var agreement = new Agreement(judged.rows().mapToObj(judged::labels).toList());
    if (agreement.units() == 0) {
      return List.of(talk.text("agreement.one", "quiet"));
    }
    var said =
        Text.of(
            talk.say("agreement.share", agreement.units(), agreement.alike())
                + " "
                + alpha(agreement),
            "sentence");
    said.setId("judge-agreement");
    var nodes = new ArrayList<Node>(List.of(said));
    nodes.add(rule());
    nodes.add(talk.text("agreement.formula", "caption"));
    nodes.addAll(differing());
    return nodes;
  }

  private String alpha(Agreement agreement) {
    return agreement.units() < AnswerRate.FEWEST
        ? talk.say("agreement.few", AnswerRate.FEWEST)
        : Double.isNaN(agreement.alpha())
            ? talk.say("agreement.no-alpha")
            : talk.say("agreement.alpha", agreement.alpha());
  }

  /// How often the rule reads as they do, where they agree.
  private Node rule() {
    var alike =
        judged
            .rows()
            .filter(row -> judged.labels(row).size() > 1)
            .filter(row -> new LinkedHashSet<>(judged.labels(row)).size() == 1)
            .boxed()
            .toList();
    long so = alike.stream().filter(row -> judged.labels(row).contains(read(row))).count();
    var words =
        alike.isEmpty()
            ? talk.say("agreement.rule.none")
            : talk.say("agreement.rule", alike.size(), so);
    var said = Text.of(words, "ink-2");
    said.setId("judge-rule");
    return said;
  }

  private String read(int row) {
    return book.rule().score(answer(row), GenderWords.shipped()).verdict();
  }

  private RecordedAnswer answer(int row) {
    var columns = judged.table().columns();
    var cells = judged.table().rows().get(row);
    return RecordedAnswer.of(
        column -> columns.contains(column) ? cells.get(columns.indexOf(column)) : "",
        talk.say("look.table"),
        row + 2L);
  }

  private List<Node> differing() {
    var rows =
        judged
            .rows()
            .filter(row -> new LinkedHashSet<>(judged.labels(row)).size() > 1)
            .boxed()
            .toList();
    if (rows.isEmpty()) {
      return List.of();
    }
    var box = new VBox(8);
    rows.forEach(row -> box.getChildren().add(row(row)));
    return List.of(Text.of(talk.say("agreement.differ", rows.size()), "section-title"), box);
  }

  private Node row(int row) {
    var said =
        Stream.concat(
                judged.judges().stream()
                    .filter(who -> !judged.label(row, who).isEmpty())
                    .map(who ->
                        talk.say("agreement.said", who, talk.verdict(judged.label(row, who)))),
                Stream.of(talk.say("agreement.reads", talk.verdict(read(row)))))
            .toList();
    return new VBox(
        2, Text.of(answer(row).answer()), Text.of(Text.list(said, talk.locale()), "ink-2"));
  }
}
