package org.autopsie.workbench.panels;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.CaseEdits;
import org.autopsie.casefile.CaseTable;
import org.autopsie.model.Input;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// What a person makes of a table of several rows: the texts of one column, or rows of the columns
/// of numbers, and which rows. It says how many exhibits come of it, and which rows give none and
/// why. JavaFX thread only.
final class TableChoice implements Arrivals.What {
  private static final Words WORDS = Words.of(TableChoice.class);
  private static final int NUMBERS = -1;

  private final PanelContext context;
  private final Path file;
  private final CaseTable table;
  private final SequencedSet<Integer> columns;
  private final VBox which = new VBox(4);
  private final TextField rows = new TextField();
  private final Label outcome = Text.of("", "quiet");
  private final ReadOnlyBooleanWrapper unfit = new ReadOnlyBooleanWrapper();
  private int texts;

  TableChoice(PanelContext context, Path file, CaseTable table) {
    this.context = context;
    this.file = file;
    this.table = table;
    this.columns = new LinkedHashSet<>(table.numeric());
    this.texts = columns.size() == table.columns().size() ? NUMBERS : firstText();
    rows.setText("1-" + Math.min(table.rows().size(), CaseEdits.MOST_EXHIBITS));
    rows.setId("table-rows");
    rows.setAccessibleText(say("table.rows"));
    rows.textProperty().subscribe(words -> tell());
    outcome.setId("table-outcome");
    fillColumns();
  }

  private int firstText() {
    return IntStream.range(0, table.columns().size())
        .filter(i -> !columns.contains(i))
        .boxed()
        .max(java.util.Comparator.comparingInt(this::letters))
        .orElse(NUMBERS);
  }

  private int letters(int column) {
    return table.cells(column).stream().mapToInt(String::length).sum();
  }

  /// One sentence on the table.
  String about() {
    return say("arrival.kind.table", table.rows().size(), table.columns().size());
  }

  /// What the exhibits are called.
  String name() {
    var name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /// True while nothing comes of it, or too much.
  ReadOnlyBooleanProperty unfit() {
    return unfit.getReadOnlyProperty();
  }

  List<Node> nodes() {
    var choices = new ArrayList<Choice<Integer>>();
    if (!table.numeric().isEmpty()) {
      choices.add(new Choice<>(NUMBERS, say("table.numbers")));
    }
    IntStream.range(0, table.columns().size())
        .mapToObj(i -> new Choice<>(i, say("table.text", heading(i))))
        .forEach(choices::add);
    var make =
        new Fields(context.locale())
            .choice(
                say("table.make"),
                "table-make",
                choices,
                texts,
                chosen -> {
                  texts = chosen;
                  fillColumns();
                });
    return List.of(
        make,
        which,
        new VBox(
            3,
            Text.of(say("table.rows"), "field-label"),
            rows,
            Text.of(say("table.rows.how", table.rows().size()), "caption")),
        outcome);
  }

  private String heading(int column) {
    var name = table.columns().get(column);
    return name.isBlank() ? say("table.unnamed", column + 1) : name;
  }

  private void fillColumns() {
    var boxes = new FlowPane(14, 4);
    for (int column : table.numeric()) {
      var box = new CheckBox(heading(column));
      box.setId("table-column-" + column);
      box.setWrapText(true);
      box.setSelected(columns.contains(column));
      box.selectedProperty()
          .subscribe((before, now) -> {
            if (now) {
              columns.add(column);
            } else {
              columns.remove(column);
            }
            tell();
          });
      boxes.getChildren().add(box);
    }
    which.getChildren().setAll(Text.of(say("table.columns"), "field-label"), boxes);
    which.setVisible(texts == NUMBERS);
    which.setManaged(texts == NUMBERS);
    tell();
  }

  /// The rows that are asked for, from 1; empty where the words name none or one that is not there.
  private List<Integer> chosen() {
    return RowNumbers.of(rows.getText(), table.rows().size());
  }

  /// The exhibits.
  List<Input> inputs() {
    return chosen().stream().flatMap(this::input).toList();
  }

  private Stream<Input> input(int row) {
    var cells = table.rows().get(row - 1);
    if (texts != NUMBERS) {
      var text = cells.get(texts);
      return text.isBlank() ? Stream.of() : Stream.of(new Input.Text(text));
    }
    var values = new LinkedHashMap<String, Double>();
    columns.stream()
        .sorted()
        .forEach(i -> values.put(heading(i), CaseTable.number(cells.get(i)).orElseThrow()));
    return values.isEmpty() ? Stream.of() : Stream.of(new Input.Row(values));
  }

  private void tell() {
    var asked = chosen();
    int made = inputs().size();
    var words = new ArrayList<String>();
    if (asked.isEmpty()) {
      words.add(say("table.rows-wrong", table.rows().size()));
    } else if (made > CaseEdits.MOST_EXHIBITS) {
      words.add(say("table.many", made, CaseEdits.MOST_EXHIBITS));
    } else {
      words.add(say("table.makes", made));
      if (asked.size() > made && texts != NUMBERS) {
        words.add(say("table.blank", asked.size() - made));
      }
      if (asked.size() < table.rows().size()) {
        words.add(say("table.left", table.rows().size() - asked.size()));
      }
      left().ifPresent(words::add);
    }
    outcome.setText(String.join(" ", words));
    unfit.set(asked.isEmpty() || made == 0 || made > CaseEdits.MOST_EXHIBITS);
  }

  /// The columns of which nothing is taken.
  private java.util.Optional<String> left() {
    var names =
        IntStream.range(0, table.columns().size())
            .filter(i -> texts == NUMBERS ? !columns.contains(i) : i != texts)
            .mapToObj(this::heading)
            .toList();
    return names.isEmpty()
        ? java.util.Optional.empty()
        : java.util.Optional.of(say("table.columns.left", names.size(), String.join(", ", names)));
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
