package org.autopsie.workbench.fair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.CaseTable;
import org.autopsie.data.TableLook;
import org.autopsie.data.TableLook.Column;
import org.autopsie.data.TableLook.Holds;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Text;

/// What the columns mean: what turned out, what was decided, who the groups are, what a row stands
/// for, who gains.
///
/// @param look the columns
/// @param meaning what is said so far
record DataFields(DataWizard wizard, FairTalk talk, TableLook look, Meaning meaning) {

  List<Node> nodes() {
    var nodes = new ArrayList<Node>();
    nodes.add(label());
    if (!meaning.label().isEmpty()) {
      nodes.add(favourable());
    }
    nodes.addAll(decided());
    nodes.add(groups());
    meaning
        .groups()
        .forEach(one -> nodes.add(new DataRegroup(wizard, talk, look, meaning, one).node()));
    nodes.add(weight());
    nodes.add(gains());
    nodes.add(
        fields()
            .onOff(
                talk.say("selects"),
                "table-selects",
                meaning.kind().equals("selection"),
                on -> wizard.mean(meaning.deciding(on ? "selection" : ""))));
    return nodes;
  }

  private Fields fields() {
    return new Fields(talk.locale());
  }

  private List<Choice<String>> columns(Set<Holds> holds) {
    return Stream.concat(
            Stream.of(new Choice<>("", talk.say("column.none"))),
            look.columns().stream()
                .filter(one -> !TableLook.isPersonal(one.name()))
                .filter(one -> holds.contains(one.holds()))
                .map(one -> new Choice<>(one.name(), one.name())))
        .toList();
  }

  private Node label() {
    return fields()
        .choice(
            talk.say("label"),
            "table-label",
            columns(Set.of(Holds.TWO, Holds.FEW)),
            meaning.label(),
            one -> wizard.mean(meaning.label(look, one)));
  }

  private Node favourable() {
    var values = new Guess(look).column(meaning.label()).map(Column::values).orElse(List.of());
    var choices = values.stream().map(one -> new Choice<>(one, one)).toList();
    return fields()
        .choice(
            talk.say("favourable", meaning.label()),
            "table-favourable",
            choices,
            meaning.favourable(),
            one -> wizard.mean(meaning.favouring(one)));
  }

  private List<Node> decided() {
    var nodes = new ArrayList<Node>();
    nodes.add(
        fields()
            .choice(
                talk.say("prediction"),
                "table-prediction",
                columns(Set.of(Holds.TWO)),
                meaning.prediction(),
                one -> wizard.mean(meaning.decided(one))));
    nodes.add(
        fields()
            .choice(
                talk.say("score"),
                "table-score",
                numbers(),
                meaning.score(),
                one ->
                    wizard.mean(one.isEmpty() ? meaning.decided("") : meaning.scored(look, one))));
    if (!meaning.score().isEmpty()) {
      nodes.add(
          fields()
              .words(
                  talk.say("threshold.from", meaning.score()),
                  "table-threshold",
                  talk.say("threshold.bare", meaning.threshold()),
                  words -> CaseTable.number(words.replace(',', '.')).ifPresent(this::from)));
    }
    return nodes;
  }

  private void from(double threshold) {
    wizard.meaning().get().ifPresent(now -> wizard.mean(now.from(threshold)));
  }

  private List<Choice<String>> numbers() {
    return Stream.concat(
            Stream.of(new Choice<>("", talk.say("column.none"))),
            look.columns().stream()
                .filter(one -> one.values().stream().allMatch(Guess::isNumber))
                .filter(one -> one.holds() != Holds.NOTHING && !TableLook.isPersonal(one.name()))
                .map(one -> new Choice<>(one.name(), one.name())))
        .toList();
  }

  private Node groups() {
    var boxes = new FlowPane(12, 4);
    int place = 0;
    for (var column : look.columns()) {
      boolean many = column.holds() == Holds.MANY || column.holds() == Holds.NOTHING;
      boolean taken =
          List.of(meaning.label(), meaning.prediction(), meaning.score(), meaning.weight())
              .contains(column.name());
      if (!many && !taken && !TableLook.isPersonal(column.name())) {
        boxes.getChildren().add(group(column.name(), place));
      }
      place++;
    }
    return new VBox(
        5,
        Text.of(talk.say("groups.by"), "field-label"),
        boxes,
        Text.of(talk.say("groups.how"), "caption"));
  }

  private CheckBox group(String column, int place) {
    var box = new CheckBox(column);
    box.setMnemonicParsing(false);
    box.setId("table-group-" + place);
    box.setAccessibleText(Words.named(talk.locale(), talk.say("groups.by"), column));
    box.setSelected(meaning.groups().stream().anyMatch(one -> one.column().equals(column)));
    box.setOnAction(pressed -> wizard.mean(meaning.grouped(column, box.isSelected())));
    return box;
  }

  private Node weight() {
    return fields()
        .choice(
            talk.say("weight"),
            "table-weight",
            numbers(),
            meaning.weight(),
            one -> wizard.mean(meaning.weighed(one)));
  }

  private Node gains() {
    var choices =
        Stream.of("", "a", "b")
            .map(one -> new Choice<>(one, talk.say("gains." + (one.isEmpty() ? "none" : one))))
            .toList();
    return fields()
        .choice(
            talk.say("gains"),
            "table-gains",
            choices,
            meaning.gains(),
            one -> wizard.mean(meaning.gaining(one)));
  }
}
