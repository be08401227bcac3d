package org.autopsie.workbench.panels;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.Ask;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.casefile.Localised;
import org.autopsie.casefile.Step;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.WorkingCopy;

/// One question while it is written, in both languages. Only what was changed is written, so that
/// the rest of the case stays byte for byte.
final class AskForm {
  private static final Words WORDS = Words.of(AskForm.class);
  private static final List<String> TEXTS =
      List.of("question", "unit", "common-mistake", "discussion");

  private static final Ask EMPTY =
      new Ask(Localised.NONE, "number", Localised.NONE, List.of(), Localised.NONE, Localised.NONE);

  private final PanelContext context;
  private final Step step;
  private final Ask before;
  private final SequencedMap<String, TwoTongues> texts = new LinkedHashMap<>();
  private final AskChoices choices;
  private final VBox node = new VBox(10);
  private String answer;

  /// What the buttons at its end do.
  record Ends(Consumer<AskForm> save, Consumer<AskForm> remove, Runnable close) {}

  /// A text in French and in English.
  private record TwoTongues(TextArea fr, TextArea en) {
    Localised words() {
      return new Localised(fr.getText().strip(), en.getText().strip());
    }
  }

  AskForm(PanelContext context, Step step, Ends ends) {
    this.context = context;
    this.step = step;
    this.before = step.ask().orElse(EMPTY);
    this.answer = before.answer();
    this.choices = new AskChoices(context.locale(), before.choices());
    node.getStyleClass().add("ask-form");
    node.getChildren().add(texts("question", before.question(), 3));
    node.getChildren().add(kind());
    var unit = texts("unit", before.unit(), 1);
    node.getChildren().addAll(unit, choices.node());
    node.getChildren().add(texts("common-mistake", before.commonMistake(), 3));
    node.getChildren().add(texts("discussion", before.discussion(), 3));
    node.getChildren().add(buttons(ends));
    fit();
  }

  String step() {
    return step.id();
  }

  Node node() {
    return node;
  }

  void focus() {
    var question = texts.get("question");
    (context.locale().getLanguage().equals("fr") ? question.fr() : question.en()).requestFocus();
  }

  private Node texts(String name, Localised present, int rows) {
    var fr = area(name, "fr", rows);
    var en = area(name, "en", rows);
    fr.setText(present.fr());
    en.setText(present.en());
    texts.put(name, new TwoTongues(fr, en));
    var grid = new GridPane(12, 0);
    for (int i = 0; i < 2; i++) {
      var half = new ColumnConstraints();
      half.setPercentWidth(50);
      grid.getColumnConstraints().add(half);
    }
    grid.add(Areas.labelled(say("ask." + name + ".fr"), fr), 0, 0);
    grid.add(Areas.labelled(say("ask." + name + ".en"), en), 1, 0);
    grid.setId("ask-" + name);
    return grid;
  }

  private TextArea area(String name, String language, int rows) {
    var key = "ask." + name + "." + language;
    return Areas.of("ask-" + name + "-" + language, say(key), rows);
  }

  private Node kind() {
    var kinds =
        Stream.of("number", "choice", "words")
            .map(kind -> new Choice<>(kind, say("ask.kind." + kind)))
            .toList();
    return new Fields(context.locale())
        .choice(
            say("ask.kind"),
            "ask-kind",
            kinds,
            answer,
            kind -> {
              answer = kind;
              fit();
            });
  }

  /// Shows only what the kind of answer needs.
  private void fit() {
    shown(node.lookup("#ask-unit"), answer.equals("number"));
    shown(choices.node(), answer.equals("choice"));
  }

  private static void shown(Node part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  private Node buttons(Ends ends) {
    var keep = new Button(say("ask.save"));
    keep.setId("ask-save");
    keep.getStyleClass().add("accent");
    keep.setOnAction(pressed -> ends.save().accept(this));
    keep.disableProperty()
        .bind(
            texts
                .get("question")
                .fr()
                .textProperty()
                .isEmpty()
                .and(texts.get("question").en().textProperty().isEmpty()));
    var leave = new Button(say("ask.close"));
    leave.setId("ask-close");
    leave.setOnAction(pressed -> ends.close().run());
    var buttons = new FlowPane(8, 6, keep, leave);
    if (step.ask().isPresent()) {
      var remove = new Button(say("ask.remove"));
      remove.setId("ask-remove");
      remove.setOnAction(pressed -> ends.remove().accept(this));
      buttons.getChildren().add(remove);
    }
    return buttons;
  }

  /// The case with the question as it is written.
  ///
  /// @throws org.autopsie.run.Failure where a number cannot be read or the case cannot be written
  LoadedCase into(WorkingCopy copy, LoadedCase loaded, String pointer) {
    var edits = copy.tools().cases().edits();
    var changed = changed();
    if (step.ask().isEmpty()) {
      return edits.set(loaded, pointer, changed);
    }
    var now = loaded;
    for (var field : changed.entrySet()) {
      now = edits.set(now, pointer + "/" + field.getKey(), field.getValue());
    }
    return now;
  }

  private Map<String, Object> changed() {
    var changed = new LinkedHashMap<String, Object>();
    for (var name : TEXTS) {
      var words = texts.get(name).words();
      if (!words.equals(present(name))) {
        changed.put(name, value(words));
      }
    }
    if (!answer.equals(before.answer()) || step.ask().isEmpty()) {
      changed.put("answer", answer);
    }
    if (answer.equals("choice") && !choices.written().equals(before.choices())) {
      changed.put("choices", choices.values());
    }
    return changed;
  }

  private Localised present(String name) {
    return switch (name) {
      case "question" -> before.question();
      case "unit" -> before.unit();
      case "common-mistake" -> before.commonMistake();
      default -> before.discussion();
    };
  }

  /// Words as the case writes them: once where the other language says the same or nothing.
  static Object value(Localised words) {
    if (words.fr().equals(words.en()) || words.en().isBlank()) {
      return words.fr();
    }
    return words.fr().isBlank() ? words.en() : Map.of("fr", words.fr(), "en", words.en());
  }

  private String say(String key) {
    return WORDS.say(context.locale(), key);
  }
}
