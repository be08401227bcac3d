package org.autopsie.workbench.fair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.CaseTable;
import org.autopsie.data.Regrouping;
import org.autopsie.data.TableLook;
import org.autopsie.data.TableLook.Column;
import org.autopsie.data.TableLook.Holds;
import org.autopsie.run.Failure;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Text;

/// How the values of one column become groups: bands of a number, or values joined under one name.
///
/// @param present what is said so far of the column
record DataRegroup(
    DataWizard wizard, FairTalk talk, TableLook look, Meaning meaning, Regrouping present) {
  private static final double NARROW = 190;

  Node node() {
    var column = new Guess(look).column(present.column());
    boolean numbers =
        column.filter(one -> one.values().stream().allMatch(Guess::isNumber)).isPresent();
    boolean few = column.filter(one -> one.holds() != Holds.NUMBERS).isPresent();
    var parts = new ArrayList<Node>();
    if (numbers) {
      parts.add(bands());
    }
    if (few) {
      parts.add(names(column.map(Column::values).orElse(List.of())));
    }
    var pane =
        new TitledPane(
            talk.say("regroup", present.column()), new VBox(10, parts.toArray(Node[]::new)));
    pane.setId("regroup-" + place());
    pane.setAnimated(false);
    boolean said = !present.cuts().isEmpty() || !present.names().isEmpty();
    pane.setExpanded(said || !few);
    return pane;
  }

  private int place() {
    return look.columns().stream().map(Column::name).toList().indexOf(present.column());
  }

  private Node bands() {
    var field = new TextField(written());
    field.setId("bands-" + place());
    field.setPromptText(talk.say("bands.prompt"));
    field.setAccessibleText(Words.named(talk.locale(), present.column(), talk.say("bands")));
    var apply = button("bands-apply-" + place());
    apply.setOnAction(pressed -> cut(field.getText()));
    field.setOnAction(typed -> cut(field.getText()));
    return new VBox(
        4,
        Text.of(talk.say("bands"), "field-label"),
        field,
        Text.of(talk.say("bands.how"), "caption"),
        apply);
  }

  private Button button(String id) {
    var apply = new Button(talk.say("regroup.apply"));
    apply.setId(id);
    apply.setMinWidth(Button.USE_PREF_SIZE);
    return apply;
  }

  private String written() {
    return String.join(
        "; ", present.cuts().stream().map(one -> talk.say("threshold.bare", one)).toList());
  }

  private void cut(String words) {
    var cuts =
        Stream.of(words.split("[;\\s]+", -1))
            .filter(one -> !one.isBlank())
            .map(one -> CaseTable.number(one.replace(',', '.')))
            .toList();
    try {
      if (cuts.contains(Optional.<Double>empty())) {
        throw new Failure(DataRegroup.class, "bands.wrong", words);
      }
      var now = cuts.stream().flatMap(Optional::stream).toList();
      wizard.mean(meaning.regrouped(new Regrouping(present.column(), now, present.names())));
    } catch (Failure wrong) {
      wizard.copy().tools().errors().accept(wrong);
    }
  }

  private Node names(List<String> values) {
    var boxes = new FlowPane(10, 6);
    var typed = new HashMap<String, TextField>();
    for (int i = 0; i < values.size(); i++) {
      var value = values.get(i);
      var field = new TextField(present.names().getOrDefault(value, value));
      field.setId("name-" + place() + "-" + i);
      field.setAccessibleText(Words.named(talk.locale(), talk.say("names"), value));
      field.setOnAction(done -> join(typed));
      typed.put(value, field);
      var one = new VBox(2, Text.of(value, "caption"), field);
      one.setPrefWidth(NARROW);
      boxes.getChildren().add(one);
    }
    var apply = button("names-apply-" + place());
    apply.setOnAction(pressed -> join(typed));
    return new VBox(
        4,
        Text.of(talk.say("names"), "field-label"),
        Text.of(talk.say("names.how"), "caption"),
        boxes,
        apply);
  }

  private void join(Map<String, TextField> typed) {
    var names = new HashMap<String, String>();
    typed.forEach((value, field) -> {
      var name = field.getText().strip();
      if (!name.isEmpty() && !name.equals(value)) {
        names.put(value, name);
      }
    });
    wizard.mean(meaning.regrouped(new Regrouping(present.column(), present.cuts(), names)));
  }
}
