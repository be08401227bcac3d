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
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// The answers that are there: counted by group, then one by one with what the rule saw.
record LookView(
    PanelContext context, AnswersTalk talk, AnswerBook book, AnswersState state, AnswerKind kind) {

  Node build() {
    var page = new VBox(10, talk.text("about." + kind.name(), "ink-2"));
    undo().ifPresent(page.getChildren()::add);
    var tables = new ShownTable(talk, book, state, kind);
    var shown = tables.shown();
    if (shown.isEmpty()) {
      page.getChildren().addAll(talk.text("look.none", "quiet"), add());
      return page;
    }
    page.getChildren().add(tables.choice());
    if (!shown.get().id().equals(AnswerBook.own(kind))) {
      page.getChildren().add(talk.text("look.example", "quiet"));
    }
    page.getChildren().addAll(table(shown.get()));
    return page;
  }

  /// What was done last, to be taken back or made again.
  private Optional<Node> undo() {
    var buttons = new ArrayList<Node>();
    if (state.undo().isUndoable()) {
      buttons.add(talk.button("answers-undo", "undo", () -> state.undo(book)));
    }
    if (state.undo().isRedoable()) {
      buttons.add(talk.button("answers-redo", "redo", () -> state.redo(book)));
    }
    buttons.forEach(one -> one.getStyleClass().add("small-button"));
    return buttons.isEmpty()
        ? Optional.empty()
        : Optional.of(Text.row(6, 6, buttons.toArray(Node[]::new)));
  }

  private Node add() {
    var add = talk.button("answers-add-first", "look.add", () -> state.turnTo(Part.ADD));
    add.getStyleClass().add("accent");
    return Text.row(10, 6, add);
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
      var none = talk.text("look.no-steps", "caption");
      return kind == AnswerKind.ANSWERS ? Text.row(10, 6, none, judge()) : none;
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
    return kind == AnswerKind.ANSWERS
        ? Text.row(10, 6, run, show, judge())
        : Text.row(10, 6, run, show);
  }

  /// Where people say how they read each.
  private Node judge() {
    return talk.button("answers-judge", "look.judge", () -> state.turnTo(Part.JUDGE));
  }

  /// What there is to be shown of a table.
  ///
  /// @param summary by group
  /// @param rows one a row
  record Cards(List<Node> summary, List<Node> rows) {}
}
