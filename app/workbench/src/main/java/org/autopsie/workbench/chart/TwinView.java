package org.autopsie.workbench.chart;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.autopsie.workbench.chart.Twin.Cell;
import org.autopsie.workbench.chart.Twin.Value;

/// A chart's numbers as a table that can be walked with the arrow keys.
final class TwinView {
  private TwinView() {}

  static TableView<List<Cell>> of(Twin twin, FigureText text, Locale locale) {
    var table = new TableView<List<Cell>>();
    for (int i = 0; i < twin.heads().size(); i++) {
      table.getColumns().add(column(twin, i, locale));
    }
    table.getItems().setAll(twin.rows());
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getSelectionModel().setCellSelectionEnabled(true);
    table.setId("figure-table");
    table.getStyleClass().add("figure-table");
    table.setAccessibleText(text.title() + " " + text.basis().caption());
    table.setMinHeight(0);
    return table;
  }

  private static TableColumn<List<Cell>, String> column(Twin twin, int index, Locale locale) {
    var column = new TableColumn<List<Cell>, String>();
    var head = new Label(twin.heads().get(index));
    head.setWrapText(true);
    column.setGraphic(head);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(
        row -> new ReadOnlyStringWrapper(row.getValue().get(index).in(locale)));
    if (twin.rows().stream().anyMatch(row -> row.get(index) instanceof Value)) {
      column.getStyleClass().add("number");
    }
    return column;
  }
}
