package org.autopsie.workbench.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.autopsie.answers.AnswerKind;
import org.autopsie.casefile.CaseTable;
import org.autopsie.casefile.DataFile;
import org.autopsie.run.Failure;
import org.autopsie.workbench.answers.AnswersState.Part;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// The answers that are there: counted by group, then one by one with what the rule saw.
record LookView(
    PanelContext context, AnswersTalk talk, AnswerBook book, AnswersState state, AnswerKind kind) {

  Node build() {
    var page = new VBox(10, talk.text("about." + kind.name(), "ink-2"));
    var tables = book.tables(kind);
    if (tables.isEmpty()) {
      page.getChildren().addAll(talk.text("look.none", "quiet"), add());
      return page;
    }
    var shown = shown(tables);
    page.getChildren().add(choice(tables, shown));
    if (!shown.id().equals(AnswerBook.own(kind))) {
      page.getChildren().add(talk.text("look.example", "quiet"));
    }
    page.getChildren().addAll(table(shown));
    return page;
  }

  private Node add() {
    var add = talk.button("answers-add-first", "look.add", () -> state.turnTo(Part.ADD));
    add.getStyleClass().add("accent");
    return Text.row(10, 6, add);
  }

  private DataFile shown(List<DataFile> tables) {
    return tables.stream()
        .filter(one -> one.id().equals(state.table()))
        .findFirst()
        .orElse(tables.getLast());
  }

  private Node choice(List<DataFile> tables, DataFile shown) {
    var choices =
        tables.stream()
            .map(one -> new Choice<>(one.id(), one.title().in(context.locale())))
            .toList();
    return new Fields(context.locale())
        .choice(talk.say("look.table"), "answers-table", choices, shown.id(), state::look);
  }

  private List<Node> table(DataFile data) {
    Optional<CaseTable> found = book.table(data.id());
    var nodes = new ArrayList<Node>();
    try {
      var table = found.orElseThrow();
      var cards =
          kind == AnswerKind.ANSWERS
              ? new AnswerCards(talk, this::name, book.rule(), table).build()
              : new ReadingCards(talk, this::name, table).build();
      nodes.addAll(cards.summary());
      nodes.add(again(data));
      for (int i = 0; i < cards.rows().size(); i++) {
        nodes.add(entry(data, table, cards.rows().get(i), i));
      }
    } catch (Failure unreadable) {
      nodes.add(Text.of(unreadable.in(context.locale()), "notice"));
    }
    return nodes;
  }

  /// A group as the case calls it.
  private String name(String group) {
    var words = context.open().caseFile().groups().get(group);
    return words == null ? group : words.in(context.locale());
  }

  /// An answer, and where it is one’s own a button that takes it out.
  private Node entry(DataFile data, CaseTable table, Node row, int at) {
    var entry = new VBox(4, row);
    entry.getStyleClass().add("entry");
    if (data.id().equals(AnswerBook.own(kind)) && table.rows().size() > 1) {
      var remove = talk.button("answers-remove-" + at, "look.remove", () -> book.remove(kind, at));
      remove.setAccessibleText(talk.say("look.remove.which", at + 1));
      entry.getChildren().add(Text.row(10, 6, remove));
    }
    return entry;
  }

  /// The steps that count this table: from here an answer becomes evidence.
  private Node again(DataFile data) {
    var steps = book.counting(data.id());
    if (steps.isEmpty()) {
      return talk.text("look.no-steps", "caption");
    }
    var run =
        talk.button(
            "answers-run",
            "look.run",
            () -> context.copy().protocol().run(steps, context.locale()),
            steps.size());
    run.setDisable(context.copy().protocol().running().get().isPresent());
    var show =
        talk.button("answers-protocol", "look.protocol", () -> context.host().show("protocol"));
    return Text.row(10, 6, run, show);
  }

  /// What there is to be shown of a table.
  ///
  /// @param summary by group
  /// @param rows one a row
  record Cards(List<Node> summary, List<Node> rows) {}
}
