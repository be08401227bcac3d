package org.autopsie.workbench.panel;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Fields.Choice;

/// One of a few, as buttons in a row; one of them is always chosen. JavaFX thread only.
public final class Segments {
  private Segments() {}

  /// The row of buttons.
  ///
  /// @param label what is chosen, for screen readers
  /// @param tell is told what a person chose
  static <T> HBox of(
      Locale locale, String label, String id, List<Choice<T>> choices, T chosen, Consumer<T> tell) {
    var group = new ToggleGroup();
    var row = new HBox();
    row.setId(id);
    for (var choice : choices) {
      var button = new ToggleButton(choice.words());
      button.setMnemonicParsing(false);
      button.getStyleClass().add("segment");
      button.setId(id + "-" + row.getChildren().size());
      button.setToggleGroup(group);
      button.setUserData(choice.value());
      button.setSelected(choice.value().equals(chosen));
      button.setAccessibleText(Words.named(locale, label, choice.words()));
      button.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(button, Priority.ALWAYS);
      button.setOnAction(pressed -> {
        button.setSelected(true);
        tell.accept(choice.value());
      });
      row.getChildren().add(button);
    }
    return row;
  }

  /// Shows what was chosen elsewhere, in the row of that id below this node.
  public static void choose(Parent above, String id, Object value) {
    if (above.lookup("#" + id) instanceof HBox row) {
      row.getChildren().stream()
          .map(ToggleButton.class::cast)
          .filter(button -> value.equals(button.getUserData()))
          .forEach(button -> button.setSelected(true));
    }
  }
}
