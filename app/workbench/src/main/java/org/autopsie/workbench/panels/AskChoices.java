package org.autopsie.workbench.panels;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.Choice;
import org.autopsie.casefile.Localised;
import org.autopsie.run.Failure;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Text;

/// The answers that a room may choose from, one a row: its words in both languages and which
/// measures it stands for.
final class AskChoices {
  private static final Words WORDS = Words.of(AskChoices.class);
  private static final List<String> COLUMNS = List.of("fr", "en", "at-least", "at-most");

  private static final Choice EMPTY =
      new Choice(Localised.NONE, Optional.empty(), Optional.empty());

  private final Locale locale;
  private final List<List<TextField>> rows = new ArrayList<>();
  private final GridPane grid = new GridPane(8, 6);
  private final VBox node = new VBox(6);

  AskChoices(Locale locale, List<Choice> present) {
    this.locale = locale;
    for (int i = 0; i < COLUMNS.size(); i++) {
      var column = new ColumnConstraints();
      column.setHgrow(i < 2 ? Priority.ALWAYS : Priority.NEVER);
      grid.getColumnConstraints().add(column);
    }
    present.forEach(this::row);
    while (rows.size() < 2) {
      row(EMPTY);
    }
    var add = new Button(say("choice.add"));
    add.setId("choice-add");
    add.setOnAction(pressed -> {
      row(EMPTY);
      show();
    });
    node.getChildren().setAll(Text.of(say("choice.title"), "field-label"), grid, add);
    show();
  }

  Node node() {
    return node;
  }

  private void row(Choice choice) {
    rows.add(
        List.of(
            field(choice.label().fr()),
            field(choice.label().en()),
            field(choice.atLeast().map(this::shown).orElse("")),
            field(choice.atMost().map(this::shown).orElse(""))));
  }

  private static TextField field(String words) {
    var field = new TextField(words);
    field.setPrefColumnCount(4);
    field.setMaxWidth(Double.MAX_VALUE);
    return field;
  }

  private void show() {
    grid.getChildren().clear();
    for (int column = 0; column < COLUMNS.size(); column++) {
      grid.add(Text.of(say("choice." + COLUMNS.get(column)), "caption"), column, 0);
    }
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      for (int column = 0; column < COLUMNS.size(); column++) {
        var field = row.get(column);
        field.setId("choice-" + (i + 1) + "-" + COLUMNS.get(column));
        field.setAccessibleText(say("choice.spoken", i + 1, say("choice." + COLUMNS.get(column))));
        grid.add(field, column, i + 1);
      }
      var remove = new Button(say("choice.remove"));
      remove.setAccessibleText(say("choice.spoken", i + 1, say("choice.remove")));
      remove.setMinWidth(Button.USE_PREF_SIZE);
      remove.setOnAction(pressed -> {
        rows.remove(row);
        show();
      });
      grid.add(remove, COLUMNS.size(), i + 1);
    }
  }

  /// The answers as they are written; rows without words are left out.
  ///
  /// @throws Failure where a bound is no number
  List<Choice> written() {
    return rows.stream()
        .map(row ->
            new Choice(
                new Localised(row.get(0).getText().strip(), row.get(1).getText().strip()),
                number(row.get(2)),
                number(row.get(3))))
        .filter(choice -> !choice.label().isBlank())
        .toList();
  }

  /// The same as `case.yaml` holds them.
  List<Map<String, Object>> values() {
    return written().stream().map(AskChoices::value).toList();
  }

  private static Map<String, Object> value(Choice choice) {
    var value = new LinkedHashMap<String, Object>();
    value.put("label", AskForm.value(choice.label()));
    choice.atLeast().ifPresent(number -> value.put("at-least", number));
    choice.atMost().ifPresent(number -> value.put("at-most", number));
    return value;
  }

  private String shown(double number) {
    var format = NumberFormat.getInstance(locale);
    format.setGroupingUsed(false);
    format.setMaximumFractionDigits(6);
    return format.format(number);
  }

  /// A number with a comma or a point; the minus sign of either kind.
  private static Optional<Double> number(TextField field) {
    var typed = field.getText().strip().replace('−', '-').replace(',', '.');
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    var place = new ParsePosition(0);
    var number = NumberFormat.getInstance(Locale.ROOT).parse(typed, place);
    if (number == null || place.getIndex() < typed.length()) {
      throw new Failure(AskChoices.class, "choice.no-number", field.getText());
    }
    return Optional.of(number.doubleValue());
  }

  private String say(String key, Object... args) {
    return WORDS.say(locale, key, args);
  }
}
