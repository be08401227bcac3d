package org.autopsie.workbench.chart;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.autopsie.run.Words;

/// What can be done with a figure: the same items on its button, by a right click and by the keys
/// that open a menu.
final class FigureMenu {
  private static final Words WORDS = Words.of(FigureMenu.class);

  private final Figure figure;
  private final Locale locale;

  FigureMenu(Figure figure, Locale locale) {
    this.figure = figure;
    this.locale = locale;
  }

  MenuButton button() {
    var button = new MenuButton(say("figure.menu"));
    button.setId("figure-menu");
    button.getStyleClass().add("figure-menu");
    button.setAccessibleText(say("figure.menu.spoken"));
    button.setMinWidth(MenuButton.USE_PREF_SIZE);
    button.getItems().setAll(items());
    OpenBelow.each(button, () -> button.getItems().setAll(items()));
    return button;
  }

  /// Opens the menu where `place` is right-clicked, and by Shift+F10 or the menu key while
  /// `focused` has the keyboard.
  ///
  /// @param place stays in the window whatever the menu does: what the menu is shown over gives it
  ///   its colours until it is gone
  void listen(Node place, Node focused) {
    var menu = new ContextMenu();
    place.setOnContextMenuRequested(asked -> {
      menu.getItems().setAll(items());
      if (asked.isKeyboardTrigger()) {
        over(menu, place);
      } else {
        menu.show(place, asked.getScreenX(), asked.getScreenY());
      }
      asked.consume();
    });
    focused.addEventHandler(
        KeyEvent.KEY_PRESSED,
        pressed -> {
          if (isMenuKey(pressed)) {
            menu.getItems().setAll(items());
            over(menu, place);
            pressed.consume();
          }
        });
  }

  /// Opens the menu over that node.
  void open(Node over) {
    var menu = new ContextMenu();
    menu.getItems().setAll(items());
    over(menu, over);
  }

  /// Shown at a place on the screen, a menu is first measured once it knows what it is shown over;
  /// shown at a side of a node, before that, without the colours that it takes from there.
  private static void over(ContextMenu menu, Node node) {
    var corner = node.localToScreen(0, 0);
    if (corner != null) {
      menu.show(node, corner.getX(), corner.getY());
    }
  }

  /// True for the keys that open a menu.
  static boolean isMenuKey(KeyEvent pressed) {
    return pressed.getCode() == KeyCode.CONTEXT_MENU
        || (pressed.getCode() == KeyCode.F10 && pressed.isShiftDown());
  }

  List<MenuItem> items() {
    return List.of(
        figure.isTable()
            ? item("figure.drawing", figure::showDrawing)
            : item("figure.table", figure::showTable),
        new SeparatorMenuItem(),
        item("figure.svg", () -> figure.save(Format.SVG)),
        item("figure.png", () -> figure.save(Format.PNG)),
        item("figure.csv", () -> figure.save(Format.CSV)),
        item("figure.copy", figure::copy));
  }

  private MenuItem item(String key, Runnable does) {
    var item = new MenuItem(say(key));
    item.setId(key.replace('.', '-'));
    item.setOnAction(chosen -> does.run());
    return item;
  }

  private String say(String key) {
    return WORDS.say(locale, key);
  }
}
