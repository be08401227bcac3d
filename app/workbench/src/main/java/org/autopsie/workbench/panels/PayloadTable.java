package org.autopsie.workbench.panels;

import java.text.NumberFormat;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.evidence.Payload.Table;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// The first rows of a table that a line of evidence holds.
///
/// @param context the case, whose exhibits are named by their titles
record PayloadTable(PanelContext context, String name, Table table) {
  private static final Words WORDS = Words.of(PayloadTable.class);
  private static final int MOST = 12;
  private static final int DECIMALS = 5;

  Node build() {
    var grid = new GridPane(14, 2);
    grid.getStyleClass().add("payload-table");
    int column = 0;
    for (var entry : table.columns().entrySet()) {
      grid.add(new Label(named("column." + entry.getKey(), entry.getKey())), column, 0);
      cells(grid, column, entry.getValue());
      column++;
    }
    grid.getChildren().stream()
        .filter(node -> GridPane.getRowIndex(node) == 0)
        .forEach(node -> node.getStyleClass().add("table-head"));
    var scroll = new ScrollPane(grid);
    scroll.setMinHeight(Region.USE_PREF_SIZE);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(caption());
    return new VBox(4, Text.of(caption(), "caption"), scroll);
  }

  private String caption() {
    var title = named("payload." + name, name);
    int rows = table.rows();
    return rows > MOST ? say("payload.first", title, MOST, rows) : say("payload.all", title, rows);
  }

  private void cells(GridPane grid, int column, List<Object> cells) {
    for (int row = 0; row < Math.min(MOST, cells.size()); row++) {
      var cell = cells.get(row);
      var label = new Label(words(cell));
      GridPane.setHalignment(label, cell instanceof Number ? HPos.RIGHT : HPos.LEFT);
      grid.add(label, column, row + 1);
    }
  }

  private String words(Object cell) {
    if (cell instanceof Number number) {
      return Double.isNaN(number.doubleValue()) ? "–" : format().format(number);
    }
    return context
        .open()
        .exhibit(String.valueOf(cell))
        .map(exhibit ->
            exhibit.withdrawn().isPresent()
                ? say("cell.withdrawn")
                : exhibit.title().in(context.locale()))
        .orElseGet(() -> named("cell." + cell, String.valueOf(cell)));
  }

  private NumberFormat format() {
    var format = NumberFormat.getNumberInstance(context.locale());
    format.setMaximumFractionDigits(DECIMALS);
    return format;
  }

  private String named(String key, String otherwise) {
    return WORDS.has(context.locale(), key) ? say(key) : otherwise;
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
