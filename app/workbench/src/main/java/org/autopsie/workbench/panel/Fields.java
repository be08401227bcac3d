package org.autopsie.workbench.panel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.run.Words;
import org.controlsfx.control.textfield.CustomTextField;

/// The controls of a form, each under its label, each telling at once what a person chose.
public final class Fields {
  private static final Words WORDS = Words.of(Fields.class);
  private static final int SEGMENTS = 3;
  private static final int LONG = 12;
  private static final int SEGMENT_LETTERS = 26;

  private final Locale locale;

  /// Fields in this language.
  public Fields(Locale locale) {
    this.locale = locale;
  }

  /// A choice and the words that a person sees for it.
  public record Choice<T>(T value, String words) {
    @Override
    public String toString() {
      return words;
    }
  }

  /// One of a few as buttons in a row, one of many as a list, a long one with a field to search in
  /// it.
  public <T> Node choice(
      String label, String id, List<Choice<T>> choices, T chosen, Consumer<T> tell) {
    int letters = choices.stream().mapToInt(one -> one.words().length()).sum();
    return choices.size() > 1 && choices.size() <= SEGMENTS && letters <= SEGMENT_LETTERS
        ? labelled(label, "", Segments.of(locale, label, id, choices, chosen, tell))
        : labelled(label, "", list(label, id, choices, chosen, tell));
  }

  /// One of many as a list whose label stands before it.
  public <T> Node choiceInLine(
      String label, String id, List<Choice<T>> choices, T chosen, Consumer<T> tell) {
    var name = Text.of(label, "ink-2");
    var list = list(label, id, choices, chosen, tell);
    list.getStyleClass().add("in-line");
    name.setLabelFor(list);
    name.setMinWidth(Region.USE_PREF_SIZE);
    var line = new HBox(8, name, list);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private <T> ComboBox<Choice<T>> list(
      String label, String id, List<Choice<T>> choices, T chosen, Consumer<T> tell) {
    ComboBox<Choice<T>> box = choices.size() > LONG ? searchable(label, id) : WrappedCell.list();
    box.setId(id);
    box.getItems().setAll(choices);
    choices.stream().filter(one -> one.value().equals(chosen)).findFirst().ifPresent(box::setValue);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(label);
    box.valueProperty()
        .addListener((seen, before, now) -> {
          if (now != null) {
            tell.accept(now.value());
          }
        });
    return box;
  }

  private <T> ComboBox<T> searchable(String label, String id) {
    var box = WrappedCell.<T>searchable();
    box.skinProperty()
        .subscribe(skin -> {
          // The field that the skin makes speaks English and says nothing to a screen reader.
          if (box.lookup("#search") instanceof CustomTextField field) {
            field.setId(id + "-search");
            field.setPromptText(WORDS.say(locale, "field.search"));
            field.setAccessibleText(Words.named(locale, label, WORDS.say(locale, "field.search")));
            field.setLeft(new Region());
          }
        });
    return box;
  }

  /// Free words, told as they are typed.
  public Node words(String label, String id, String present, Consumer<String> tell) {
    var field = new TextField(present);
    field.setId(id);
    field.setAccessibleText(label);
    field.textProperty().addListener((seen, before, now) -> tell.accept(now));
    return labelled(label, "", field);
  }

  /// A number between bounds, as a slider with its value beside the label.
  public Node slider(
      String label, String id, Parameterised bounds, double present, Consumer<Double> tell) {
    var slider = new Slider(bounds.min(), bounds.max(), present);
    slider.setId(id);
    slider.setAccessibleText(label);
    if (bounds.whole()) {
      slider.setMajorTickUnit(1);
      slider.setMinorTickCount(0);
      slider.setSnapToTicks(bounds.max() - bounds.min() <= 50);
      slider.setBlockIncrement(1);
    } else {
      slider.setBlockIncrement((bounds.max() - bounds.min()) / 20);
    }
    var value = new Label(shown(present, bounds));
    value.getStyleClass().add("ink-2");
    slider
        .valueProperty()
        .addListener((seen, before, now) -> {
          double number = bounds.round(now.doubleValue());
          value.setText(shown(number, bounds));
          tell.accept(number);
        });
    return labelled(label, value, slider);
  }

  /// Bounds of a slider, its unit, and whether it takes whole numbers only.
  public record Parameterised(double min, double max, String unit, boolean whole) {
    double round(double value) {
      double step = (max - min) / 100;
      return whole ? Math.rint(value) : min + Math.rint((value - min) / step) * step;
    }
  }

  private String shown(double value, Parameterised bounds) {
    return switch (bounds.unit()) {
      case "%" -> WORDS.say(locale, "field.percent", value);
      case "°" -> WORDS.say(locale, "field.degrees", value);
      default -> WORDS.say(locale, "field.value", value, bounds.unit()).strip();
    };
  }

  /// On or off.
  public Node onOff(String label, String id, boolean present, Consumer<Boolean> tell) {
    var box = new CheckBox(label);
    box.setWrapText(true);
    box.setMinHeight(Region.USE_PREF_SIZE);
    box.setId(id);
    box.setSelected(present);
    box.selectedProperty().addListener((seen, before, now) -> tell.accept(now));
    return box;
  }

  /// A word of a list, a whole list, or a word that a person types.
  public Node listed(
      String label, String id, List<Listed> items, Listed present, Consumer<Listed> tell) {
    var box = new ComboBox<Listed>();
    box.setId(id);
    box.setEditable(true);
    box.setConverter(new ListedConverter(items));
    box.getItems().setAll(items);
    box.setValue(present);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(label);
    box.getEditor().setAccessibleText(label);
    box.getEditor()
        .textProperty()
        .addListener((seen, before, now) -> tell.accept(box.getConverter().fromString(now)));
    return new VBox(
        2, labelled(label, WORDS.say(locale, "field.listed"), box), WholeValue.of(id, box));
  }

  /// A word of a list, or all of them.
  ///
  /// @param words what a person sees
  /// @param list the list, where all of its words are meant; absent for one word
  public record Listed(String words, Optional<WordList> list) {
    /// One word.
    public static Listed word(String word) {
      return new Listed(word, Optional.empty());
    }
  }

  private static Node labelled(String label, String aside, Region control) {
    return labelled(label, Text.of(aside, "caption"), control);
  }

  private static Node labelled(String label, Label aside, Region control) {
    var name = Text.of(label, "field-label");
    control.setMaxWidth(Double.MAX_VALUE);
    name.setLabelFor(control);
    return new VBox(5, new LabelLine(name, aside), control);
  }
}
