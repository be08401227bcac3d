package org.autopsie.workbench.panel;

import static org.junit.jupiter.api.Assertions.assertSame;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.autopsie.workbench.Fx;
import org.junit.jupiter.api.Test;

/// The keyboard where controls are made anew, in a window that is not in front.
class KeyboardTest {

  @Test
  void should_go_back_to_the_same_one_of_several_with_one_id() {
    Fx.run(() -> {
      var made = new VBox(button("other"), button("one"), button("one"));
      var scene = new Scene(new VBox(made));
      made.getChildren().get(2).requestFocus();
      var keyboard = Keyboard.of(made);
      made.getChildren().setAll(button("one"), button("other"), button("one"));
      keyboard.restore(made);
      assertSame(made.getChildren().get(2), scene.getFocusOwner());
    });
  }

  @Test
  void should_stay_where_it_is_when_nothing_like_it_was_made() {
    Fx.run(() -> {
      var made = new VBox(button("one"));
      var beside = button("beside");
      var scene = new Scene(new VBox(beside, made));
      beside.requestFocus();
      var keyboard = Keyboard.of(made);
      made.getChildren().setAll(button("one"));
      keyboard.restore(made);
      assertSame(beside, scene.getFocusOwner());
    });
  }

  private static Button button(String id) {
    var button = new Button();
    button.setId(id);
    return button;
  }
}
