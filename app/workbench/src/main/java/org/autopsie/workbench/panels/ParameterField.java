package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.autopsie.casefile.Over;
import org.autopsie.perturb.Perturbation;
import org.autopsie.run.Parameter;
import org.autopsie.run.Parameter.Bounds;
import org.autopsie.run.Parameter.Kind;
import org.autopsie.run.Parameter.Shape;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Change;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Fields.Listed;
import org.autopsie.workbench.panel.Fields.Parameterised;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;
import org.autopsie.workbench.panel.WordList;

/// The control of one parameter: the kind of value decides which.
record ParameterField(PanelContext context, Perturbation with, Parameter parameter) {
  private static final Words WORDS = Words.of(ParameterField.class);

  Node build() {
    var lists = lists();
    if (parameter.shape() == Shape.ONE && !lists.isEmpty()) {
      return listed(lists);
    }
    return parameter.shape() == Shape.MANY ? typed() : one();
  }

  private Node one() {
    return switch (parameter.kind()) {
      case CHOICE -> fields().choice(label(), id(), choices(), shown(), this::set);
      case SWITCH -> fields().onOff(label(), id(), Boolean.parseBoolean(shown()), this::set);
      case WHOLE, NUMBER -> parameter.bounds().map(this::slider).orElseGet(this::typed);
      case WORDS, FILE, COLUMN -> typed();
      case TEXT -> Text.of(WORDS.say(context.locale(), "field.whole-text"), "ink-2");
    };
  }

  private Node slider(Bounds bounds) {
    boolean whole = parameter.kind() == Kind.WHOLE;
    var range = new Parameterised(bounds.min(), bounds.max(), bounds.unit(), whole);
    double present = ((Number) value()).doubleValue();
    return fields()
        .slider(
            label(),
            id(),
            range,
            present,
            number -> {
              if (whole) {
                set((long) (double) number);
              } else {
                set(number);
              }
            });
  }

  private Node typed() {
    return fields().words(label(), id(), shown(), this::set);
  }

  private Node listed(List<WordList> lists) {
    var items = new ArrayList<Listed>();
    for (var list : lists) {
      items.add(new Listed(all(list), Optional.of(list)));
    }
    lists.stream()
        .flatMap(list -> list.words().stream())
        .distinct()
        .forEach(word -> items.add(Listed.word(word)));
    return fields().listed(label(), id(), items, present(lists), this::set);
  }

  private void set(Listed chosen) {
    chosen
        .list()
        .ifPresentOrElse(
            list ->
                context
                    .investigation()
                    .orElseThrow()
                    .change(attempt ->
                        attempt.change(attempt.change().over(parameter.name(), list.over()))),
            () -> set(chosen.words()));
  }

  private Listed present(List<WordList> lists) {
    var over = Optional.ofNullable(change().over().get(parameter.name()));
    return over.flatMap(
            chosen -> lists.stream().filter(list -> list.over().equals(chosen)).findFirst())
        .map(list -> new Listed(all(list), Optional.of(list)))
        .orElseGet(() -> Listed.word(shown()));
  }

  private String all(WordList list) {
    return WORDS.say(context.locale(), "field.all", list.name());
  }

  /// The groups of words that the case's own steps run this parameter over.
  private List<WordList> lists() {
    var overs =
        context.open().caseFile().protocol().stream()
            .flatMap(step -> Stream.concat(step.reference().stream(), step.compared().stream()))
            .filter(arm -> arm.with().equals(with.id()))
            .flatMap(arm -> Optional.ofNullable(arm.over().get(parameter.name())).stream())
            .collect(Collectors.<Over>toSet());
    return context.open().lists().stream().filter(list -> overs.contains(list.over())).toList();
  }

  private void set(Object value) {
    context
        .investigation()
        .orElseThrow()
        .change(attempt -> attempt.change(attempt.change().set(parameter.name(), value)));
  }

  private Change change() {
    return context.investigation().orElseThrow().attempt().get().change();
  }

  private Object value() {
    return Optional.ofNullable(change().set().get(parameter.name())).orElse(parameter.standard());
  }

  private String shown() {
    return value() instanceof List<?> list
        ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
        : String.valueOf(value());
  }

  private List<Choice<String>> choices() {
    return parameter.choices().stream()
        .map(one -> new Choice<>(one, Text.choice(with, parameter.name(), one, context.locale())))
        .toList();
  }

  private String label() {
    return Text.name(with, parameter.name(), context.locale());
  }

  private String id() {
    return "parameter-" + parameter.name();
  }

  private Fields fields() {
    return new Fields(context.locale());
  }
}
