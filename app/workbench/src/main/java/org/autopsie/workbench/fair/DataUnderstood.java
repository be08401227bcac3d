package org.autopsie.workbench.fair;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.autopsie.data.TableKind;
import org.autopsie.data.TableLook;
import org.autopsie.workbench.panel.Text;

/// How a file was read: its form, how many rows it has, and its columns with what the first rows
/// hold.
///
/// @param look what was seen
record DataUnderstood(DataWizard wizard, FairTalk talk, TableLook look) {
  private static final int EXAMPLES = 3;

  List<Node> nodes() {
    var nodes = new ArrayList<Node>();
    var name = wizard.file().map(one -> one.getFileName().toString()).orElse("");
    var how = look.understood();
    nodes.add(
        Text.of(
            talk.say(
                "understood." + how.firstLine().name(),
                name,
                kind(how.kind()),
                look.rows(),
                look.columns().size()),
            "semibold"));
    look.columns().stream()
        .map(TableLook.Column::name)
        .filter(Guess::isNumber)
        .findFirst()
        .ifPresent(one -> nodes.add(Text.of(talk.say("understood.maybe-row", one), "notice")));
    nodes.addAll(new DataReading(wizard, talk, how).nodes());
    nodes.add(columns());
    return nodes;
  }

  private String kind(TableKind kind) {
    return talk.say("kind." + kind.name());
  }

  private Node columns() {
    var grid = new GridPane(12, 4);
    for (double share : new double[] {30, 30, 40}) {
      var column = new ColumnConstraints();
      column.setPercentWidth(share);
      grid.getColumnConstraints().add(column);
    }
    grid.setMinWidth(0);
    int row = 0;
    for (var column : look.columns()) {
      int place = look.columns().indexOf(column);
      grid.add(Text.of(column.name(), "semibold"), 0, row);
      grid.add(Text.of(talk.say("holds." + column.holds().name()), "ink-2"), 1, row);
      grid.add(Text.of(examples(column.name(), place), "ink-2"), 2, row);
      row++;
    }
    var pane = new TitledPane(talk.say("columns"), grid);
    pane.setId("table-columns");
    pane.setAnimated(false);
    pane.setExpanded(look.columns().size() <= 8);
    return pane;
  }

  /// The first cells; none of a column that says who somebody is.
  private String examples(String name, int place) {
    return TableLook.isPersonal(name)
        ? talk.say("columns.personal")
        : look.first().stream()
            .limit(EXAMPLES)
            .map(row -> row.get(place))
            .map(cell -> cell.isBlank() ? talk.say("group.blank") : cell)
            .collect(Collectors.joining(" · "));
  }
}
