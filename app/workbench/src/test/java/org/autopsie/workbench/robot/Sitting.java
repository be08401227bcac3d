package org.autopsie.workbench.robot;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.autopsie.workbench.Fx;
import org.autopsie.workbench.Panels;
import org.autopsie.workbench.Sample;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.shell.Errors;
import org.autopsie.workbench.shell.Library;
import org.autopsie.workbench.shell.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/// A person in front of the window; the window and its work end with the test.
@Tag("robot")
abstract class Sitting {
  @TempDir Path folder;

  Sample sample;
  Tasks tasks;
  Hands hands;

  /// Shows the window, on the gallery.
  final void open(Locale locale) {
    open(locale, Sample.library(folder));
  }

  /// Shows a window on this library.
  final void open(Locale locale, Library library) {
    Fx.run(() -> {
      var errors = new Errors();
      tasks = Tasks.desktop(errors::tell);
      sample = Sample.open(folder, locale, tasks, errors, library);
      var stage = new Stage();
      stage.setScene(sample.scene());
      stage.setX(0);
      stage.setY(0);
      stage.show();
    });
    hands = new Hands();
    hands.frames(2);
  }

  /// Closes the window and those that were torn off.
  @AfterEach
  void close() {
    Fx.run(() -> {
      sample.window().close();
      List.copyOf(Hands.stages()).forEach(Stage::hide);
    });
  }

  /// Waits for the first result of the case that was opened, and until no work is left.
  final void result() {
    hands.until("a result", () -> Hands.there("sentence") && tasks.all().get().isEmpty());
    hands.frames(2);
  }

  /// Brings a panel forward by its keys.
  final void show(String panel) {
    int number = 1 + Panels.all().stream().map(Panel::id).toList().indexOf(panel);
    hands.press(KeyCode.valueOf("DIGIT" + number), KeyCode.CONTROL);
  }

  /// Opens the case that [org.autopsie.workbench.SmallCase] wrote, on its protocol.
  final void openSmall() {
    hands.click("case-small");
    hands.until("the case", () -> Hands.there("step-examine"));
    hands.until("its protocol", () -> Hands.there("run-all"));
  }

  /// The sentence on the result. JavaFX thread only.
  static String sentence() {
    return words("sentence");
  }

  /// The words of the node with that id. JavaFX thread only.
  static String words(String id) {
    return ((Labeled) Hands.node(id)).getText();
  }

  /// Waits until the node with that id has the focus.
  final void focused(String id) {
    hands.until("the focus on " + id, () -> id.equals(focus()));
  }

  /// The id of what has the focus; empty where it has none. JavaFX thread only.
  final String focus() {
    var owner = sample.scene().getFocusOwner();
    return owner == null || owner.getId() == null ? "" : owner.getId();
  }

  /// The node of a type with that id. JavaFX thread only.
  static <T extends Node> T node(Class<T> type, String id) {
    return type.cast(Hands.node(id));
  }
}
