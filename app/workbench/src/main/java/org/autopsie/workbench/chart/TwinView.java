package org.autopsie.workbench.chart;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.autopsie.workbench.chart.Twin.Cell;
import org.autopsie.workbench.chart.Twin.Value;
import org.jspecify.annotations.Nullable;

/// A chart's numbers as a table that can be walked with the arrow keys.
final class TwinView {
  private static final double NARROW = 124;
  private static final double WIDE = 190;
  private static final double PADDING = 20;

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
    boolean numbers = twin.rows().stream().anyMatch(row -> row.get(index) instanceof Value);
    var column = new TableColumn<List<Cell>, String>();
    column.setGraphic(head(twin.heads().get(index), column, numbers));
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(numbers ? NARROW : WIDE);
    column.setCellValueFactory(
        row -> new ReadOnlyStringWrapper(row.getValue().get(index).in(locale)));
    if (numbers) {
      column.getStyleClass().add("number");
    } else {
      column.setCellFactory(made -> new Wrapping());
    }
    return column;
  }

  private static Text head(String words, TableColumn<?, ?> column, boolean numbers) {
    var head = new Text(words);
    head.getStyleClass().add("head-words");
    head.setTextAlignment(numbers ? TextAlignment.RIGHT : TextAlignment.LEFT);
    head.wrappingWidthProperty().bind(column.widthProperty().subtract(PADDING));
    return head;
  }

  /// A cell whose words go on in the next line rather than being cut.
  private static final class Wrapping extends TableCell<List<Cell>, String> {
    private final Text words = new Text();

    Wrapping() {
      words.getStyleClass().add("cell-words");
      words.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
      super.updateItem(item, empty);
      boolean shown = !empty && item != null;
      words.setText(shown ? item : "");
      setGraphic(shown ? words : null);
      setAccessibleText(words.getText());
    }
  }
}
