package org.autopsie.workbench.panels;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.autopsie.workbench.panel.Reveal;
import org.autopsie.workbench.panel.Text;

/// A table whose rows open in place: the arrows go from row to row, Enter and Space open and close
/// one. Its words wrap; where it is too narrow for its columns, each row becomes a stack of lines
/// that name their columns. JavaFX thread only.
final class RowTable extends VBox {
  private static final double NARROWEST = 52;

  private final List<Column> columns;
  private final Consumer<String> choose;
  private final Label ruler = new Label();
  private List<Row> rows = List.of();
  private Optional<String> open = Optional.empty();
  private boolean stacked;

  /// A column.
  ///
  /// @param share its part of the width, in per cent
  record Column(String title, double share, HPos side) {}

  /// A row.
  ///
  /// @param id names it among the others, in the node's id too
  /// @param spoken the whole row in words, for screen readers
  /// @param cells one per column
  /// @param notes what must be said below them, over the whole width
  /// @param details what it shows when it is open
  record Row(
      String id, String spoken, List<Node> cells, List<Label> notes, Supplier<Node> details) {}

  /// @param choose is told which row was opened or closed
  RowTable(String id, List<Column> columns, Consumer<String> choose) {
    this.columns = List.copyOf(columns);
    this.choose = choose;
    setId(id);
    getStyleClass().add("row-table");
    widthProperty().subscribe((before, now) -> fold());
  }

  /// Shows rows; the keyboard stays on the row where it was. A row that was opened from elsewhere
  /// is scrolled to.
  ///
  /// @param shown the id of the row that is open
  void show(List<Row> all, Optional<String> shown) {
    var focused = focused();
    boolean opened = focused.isEmpty() && !shown.equals(open);
    rows = List.copyOf(all);
    open = shown;
    fill();
    focused.flatMap(this::line).ifPresent(Node::requestFocus);
    if (opened) {
      shown.flatMap(this::line).ifPresent(Reveal::show);
    }
  }

  /// The row where the keyboard is, whether or not the window is the one in front.
  private Optional<String> focused() {
    var owner = getScene() == null ? null : getScene().getFocusOwner();
    return rows.stream()
        .map(Row::id)
        .filter(id -> line(id).filter(one -> one.equals(owner)).isPresent())
        .findFirst();
  }

  private Optional<RowLine> line(String id) {
    return getChildren().stream()
        .flatMap(node -> node instanceof VBox box ? box.getChildren().stream() : null)
        .filter(RowLine.class::isInstance)
        .map(RowLine.class::cast)
        .filter(one -> one.row().equals(id))
        .findFirst();
  }

  /// Lays the rows out anew where the width has come to need another way.
  private void fold() {
    boolean narrow = getWidth() > 0 && getWidth() < NARROWEST * ruler.getFont().getSize();
    if (narrow != stacked) {
      stacked = narrow;
      show(rows, open);
    }
  }

  private void fill() {
    ruler.getStyleClass().setAll("table-head");
    getChildren().setAll(head());
    for (var row : rows) {
      boolean opened = open.filter(row.id()::equals).isPresent();
      var line = new RowLine(row.id(), row.spoken(), opened, choose);
      lay(line, row);
      var box = new VBox(line);
      box.getStyleClass().add("table-row");
      if (opened) {
        box.getStyleClass().add("open");
        box.getChildren().add(row.details().get());
      }
      getChildren().add(box);
    }
  }

  private Node head() {
    var head = new GridPane();
    head.getStyleClass().add("table-line");
    head.setVisible(!stacked);
    head.setManaged(!stacked);
    constrain(head);
    for (int i = 0; i < columns.size(); i++) {
      var title = i == 0 ? ruler : new Label();
      title.setText(columns.get(i).title());
      title.setWrapText(true);
      title.setMinHeight(USE_PREF_SIZE);
      title.getStyleClass().setAll("label", "table-head");
      GridPane.setHalignment(title, columns.get(i).side());
      boolean right = columns.get(i).side() == HPos.RIGHT;
      title.setTextAlignment(right ? TextAlignment.RIGHT : TextAlignment.LEFT);
      head.add(title, i, 0);
    }
    return head;
  }

  private void lay(GridPane line, Row row) {
    if (stacked) {
      stack(line, row);
      return;
    }
    constrain(line);
    for (int i = 0; i < columns.size(); i++) {
      var cell = row.cells().get(i);
      GridPane.setHalignment(cell, columns.get(i).side());
      GridPane.setValignment(cell, VPos.TOP);
      line.add(cell, i, 0);
    }
    notes(line, row, 1, columns.size() - 1);
  }

  private void stack(GridPane line, Row row) {
    var names = new ColumnConstraints();
    names.setPercentWidth(30);
    var values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    line.getColumnConstraints().setAll(names, values);
    for (int i = 0; i < columns.size(); i++) {
      var cell = row.cells().get(i);
      GridPane.setHalignment(cell, HPos.LEFT);
      line.addRow(i, Text.of(columns.get(i).title(), "caption"), cell);
    }
    notes(line, row, 0, 2);
  }

  private static void notes(GridPane line, Row row, int column, int span) {
    for (var note : row.notes()) {
      line.add(note, column, line.getRowCount(), span, 1);
    }
  }

  private void constrain(GridPane line) {
    for (var column : columns) {
      var constraint = new ColumnConstraints();
      constraint.setPercentWidth(column.share());
      constraint.setHalignment(column.side());
      line.getColumnConstraints().add(constraint);
    }
  }
}
