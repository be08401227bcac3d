package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import org.autopsie.casefile.Over;
import org.autopsie.model.Input;
import org.autopsie.perturb.Perturbation;
import org.autopsie.run.Parameter;
import org.autopsie.run.Parameter.Bounds;
import org.autopsie.run.Parameter.Kind;
import org.autopsie.run.Parameter.Shape;
import org.autopsie.run.Parameters;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Change;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Fields.Listed;
import org.autopsie.workbench.panel.Fields.Parameterised;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Study;
import org.autopsie.workbench.panel.Text;
import org.autopsie.workbench.panel.WordList;

/// The control of one parameter: the kind of value decides which.
record ParameterField(
    PanelContext context, Study<?> study, Perturbation with, Parameter parameter) {
  private static final Words WORDS = Words.of(ParameterField.class);

  private static final Pattern NUMBER = Pattern.compile("-?(\\d+\\.?\\d*|\\.\\d+)");

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
      case WHOLE, NUMBER -> parameter.bounds().map(this::slider).orElseGet(this::number);
      case COLUMN -> columns();
      case EXHIBIT -> exhibits();
      case WORDS, FILE -> typed();
      case TEXT -> Text.of(WORDS.say(context.locale(), "field.whole-text"), "ink-2");
    };
  }

  private Node slider(Bounds bounds) {
    boolean whole = parameter.kind() == Kind.WHOLE;
    var range = new Parameterised(bounds.min(), bounds.max(), bounds.unit(), whole);
    var following = new SimpleBooleanProperty();
    var field =
        fields()
            .slider(
                label(),
                id(),
                range,
                present(),
                number -> {
                  if (!following.get()) {
                    set(whole ? (Object) (long) (double) number : number);
                  }
                });
    Live.show(
        field,
        study.attempt(),
        now -> {
          following.set(true);
          ((Slider) field.lookup("#" + id())).setValue(present());
          following.set(false);
        });
    return field;
  }

  /// What it is now, also where it was changed elsewhere, as by dragging in a picture.
  private double present() {
    return value() instanceof Number number ? number.doubleValue() : 0;
  }

  private Node typed() {
    return fields().words(label(), id(), shown(), this::set);
  }

  /// The columns of the row under study, and none.
  private Node columns() {
    if (!(study.document() instanceof Input.Row row)) {
      return typed();
    }
    var none = new Choice<>("", WORDS.say(context.locale(), "field.no-column"));
    var columns = row.values().sequencedKeySet().stream().map(name -> new Choice<>(name, name));
    return fields()
        .choice(
            label(),
            id(),
            Stream.concat(Stream.of(none), columns).toList(),
            shown(),
            column -> choose(column, row));
  }

  private Node exhibits() {
    var kind = study.document().kind();
    return fields().choice(label(), id(), new Shelf(context).others(kind), shown(), this::set);
  }

  /// Chooses a column; its number stays what it is until a person changes it.
  private void choose(String column, Input.Row row) {
    var chosen = Change.of(with.id()).set(parameter.name(), column);
    var kept =
        Parameters.of(with).stream()
            .filter(one -> one.kind() == Kind.NUMBER && !column.isEmpty())
            .map(one -> chosen.set(one.name(), row.values().get(column)))
            .filter(change -> leaves(change, row))
            .findFirst();
    study.alter(change -> leaves(chosen, row) ? chosen : kept.orElse(chosen));
    study.renewForm();
  }

  private boolean leaves(Change change, Input.Row row) {
    return Parameters.with(with, change.set()).apply(row, new SplittableRandom(0)).equals(row);
  }

  /// A number that is typed, with a comma or a point.
  private Node number() {
    var present = value() instanceof Number number ? Whole.number(number.doubleValue()) : shown();
    return fields().words(label(), id(), present, this::told);
  }

  private void told(String typed) {
    var words = typed.strip().replace(',', '.');
    if (NUMBER.matcher(words).matches()) {
      set((Object) Double.valueOf(words));
    }
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
            list -> study.alter(change -> change.over(parameter.name(), list.over())),
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
    study.alter(change -> change.set(parameter.name(), value));
  }

  private Change change() {
    return study.attempt().get().change();
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
