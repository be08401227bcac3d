package org.autopsie.workbench.panels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.autopsie.casefile.Exhibit;
import org.autopsie.workbench.Fx;
import org.autopsie.workbench.panel.Bringing;
import org.autopsie.workbench.panel.Fields.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A table of several rows becomes exhibits, of the columns and rows that a person chooses.
class TableTest {
  private static final int BEFORE = 48;

  @TempDir Path folder;

  @Test
  void should_make_a_text_of_each_row_of_a_column_and_name_the_rows_left_out() throws IOException {
    var table =
        write("letters.tsv", "who\tletter\nAda\tDear all, hello\nBob\t\nEve\tGood-bye, all\n");
    Fx.run(() -> {
      var opened = offered(table);
      assertTrue(opened.all().contains("2 exhibits will be added."), opened.all());
      assertTrue(opened.all().contains("One row has nothing in this column"), opened.all());
      assertTrue(opened.all().contains("Column left aside: who."), opened.all());
      add(opened);
      assertEquals(
          List.of("Dear all, hello", "Good-bye, all"),
          added(opened).stream().map(one -> content(opened, one)).toList());
      assertEquals("letters 1", added(opened).getFirst().title().en());
    });
  }

  @Test
  void should_make_a_row_of_numbers_of_the_columns_and_rows_chosen() throws IOException {
    var table = write("people.csv", "age,name,income\n30,Ada,1.5\n40,Bob,2\n50,Eve,-3\n");
    Fx.run(() -> {
      var opened = offered(table);
      make(opened, -1);
      ((TextField) opened.node("table-rows")).setText("3, 1");
      ((CheckBox) opened.node("table-column-2")).fire();
      assertTrue(opened.all().contains("Columns left aside: name, income."), opened.all());
      ((CheckBox) opened.node("table-column-2")).fire();
      assertTrue(opened.all().contains("One row is not taken."), opened.all());
      add(opened);
      assertEquals(
          List.of(Map.of("age", 50.0, "income", -3.0), Map.of("age", 30.0, "income", 1.5)),
          added(opened).stream().map(one -> Map.copyOf(one.row())).toList());
    });
  }

  @Test
  void should_say_which_rows_there_are_and_what_is_too_much() throws IOException {
    var many = new StringBuilder("text\n");
    for (int i = 0; i < 140; i++) {
      many.append("line ").append(i).append('\n');
    }
    var table = write("many.csv", many.toString());
    Fx.run(() -> {
      var opened = offered(table);
      assertTrue(opened.all().contains("100 exhibits will be added. 40 rows are not taken."));
      ((RadioButton) opened.node("arrival-synthetic")).fire();
      for (var wrong : List.of("0-3", "140-141", "5-2", "some", "", "1,,2")) {
        ((TextField) opened.node("table-rows")).setText(wrong);
        assertTrue(opened.all().contains("Say which rows, from 1 to 140"), wrong);
        assertTrue(((Button) opened.node("arrival-add")).isDisabled(), wrong);
      }
      ((TextField) opened.node("table-rows")).setText("1-140");
      assertTrue(opened.all().contains("at most 100 can be added at once"), opened.all());
      assertTrue(((Button) opened.node("arrival-add")).isDisabled());
      ((TextField) opened.node("table-rows")).setText("140");
      assertFalse(((Button) opened.node("arrival-add")).isDisabled());
      opened.press("arrival-add");
      assertEquals("line 139", content(opened, added(opened).getFirst()));
      assertEquals(List.of(), opened.told);
    });
  }

  @Test
  void should_take_a_hundred_rows_in_one_edit_and_keep_the_rest_of_the_file() throws IOException {
    var many = new StringBuilder("a,b\n");
    for (int i = 0; i < 100; i++) {
      many.append(i).append(",1\n");
    }
    var table = write("hundred.csv", many.toString());
    Fx.run(() -> {
      var opened = offered(table);
      var before = opened.copy.open().get().loaded().text();
      add(opened);
      assertEquals(100, added(opened).size());
      var after = opened.copy.open().get().loaded().text();
      var rest = after.lines().filter(line -> !line.contains("hundred")).toList();
      assertEquals(before.lines().toList(), rest);
    });
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Opened offered(Path table) {
    var opened = new Opened(folder, new ExhibitsPanel());
    assertEquals(BEFORE, opened.copy.open().get().caseFile().exhibits().size());
    new Bringing(opened.copy).offer(List.of(table));
    opened.settle();
    return opened;
  }

  private static void add(Opened opened) {
    ((RadioButton) opened.node("arrival-synthetic")).fire();
    opened.press("arrival-add");
    assertEquals(List.of(), opened.told);
  }

  private static List<Exhibit> added(Opened opened) {
    var all = opened.copy.open().get().caseFile().exhibits();
    return all.subList(BEFORE, all.size());
  }

  private static String content(Opened opened, Exhibit one) {
    return Whole.words(opened.copy.open().get().piece(one.id()).orElseThrow().input());
  }

  @SuppressWarnings("unchecked")
  private static void make(Opened opened, int column) {
    if (opened.node("table-make") instanceof ComboBox<?> list) {
      var box = (ComboBox<Choice<Integer>>) list;
      box.getItems().stream()
          .filter(one -> one.value() == column)
          .findFirst()
          .ifPresent(box::setValue);
    } else {
      opened.node("table-make").lookupAll(".toggle-button").stream()
          .filter(one -> one.getUserData().equals(column))
          .map(ToggleButton.class::cast)
          .forEach(ToggleButton::fire);
    }
    opened.settle();
  }
}
