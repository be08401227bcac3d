package org.autopsie.workbench.examine;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.autopsie.model.Input;
import org.autopsie.run.Parameter;
import org.autopsie.run.Parameter.Kind;
import org.autopsie.run.Parameter.Shape;
import org.autopsie.run.Plugin;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Fields.Parameterised;
import org.autopsie.workbench.panel.Text;

/// The control of one parameter of a method: the kind of value decides which.
///
/// @param method the method, or the perturbation
/// @param document the exhibit
/// @param present the value it has; absent: its usual one
/// @param tell is told what a person chose
record MethodField(
    Plugin method,
    Parameter parameter,
    Input document,
    Optional<Object> present,
    Consumer<Object> tell,
    Speech speech) {
  /// From so many values on a number is typed.
  private static final int MANY = 1000;

  Node build() {
    if (parameter.shape() == Shape.MANY) {
      return typed();
    }
    if (method.id().equals("attention")
        && parameter.name().equals("from")
        && document instanceof Input.Text text) {
      return new WordField(text, shown(), id(), this::set, speech).build();
    }
    return switch (parameter.kind()) {
      case CHOICE -> fields().choice(label(), id(), choices(), shown(), this::set);
      case SWITCH -> fields().onOff(label(), id(), Boolean.parseBoolean(shown()), this::set);
      case WHOLE, NUMBER -> parameter.bounds().map(this::number).orElseGet(this::typed);
      case COLUMN -> columns();
      case EXHIBIT -> exhibits();
      case WORDS, FILE, TEXT -> typed();
    };
  }

  /// A slider over few values, else a number that is typed.
  private Node number(Parameter.Bounds bounds) {
    boolean whole = parameter.kind() == Kind.WHOLE;
    if (bounds.max() - bounds.min() >= MANY) {
      return typedNumber();
    }
    var range = new Parameterised(bounds.min(), bounds.max(), bounds.unit(), whole);
    return fields()
        .slider(
            label(),
            id(),
            range,
            ((Number) value()).doubleValue(),
            number -> {
              if (whole) {
                set((Object) (long) (double) number);
              } else {
                set((Object) number);
              }
            });
  }

  /// A number that is typed: what cannot be it is said below, and the last that could stays.
  private Node typedNumber() {
    var wrong = Text.of("", "notice");
    wrong.setId(id() + "-wrong");
    wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
    wrong.visibleProperty().bind(wrong.managedProperty());
    var field =
        fields()
            .words(label(), id(), shown(), typed -> wrong.setText(isTaken(typed) ? "" : outside()));
    return new VBox(4, field, wrong);
  }

  private String outside() {
    return parameter
        .bounds()
        .map(range ->
            speech.say("field.outside", speech.plain(range.min()), speech.plain(range.max())))
        .orElseGet(() -> speech.say("field.no-number"));
  }

  private boolean isTaken(String typed) {
    var words = typed.strip().replace(',', '.').replaceAll("[\\s\u00a0\u202f]", "");
    boolean whole = parameter.kind() == Kind.WHOLE;
    if (!words.matches(whole ? "-?\\d{1,15}" : "-?\\d{1,15}(\\.\\d{1,15})?")) {
      return false;
    }
    double number = Double.parseDouble(words);
    if (parameter.bounds().filter(bounds -> !bounds.hold(number)).isPresent()) {
      return false;
    }
    if (whole) {
      set((Object) Math.round(number));
    } else {
      set((Object) number);
    }
    return true;
  }

  private Node typed() {
    return parameter.shape() == Shape.ONE && isNumber()
        ? typedNumber()
        : fields().words(label(), id(), shown(), this::set);
  }

  private boolean isNumber() {
    return parameter.kind() == Kind.WHOLE || parameter.kind() == Kind.NUMBER;
  }

  private Node columns() {
    if (!(document instanceof Input.Row row)) {
      return typed();
    }
    var none = new Choice<>("", speech.say("field.no-column"));
    var columns = row.values().sequencedKeySet().stream().map(name -> new Choice<>(name, name));
    return fields()
        .choice(
            label(), id(), Stream.concat(Stream.of(none), columns).toList(), shown(), this::set);
  }

  /// The exhibits of the same kind that were not taken back, and none.
  private Node exhibits() {
    var others =
        speech.open().caseFile().exhibits().stream()
            .filter(one -> one.kind().equals(document.kind()) && one.withdrawn().isEmpty())
            .map(one -> new Choice<>(one.id(), speech.title(one.id())));
    var none = new Choice<>("", speech.say("field.no-other"));
    return fields()
        .choice(label(), id(), Stream.concat(Stream.of(none), others).toList(), shown(), this::set);
  }

  private void set(Object value) {
    tell.accept(value);
  }

  private Object value() {
    return present.orElse(parameter.standard());
  }

  private String shown() {
    return switch (value()) {
      case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(", "));
      case Double number -> speech.plain(number);
      case Object other -> String.valueOf(other);
    };
  }

  private List<Choice<String>> choices() {
    return parameter.choices().stream()
        .map(one -> new Choice<>(one, Text.choice(method, parameter.name(), one, speech.locale())))
        .toList();
  }

  private String label() {
    return Text.name(method, parameter.name(), speech.locale());
  }

  private String id() {
    return "method-" + parameter.name();
  }

  private Fields fields() {
    return new Fields(speech.locale());
  }
}
