package org.autopsie.workbench.shell;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.workbench.panel.Text;
import org.jspecify.annotations.Nullable;

/// A command in the palette: its name, its group or why it cannot be done now, and its keys.
final class PaletteCell extends ListCell<Command> {
  private final Locale locale;

  /// @param clicked does the command of the row that was clicked
  PaletteCell(Locale locale, Runnable clicked) {
    this.locale = locale;
    setOnMouseClicked(click -> {
      if (!isEmpty()) {
        clicked.run();
      }
    });
    setPrefWidth(0); // as wide as the list, so that words wrap
    getStyleClass().add("palette-cell");
  }

  @Override
  protected void updateItem(@Nullable Command command, boolean empty) {
    super.updateItem(command, empty);
    if (command == null || empty) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    setGraphic(row(command));
    setAccessibleText(spoken(command, locale));
  }

  private HBox row(Command command) {
    var reason = command.hindrance().get();
    var name = Text.of(command.name().in(locale), reason.isPresent() ? "ink-3" : "palette-name");
    var under = Text.of(reason.orElse(command.group()).in(locale), "caption");
    var words = new VBox(1, name, under);
    HBox.setHgrow(words, Priority.ALWAYS);
    var row = new HBox(16, words);
    row.setAlignment(Pos.CENTER_LEFT);
    command.keys().ifPresent(keys -> row.getChildren().add(keys(Keys.words(keys, locale))));
    return row;
  }

  private static Label keys(String words) {
    var label = new Label(words);
    label.getStyleClass().add("keys");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /// The command as a screen reader says it.
  static String spoken(Command command, Locale locale) {
    var said = command.name().in(locale);
    var keys = command.keys().map(one -> ", " + Keys.words(one, locale)).orElse("");
    var reason = command.hindrance().get().map(one -> ", " + one.in(locale)).orElse("");
    return said + keys + reason;
  }
}
