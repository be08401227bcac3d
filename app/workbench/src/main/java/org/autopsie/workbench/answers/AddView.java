package org.autopsie.workbench.answers;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.autopsie.answers.AnswerKind;
import org.autopsie.answers.AnswerRule;
import org.autopsie.casefile.CaseTable;
import org.autopsie.evidence.Sha256;
import org.autopsie.run.Failure;
import org.autopsie.workbench.answers.AnswersState.Part;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.GrowingArea;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// A form for one answer: everything that it takes to ask again. What is the same for the next one
/// stays in it.
record AddView(
    PanelContext context, AnswersTalk talk, AnswerBook book, AnswersState state, AnswerKind kind) {
  private static final List<String> LONG = List.of("prompt", "answer", "reference", "hypothesis");
  private static final List<String> OF_GENDER = List.of("language", "word");
  private static final List<String> OF_REFERENT = List.of("referents");

  /// So many letters can be read within a field; longer hints stand below it.
  private static final int WITHIN = 30;

  Node build() {
    var page = new VBox(8, talk.text("add.about", "ink-2"));
    page.getStyleClass().add("edit-card");
    state.typed().putIfAbsent("date", LocalDate.now(context.copy().tools().clock()).toString());
    book.prompts().ifPresent(table -> page.getChildren().add(prompts(table)));
    var few = new FlowPane(12, 6);
    for (var column : columns()) {
      if (LONG.contains(column)) {
        page.getChildren().addAll(field(column));
      } else {
        var box = new VBox(4);
        box.getChildren().addAll(field(column));
        box.getStyleClass().add("answer-field");
        few.getChildren().add(box);
      }
    }
    page.getChildren().add(few);
    var wrong = Text.of("", "field-wrong");
    wrong.setId("answers-wrong");
    var keep = talk.button("answers-keep", "add.keep", () -> keep(wrong));
    keep.getStyleClass().add("accent");
    page.getChildren().addAll(wrong, Text.row(10, 6, keep));
    return page;
  }

  /// The columns that this kind of answer needs.
  private List<String> columns() {
    boolean gender = book.rule() == AnswerRule.GENDER;
    return kind.columns().stream()
        .filter(column -> kind == AnswerKind.READINGS || gender || !OF_GENDER.contains(column))
        .filter(column -> !gender || !OF_REFERENT.contains(column))
        .toList();
  }

  /// The questions that the case proposes: choosing one fills what it says.
  private Node prompts(CaseTable table) {
    var choices = new ArrayList<Choice<Integer>>();
    choices.add(new Choice<>(-1, talk.say("add.prompt.none")));
    for (int i = 0; i < table.rows().size(); i++) {
      choices.add(new Choice<>(i, table.rows().get(i).getFirst()));
    }
    var now = table.cells(0).indexOf(state.typed().getOrDefault(table.columns().getFirst(), ""));
    return new Fields(context.locale())
        .choice(
            talk.say("add.prompt"), "answers-prompt", choices, now, chosen -> fill(table, chosen));
  }

  private void fill(CaseTable table, int row) {
    if (row >= 0) {
      for (int i = 0; i < table.columns().size(); i++) {
        state.typed().put(table.columns().get(i), table.rows().get(row).get(i));
      }
      state.changed();
    }
  }

  private List<Node> field(String column) {
    var label = talk.text("column." + column, "field-label");
    if (column.equals("access")) {
      return List.of(access());
    }
    TextInputControl field =
        LONG.contains(column)
            ? new GrowingArea(state.typed().getOrDefault(column, ""))
            : new TextField(state.typed().getOrDefault(column, ""));
    field.setId("answers-" + column);
    field.setAccessibleText(talk.say("column." + column));
    var hint = hint(column);
    boolean within = hint.length() <= WITHIN;
    field.setPromptText(within ? hint : "");
    field.textProperty().subscribe(now -> state.typed().put(column, now));
    label.setLabelFor(field);
    var nodes = new ArrayList<Node>(List.of(label, field));
    if (!within) {
      nodes.add(Text.of(hint, "caption"));
    }
    if (column.equals("capture")) {
      nodes.add(Text.row(10, 6, capture(field)));
    }
    return nodes;
  }

  /// What a column may hold; empty where its name says enough.
  private String hint(String column) {
    var key = "column." + column + ".prompt";
    return talk.has(key) ? talk.say(key) : "";
  }

  private Node access() {
    var choices =
        Stream.of("web", "api", "")
            .map(one -> new Choice<>(one, talk.say("access." + (one.isEmpty() ? "none" : one))))
            .toList();
    return new Fields(context.locale())
        .choice(
            talk.say("column.access"),
            "answers-access",
            choices,
            state.typed().getOrDefault("access", "").toLowerCase(Locale.ROOT),
            now -> state.typed().put("access", now));
  }

  /// A file whose SHA-256 is written down; the file itself stays where it is.
  private Node capture(TextInputControl field) {
    return talk.button(
        "answers-capture-file",
        "add.capture",
        () ->
            context
                .host()
                .fileToRead(talk.say("add.capture"), List.of())
                .ifPresent(file -> {
                  try {
                    field.setText(Sha256.of(file));
                  } catch (IOException unreadable) {
                    context
                        .host()
                        .tell(new Failure(AddView.class, "add.unreadable", file, unreadable));
                  }
                }));
  }

  private void keep(Label wrong) {
    try {
      var row = kind.row(column -> state.typed().getOrDefault(column, ""), talk.say("add.form"), 1);
      if (book.add(kind, List.of(row))) {
        next();
      }
    } catch (Failure unfit) {
      wrong.setText(unfit.in(context.locale()));
    }
  }

  /// The next answer: another attempt at the same question, or another voice.
  private void next() {
    state.typed().keySet().removeAll(List.of("answer", "hypothesis", "capture", "speaker"));
    state.typed().computeIfPresent("attempt", (column, k) -> k.matches("\\d+") ? next(k) : k);
    state.look(AnswerBook.own(kind));
    state.turnTo(Part.LOOK);
  }

  private String next(String k) {
    var n = state.typed().getOrDefault("attempts", "");
    int following = Integer.parseInt(k) + 1;
    return n.matches("\\d+") && following > Integer.parseInt(n) ? "" : String.valueOf(following);
  }
}
