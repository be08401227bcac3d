package org.autopsie.workbench.begin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Output;
import org.autopsie.model.Output.Scores;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Text;

/// What a model answers to an exhibit of the case, or to something that a person types. What is
/// typed stays under her hands while the answer is shown anew. JavaFX thread only.
final class FirstAnswer {
  private static final Words WORDS = Words.of(FirstAnswer.class);
  private static final String TYPED = "";
  private static final int MOST = 12;

  private final ModelWizard wizard;
  private final Locale locale;
  private final VBox asked = new VBox(8);
  private final VBox typed = new VBox(8);
  private final VBox result = new VBox(8);
  private final VBox node = new VBox(12);
  private List<Object> shown = List.of();
  private String source = TYPED;

  FirstAnswer(ModelWizard wizard, Locale locale) {
    this.wizard = wizard;
    this.locale = locale;
    node.getChildren().setAll(Text.of(say("first.title"), "section-title"), asked, result);
    node.getStyleClass().add("first-answer");
    node.setMaxHeight(VBox.USE_PREF_SIZE);
  }

  VBox node() {
    return node;
  }

  /// Shows what this model answered.
  void show(Candidate candidate) {
    var spec = candidate.spec();
    var asks = List.<Object>of(candidate.getClass(), spec.title(), spec.reads(), spec.columns());
    if (!Objects.equals(asks, shown)) {
      shown = asks;
      ask(candidate);
    }
    result
        .getChildren()
        .setAll(candidate.answer().map(one -> said(one)).orElseGet(() -> nothing(candidate)));
  }

  private List<Node> nothing(Candidate candidate) {
    var why = say(candidate.obstacle().isPresent() ? "first.obstacle" : "first.none");
    return List.of(Text.of(why, "ink-2"));
  }

  private void ask(Candidate candidate) {
    var present = wizard.asked(candidate);
    var choices = new ArrayList<Choice<String>>();
    var exhibits = wizard.exhibits(candidate.spec());
    exhibits.forEach(
        one -> choices.add(new Choice<>(one.id(), wizard.exhibitTitle(one.id(), locale))));
    choices.add(new Choice<>(TYPED, say("first.typed")));
    source =
        exhibits.stream()
            .filter(one -> one.input().equals(present))
            .map(one -> one.id())
            .findFirst()
            .orElse(TYPED);
    fill(candidate.spec(), present);
    var choice =
        new Fields(locale)
            .choice(say("first.on"), "first-on", choices, source, id -> turn(candidate, id));
    asked.getChildren().setAll(choice, typed);
  }

  private void turn(Candidate candidate, String id) {
    source = id;
    typed.setVisible(id.equals(TYPED));
    typed.setManaged(id.equals(TYPED));
    wizard.exhibits(candidate.spec()).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .ifPresent(one -> {
          wizard.tryOn(one.input());
        });
  }

  private void fill(ModelSpec spec, Input present) {
    typed.setVisible(source.equals(TYPED));
    typed.setManaged(source.equals(TYPED));
    typed
        .getChildren()
        .setAll(
            switch (present) {
              case Input.Text text -> text(text);
              case Input.Row row -> row(spec, row);
              case Input.Image image -> Text.of(say("first.picture"), "ink-2");
            });
  }

  private Node text(Input.Text present) {
    var words = new javafx.beans.property.SimpleStringProperty(present.text());
    var area = new Lines("first-text", words);
    area.setAccessibleText(say("first.typed"));
    words.subscribe((before, now) -> {
      if (!now.isBlank()) {
        wizard.tryOn(new Input.Text(now));
      }
    });
    return area;
  }

  private Node row(ModelSpec spec, Input.Row present) {
    var values = new LinkedHashMap<String, Double>();
    spec.columns().forEach(name -> values.put(name, present.values().getOrDefault(name, 1.0)));
    var flow = new FlowPane(10, 8);
    for (var name : spec.columns()) {
      var field = new TextField(number(values.get(name)));
      field.setId("first-" + name);
      field.setPrefColumnCount(6);
      field.setAccessibleText(name);
      field
          .textProperty()
          .subscribe((before, now) ->
              parsed(now)
                  .ifPresent(value -> {
                    values.put(name, value);
                    wizard.tryOn(new Input.Row(values));
                  }));
      var label = Text.of(name, "field-label");
      label.setLabelFor(field);
      flow.getChildren().add(new VBox(2, label, field));
    }
    return flow;
  }

  private String number(double value) {
    return say("first.number", value);
  }

  private static Optional<Double> parsed(String words) {
    try {
      return Optional.of(Double.valueOf(words.strip().replace(',', '.'))).filter(Double::isFinite);
    } catch (NumberFormatException unfinished) {
      return Optional.empty();
    }
  }

  private List<Node> said(Output output) {
    return switch (output) {
      case Scores scores -> scores(scores);
      case Output.Embedding vector ->
          List.of(Text.of(say("first.vector", vector.vector().length), "sentence"));
      case Output.Heatmap map ->
          List.of(Text.of(say("first.map", map.rows(), map.columns()), "sentence"));
    };
  }

  private List<Node> scores(Scores scores) {
    var values = scores.values();
    var order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -values[i]))
            .limit(MOST)
            .toList();
    var grid = new GridPane(18, 5);
    for (int i : order) {
      var label = i < scores.labels().size() ? scores.labels().get(i) : "";
      var value = Text.of(say("first.score", values[i]), "semibold");
      GridPane.setHalignment(value, HPos.RIGHT);
      grid.addRow(grid.getRowCount(), Text.of(label), value);
    }
    var nodes = new ArrayList<Node>();
    var best = order.getFirst();
    var label = best < scores.labels().size() ? scores.labels().get(best) : "";
    var sentence = Text.of(say("first.best", label, values[best]), "sentence");
    sentence.setId("first-answer");
    sentence.setMaxWidth(Double.MAX_VALUE);
    nodes.add(sentence);
    nodes.add(grid);
    if (values.length > MOST) {
      nodes.add(Text.of(say("first.more", MOST, values.length), "caption"));
    }
    return nodes;
  }

  private String say(String key, Object... args) {
    return WORDS.say(locale, key, args);
  }
}
