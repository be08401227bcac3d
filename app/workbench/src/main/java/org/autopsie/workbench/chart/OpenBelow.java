package org.autopsie.workbench.chart;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// Opens the menu of a button at its place on the screen. Shown at a side of the button, as buttons
/// do by themselves, a menu is measured before it knows what it is shown over, without the colours
/// that it takes from there, and each such colour is a warning in the log.
public final class OpenBelow {
  private OpenBelow() {}

  /// Lets that button open its menu so, filled anew each time. JavaFX thread only.
  ///
  /// @param fill puts its items in
  public static void each(MenuButton button, Runnable fill) {
    button.setOnShowing(opened -> {
      fill.run();
      button.getItems().stream()
          .findFirst()
          .map(MenuItem::getParentPopup)
          .ifPresent(popup -> open(popup, button));
    });
  }

  private static void open(ContextMenu popup, MenuButton button) {
    var corner = button.localToScreen(0, button.getHeight());
    if (corner != null) {
      popup.show(button, corner.getX(), corner.getY());
    }
  }
}
