package org.autopsie.workbench.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.autopsie.answers.AnswerKind;
import org.autopsie.casefile.DataFile;
import org.autopsie.run.Failure;
import org.autopsie.workbench.answers.AnswersState.Part;
import org.autopsie.workbench.answers.AnswersState.Sitting;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// Lets people say, each for themselves, how they read every answer of a table; once they are done,
/// how far they agree.
record JudgeView(PanelContext context, AnswersTalk talk, AnswerBook book, AnswersState state) {
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,19}");

  Node build() {
    var tables = new ShownTable(talk, book, state, AnswerKind.ANSWERS);
    var page = new VBox(10, talk.text("judge.about", "ink-2"));
    tables
        .shown()
        .ifPresentOrElse(
            shown -> {
              page.getChildren().add(tables.choice());
              page.getChildren().addAll(table(shown));
            },
            () ->
                page.getChildren()
                    .addAll(talk.text("look.none", "quiet"), Text.row(10, 6, back())));
    return page;
  }

  private List<Node> table(DataFile data) {
    var nodes = new ArrayList<Node>();
    try {
      var judged = new JudgedTable(book.table(data.id()).orElseThrow());
      nodes.addAll(new AgreementView(talk, book, state, judged).nodes());
      nodes.add(begin(data.id(), judged));
    } catch (Failure unreadable) {
      nodes.add(Text.of(unreadable.in(context.locale()), "notice"));
    }
    return nodes;
  }

  private Node begin(String table, JudgedTable judged) {
    var label = talk.text("judge.who", "field-label");
    var who = new TextField();
    who.setId("judge-who");
    who.setAccessibleText(talk.say("judge.who"));
    who.setPromptText(talk.say("judge.who.prompt"));
    label.setLabelFor(who);
    var wrong = Text.of("", "field-wrong");
    wrong.setId("judge-wrong");
    wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
    Runnable sit =
        () -> {
          var name = who.getText().strip();
          boolean fits = NAME.matcher(name).matches();
          wrong.setText(fits ? "" : talk.say("judge.who.wrong"));
          if (fits) {
            state.sit(new Sitting(table, name, judged.open(name).orElse(0)));
          }
        };
    who.setOnAction(entered -> sit.run());
    var begin = talk.button("judge-begin", "judge.begin", sit);
    begin.getStyleClass().add("accent");
    var box =
        new VBox(
            8,
            label,
            who,
            talk.text("judge.who.about", "caption"),
            wrong,
            Text.row(10, 6, begin, back()));
    box.getStyleClass().add("edit-card");
    return box;
  }

  private Node back() {
    return talk.button("judge-close", "judge.close", () -> state.turnTo(Part.LOOK));
  }
}
