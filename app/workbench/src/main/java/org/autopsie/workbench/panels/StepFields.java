package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.Exhibit;
import org.autopsie.casefile.Step;
import org.autopsie.explain.Explainer;
import org.autopsie.model.ModelSpec;
import org.autopsie.run.Failure;
import org.autopsie.run.Parameter;
import org.autopsie.run.Parameter.Bounds;
import org.autopsie.run.Parameter.Shape;
import org.autopsie.run.Parameters;
import org.autopsie.run.Plugin;
import org.autopsie.run.Plugins;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.EditForm;
import org.autopsie.workbench.panel.EditValues;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// The controls of a plugin's parameters as a step states them, made from the plugin's record. What
/// the step does not state shows the plugin's own value; what the plugin refuses is not written.
///
/// @param at the JSON pointer of the parameters
/// @param set what the step states
record StepFields(
    PanelContext context,
    EditForm form,
    Step step,
    Plugin plugin,
    String at,
    SequencedMap<String, Object> set) {
  private static final Words WORDS = Words.of(StepFields.class);

  List<Node> nodes() {
    return Parameters.of(plugin).stream().map(this::node).toList();
  }

  Node node(Parameter parameter) {
    if (parameter.shape() == Shape.MANY) {
      return values()
          .lines(
              label(parameter), pointer(parameter), many(parameter), all -> wrong(parameter, all));
    }
    return switch (parameter.kind()) {
      case CHOICE -> choice(parameter, choices(parameter));
      case SWITCH ->
          values()
              .onOff(label(parameter), pointer(parameter), Boolean.parseBoolean(shown(parameter)));
      case WHOLE, NUMBER -> number(parameter);
      case COLUMN -> choice(parameter, withPresent(parameter, columns()));
      case EXHIBIT -> choice(parameter, others(parameter));
      case TEXT -> form.prose(label(parameter), pointer(parameter), shown(parameter));
      case WORDS, FILE ->
          named(parameter.name())
              .map(known -> choice(parameter, withPresent(parameter, known)))
              .orElseGet(() -> words(parameter));
    };
  }

  private Node words(Parameter parameter) {
    return values()
        .words(
            label(parameter),
            pointer(parameter),
            shown(parameter),
            words -> wrong(parameter, words.strip()));
  }

  private Node choice(Parameter parameter, List<Choice<String>> choices) {
    return form.choice(label(parameter), pointer(parameter), choices, shown(parameter));
  }

  private Node number(Parameter parameter) {
    var present =
        value(parameter) instanceof Number number
            ? values().shown(number.doubleValue())
            : shown(parameter);
    var box =
        values()
            .typed(
                label(parameter),
                pointer(parameter),
                present,
                words ->
                    EditValues.number(words)
                        .map(number -> wrong(parameter, number))
                        .orElseGet(() -> Optional.of(say("step.parameter.number"))));
    return parameter.bounds().<Node>map(bounds -> new VBox(2, box, bounds(bounds))).orElse(box);
  }

  private Node bounds(Bounds bounds) {
    return Text.of(
        say("step.parameter.bounds", values().shown(bounds.min()), values().shown(bounds.max())),
        "caption");
  }

  /// Why the plugin refuses a value; absent where it takes it.
  private Optional<String> wrong(Parameter parameter, Object value) {
    try {
      Parameters.with(plugin, Map.of(parameter.name(), value));
      return Optional.empty();
    } catch (Failure refused) {
      return Optional.of(say("step.parameter.wrong", refused.in(context.locale())));
    }
  }

  private Object value(Parameter parameter) {
    return Optional.ofNullable(set.get(parameter.name())).orElse(parameter.standard());
  }

  private String shown(Parameter parameter) {
    return String.valueOf(value(parameter));
  }

  private List<String> many(Parameter parameter) {
    return value(parameter) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of(shown(parameter));
  }

  private List<Choice<String>> choices(Parameter parameter) {
    return parameter.choices().stream()
        .map(one -> new Choice<>(one, Text.choice(plugin, parameter.name(), one, context.locale())))
        .toList();
  }

  private List<Choice<String>> columns() {
    return context.open().caseFile().models().stream()
        .filter(model -> model.id().equals(step.model()))
        .flatMap(model -> model.columns().stream())
        .map(name -> new Choice<>(name, name))
        .toList();
  }

  /// The exhibits that the step’s model reads, none, and the present one where it is not there.
  private List<Choice<String>> others(Parameter parameter) {
    var kind =
        context.open().caseFile().models().stream()
            .filter(model -> model.id().equals(step.model()))
            .map(ModelSpec::reads)
            .findFirst()
            .orElse("image");
    return including(parameter, new Shelf(context).others(kind));
  }

  /// The groups, topics, exhibits or methods that a parameter of that name means one of.
  private Optional<List<Choice<String>>> named(String parameter) {
    var shelf = new Shelf(context);
    return switch (parameter) {
      case "queries", "documents", "group", "background" ->
          Optional.of(shelf.groups().stream().filter(one -> !one.value().isEmpty()).toList());
      case "queries-topic" ->
          Optional.of(
              shelf.all().stream()
                  .map(Exhibit::topic)
                  .filter(topic -> !topic.isBlank())
                  .distinct()
                  .map(topic -> new Choice<>(topic, topic.replace('-', ' ')))
                  .toList());
      case "second" ->
          Optional.of(
              plugins().all(Explainer.class).stream()
                  .map(one -> new Choice<>(one.id(), Text.name(one, context.locale())))
                  .toList());
      case "query", "document", "exhibit", "like" ->
          Optional.of(
              shelf.all().stream()
                  .filter(one -> one.withdrawn().isEmpty())
                  .map(one -> new Choice<>(one.id(), one.title().in(context.locale())))
                  .toList());
      default -> Optional.empty();
    };
  }

  private Plugins plugins() {
    return context.copy().tools().laboratory().plugins();
  }

  /// Nothing, those, and the present one where it is not among them.
  private List<Choice<String>> withPresent(Parameter parameter, List<Choice<String>> known) {
    var all = new ArrayList<Choice<String>>();
    all.add(new Choice<>("", say("step.parameter.any")));
    all.addAll(known);
    return including(parameter, all);
  }

  private List<Choice<String>> including(Parameter parameter, List<Choice<String>> known) {
    var present = shown(parameter);
    var all = new LinkedHashMap<String, Choice<String>>();
    known.forEach(one -> all.putIfAbsent(one.value(), one));
    all.putIfAbsent(present, new Choice<>(present, say("step.parameter.unknown", present)));
    return new ArrayList<>(all.values());
  }

  private String label(Parameter parameter) {
    return Text.name(plugin, parameter.name(), context.locale());
  }

  private String pointer(Parameter parameter) {
    return at + "/" + parameter.name();
  }

  private EditValues values() {
    return new EditValues(form);
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
