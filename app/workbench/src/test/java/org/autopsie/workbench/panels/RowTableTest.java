package org.autopsie.workbench.panels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.autopsie.workbench.Fx;
import org.autopsie.workbench.panels.RowTable.Column;
import org.autopsie.workbench.panels.RowTable.Row;
import org.junit.jupiter.api.Test;

/// Rows that open in place.
class RowTableTest {

  @Test
  void should_keep_the_keyboard_on_a_row_drawn_anew_while_the_window_is_not_in_front() {
    Fx.run(() -> {
      var table = new RowTable("table", List.of(new Column("Name", 100, HPos.LEFT)), chosen -> {});
      var scene = new Scene(table);
      table.show(rows(), Optional.empty());
      var before = table.lookup("#row-second");
      before.requestFocus();
      table.show(rows(), Optional.of("second"));
      assertEquals("row-second", scene.getFocusOwner().getId());
      assertNotSame(before, scene.getFocusOwner());
    });
  }

  private static List<Row> rows() {
    return Stream.of("first", "second")
        .map(id -> new Row(id, id, List.<Node>of(new Label(id)), List.of(), () -> new Label(id)))
        .toList();
  }
}
