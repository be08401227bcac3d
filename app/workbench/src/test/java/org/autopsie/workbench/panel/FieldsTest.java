package org.autopsie.workbench.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.autopsie.workbench.Fx;
import org.autopsie.workbench.panel.Fields.Choice;
import org.controlsfx.control.SearchableComboBox;
import org.junit.jupiter.api.Test;

/// A few choices are a row of buttons, more are a list, many a list to search in.
class FieldsTest {
  private final List<Integer> told = new ArrayList<>();

  @Test
  void should_make_a_row_of_buttons_of_which_one_is_always_chosen() {
    Fx.run(() -> {
      var row = (HBox) shown(choice(2, "n"), "choice");
      var first = (ToggleButton) row.getChildren().getFirst();
      var second = (ToggleButton) row.getChildren().getLast();
      second.fire();
      second.fire();
      assertTrue(second.isSelected());
      assertFalse(first.isSelected());
      assertEquals(Set.of(1), Set.copyOf(told));
    });
  }

  @Test
  void should_show_in_a_row_what_was_chosen_elsewhere_and_tell_nobody() {
    Fx.run(() -> {
      var field = choice(2, "n");
      var row = (HBox) shown(field, "choice");
      Segments.choose(row.getScene().getRoot(), "choice", 1);
      assertTrue(((ToggleButton) row.getChildren().getLast()).isSelected());
      assertEquals(List.of(), told);
    });
  }

  @Test
  void should_make_a_list_of_more_choices() {
    Fx.run(() -> {
      var list = (ComboBox<?>) shown(choice(6, "a longer name "), "choice");
      assertFalse(list instanceof SearchableComboBox);
      list.getSelectionModel().select(4);
      assertEquals(List.of(4), told);
    });
  }

  @Test
  void should_let_a_long_list_be_searched_by_keyboard_alone() {
    var stage = Fx.on(Stage::new);
    var list =
        Fx.on(() -> {
          var box = assertInstanceOf(ComboBox.class, shown(choice(32, "CV "), "choice"));
          stage.setScene(box.getScene());
          stage.show();
          box.requestFocus();
          box.show();
          return box;
        });
    Fx.run(() -> {
      var field = (TextField) list.lookup("#choice-search");
      assertEquals(field, list.getScene().getFocusOwner());
      assertEquals("tapez pour chercher", field.getPromptText());
      assertEquals("Choix\u00a0: tapez pour chercher", field.getAccessibleText());
      field.setText("17");
    });
    Fx.run(() -> {
      key(list.lookup("#choice-search"), KeyCode.DOWN);
      key(list.lookup("#choice-search"), KeyCode.ENTER);
      assertEquals(17, told.getLast());
      assertEquals(list, list.getScene().getFocusOwner());
      stage.hide();
    });
  }

  private Node choice(int many, String name) {
    var choices = IntStream.range(0, many).mapToObj(i -> new Choice<>(i, name + i)).toList();
    return new Fields(Locale.FRENCH).choice("Choix", "choice", choices, 0, told::add);
  }

  private static Node shown(Node field, String id) {
    var scene = new Scene(new VBox(field), 400, 300);
    var look = FieldsTest.class.getResource("/org/autopsie/workbench/shell/look.css");
    scene.getStylesheets().add(String.valueOf(look));
    scene.getRoot().getStyleClass().add("light");
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return scene.getRoot().lookup("#" + id);
  }

  private static void key(Node node, KeyCode code) {
    Event.fireEvent(
        node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }
}
