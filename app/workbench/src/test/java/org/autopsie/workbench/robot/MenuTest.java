package org.autopsie.workbench.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Menus that open under a button.
class MenuTest extends Sitting {
  private static final Logger STYLES = Logger.getLogger("javafx.css");

  private final List<String> warned = Collections.synchronizedList(new ArrayList<>());
  private final Handler listener =
      new Handler() {
        @Override
        public void publish(LogRecord told) {
          warned.add(told.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @AfterEach
  void listenNoMore() {
    STYLES.removeHandler(listener);
  }

  @Test
  void should_open_the_menu_of_a_figure_in_its_colours_and_close_it_again() {
    open(Locale.ENGLISH);
    hands.click("case-cv-screening");
    result();
    STYLES.addHandler(listener);

    hands.click("figure-menu");
    hands.until("the menu", () -> ((MenuButton) Hands.node("figure-menu")).isShowing());
    hands.press(KeyCode.ESCAPE);
    hands.until("no menu", () -> !((MenuButton) Hands.node("figure-menu")).isShowing());
    hands.click("figure-menu");
    hands.press(KeyCode.DOWN);
    hands.press(KeyCode.ENTER);
    hands.until("the table", () -> Hands.there("figure-table"));

    assertEquals(List.of(), warned);
  }
}
