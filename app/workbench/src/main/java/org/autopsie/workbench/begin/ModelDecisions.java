package org.autopsie.workbench.begin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.model.Input;
import org.autopsie.model.ModelProposal.Alternative;
import org.autopsie.model.ModelProposal.Choice;
import org.autopsie.model.ModelProposal.Question;
import org.autopsie.protocol.Trial.Piece;
import org.autopsie.run.Words;
import org.autopsie.workbench.begin.Candidate.Known;
import org.autopsie.workbench.begin.Candidate.Own;
import org.autopsie.workbench.panel.Text;

/// How a model is fed and read: for each thing decided, why, and what may be chosen instead.
///
/// @param candidate the model
/// @param tokenizer asks for a `tokenizer.json`
record ModelDecisions(ModelWizard wizard, Candidate candidate, Locale locale, Runnable tokenizer) {
  private static final Words WORDS = Words.of(ModelDecisions.class);

  List<Node> nodes() {
    var nodes = new ArrayList<Node>();
    nodes.add(Text.of(say("decided.title", candidate.spec().title()), "section-title"));
    switch (candidate) {
      case Known known -> nodes.add(Text.of(known(known)));
      case Own own -> {
        if (own.proposal().spec().reads().equals("text")) {
          nodes.add(tokenizer(own));
        }
        own.proposal().choices().stream()
            .filter(choice -> choice.question() != Question.FIDELITY)
            .forEach(choice -> nodes.add(choice(choice)));
      }
    }
    return nodes;
  }

  private String known(Known known) {
    var from = known.shipped().from().caseFile().title().in(locale);
    return say("decided.known." + known.spec().reads(), from);
  }

  private Node tokenizer(Own own) {
    var button = new Button(say("model.tokenizer"));
    button.setId("model-tokenizer");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> tokenizer.run());
    if (own.tokenizer().isEmpty()) {
      button.getStyleClass().add("accent");
    }
    var key = own.tokenizer().isEmpty() ? "decided.tokenizer.none" : "decided.tokenizer.there";
    return new VBox(6, Text.of(say(key)), new FlowPane(button));
  }

  private Node choice(Choice choice) {
    var label = Text.of(say("decided." + id(choice.question())), "field-label", "semibold");
    var box = new VBox(4, label);
    switch (choice.question()) {
      case COLUMNS -> {
        box.getChildren().add(named(choice, wizard::columns));
        likely().ifPresent(box.getChildren()::add);
      }
      case LABELS -> box.getChildren().add(named(choice, wizard::labels));
      case READS, MAX_TOKENS, RESIZE, PIXELS, CHANNELS, OUTPUT, POOLING, SOFTMAX, FIDELITY ->
          box.getChildren().addAll(options(choice));
    }
    return box;
  }

  private static String id(Question question) {
    return question.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The decision and what may be chosen instead, in an order that does not depend on which is
  /// chosen.
  private List<Node> options(Choice choice) {
    if (choice.alternatives().isEmpty()) {
      return List.of(Text.of(choice.why().in(locale), "ink-2"));
    }
    var all = new ArrayList<>(choice.alternatives());
    all.add(new Alternative(choice.value(), choice.why()));
    all.sort(
        Comparator.comparingInt((Alternative one) -> one.value().length())
            .thenComparing(Alternative::value));
    var group = new ToggleGroup();
    return all.stream().<Node>map(one -> option(choice, one, group)).toList();
  }

  private RadioButton option(Choice choice, Alternative one, ToggleGroup group) {
    var button = new RadioButton(one.meaning().in(locale));
    button.setId("decide-" + id(choice.question()) + "-" + one.value());
    button.setToggleGroup(group);
    button.setWrapText(true);
    button.setMinHeight(Region.USE_PREF_SIZE);
    button.setSelected(one.value().equals(choice.value()));
    button.setOnAction(pressed -> wizard.choose(choice.question(), one.value()));
    return button;
  }

  /// Names in a row, told on Enter and when the field is left.
  private Node named(Choice choice, Consumer<List<String>> tell) {
    var field = new TextField(choice.value());
    field.setId("decide-" + id(choice.question()));
    field.setAccessibleText(say("decided." + id(choice.question())));
    field.setOnAction(entered -> tell(field, choice, tell));
    field
        .focusedProperty()
        .subscribe((before, now) -> {
          if (!now) {
            tell(field, choice, tell);
          }
        });
    return new VBox(4, field, Text.of(choice.why().in(locale), "caption"));
  }

  private static void tell(TextField field, Choice choice, Consumer<List<String>> tell) {
    if (!field.getText().strip().equals(choice.value())) {
      tell.accept(
          Arrays.stream(field.getText().split(",", -1))
              .map(String::strip)
              .filter(name -> !name.isEmpty())
              .toList());
    }
  }

  /// The names of an exhibit’s columns, where there are as many and the model has others.
  private Optional<Node> likely() {
    var present = candidate.spec().columns();
    return wizard.exhibits(candidate.spec()).stream()
        .filter(piece -> columns(piece).size() == present.size() && !columns(piece).equals(present))
        .findFirst()
        .map(piece -> {
          var title = wizard.exhibitTitle(piece.id(), locale);
          var button = new Button(say("decided.columns.of", title));
          button.setId("columns-of-" + piece.id());
          button.setOnAction(pressed -> wizard.columns(columns(piece)));
          return new VBox(4, button, Text.of(say("decided.columns.check"), "caption"));
        });
  }

  private static List<String> columns(Piece piece) {
    return piece.input() instanceof Input.Row row
        ? List.copyOf(row.values().sequencedKeySet())
        : List.of();
  }

  private String say(String key, Object... args) {
    return WORDS.say(locale, key, args);
  }
}
