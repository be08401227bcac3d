package org.autopsie.workbench.robot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.autopsie.workbench.Fx;

/// Does what a person does with mouse and keyboard, and counts the clicks. Called off the JavaFX
/// thread.
final class Hands {
  private static final int PATIENCE = 3_000;

  private final Robot robot = Fx.on(Robot::new);
  private int clicks;

  int clicks() {
    return clicks;
  }

  /// Clicks on the node with that id, in whichever window it is.
  void click(String id) {
    clicks++;
    Fx.run(() -> scrollTo(node(id)));
    frames(1);
    moveTo(middle(id));
    Fx.run(() -> robot.mousePress(MouseButton.PRIMARY));
    Fx.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
    frames(2);
  }

  /// Presses at one point, moves in steps and lets go at another.
  void drag(String id, Point2D to) {
    var from = middle(id);
    moveTo(from);
    Fx.run(() -> robot.mousePress(MouseButton.PRIMARY));
    frames(1);
    for (int step = 1; step <= 12; step++) {
      moveTo(from.interpolate(to, step / 12.0));
      frames(1);
    }
    Fx.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
    frames(4);
  }

  /// Turns the page, as by the wheel, until the node lies on it.
  private static void scrollTo(Node node) {
    for (var above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof ScrollPane page && !seen(page, node)) {
        var content = page.getContent();
        double top = content.sceneToLocal(node.localToScene(0, 0)).getY();
        double room = content.getLayoutBounds().getHeight() - page.getViewportBounds().getHeight();
        page.setVvalue(Math.min(1, top / room));
      }
    }
  }

  private static boolean seen(ScrollPane page, Node node) {
    var frame = page.localToScene(page.getLayoutBounds());
    var middle = node.localToScene(node.getLayoutBounds());
    return frame.contains(middle.getCenterX(), middle.getCenterY());
  }

  private void moveTo(Point2D point) {
    Fx.run(() -> robot.mouseMove(point));
  }

  /// Presses and lets go of a key while others are held down.
  void press(KeyCode key, KeyCode... held) {
    Fx.run(() -> {
      for (var one : held) {
        robot.keyPress(one);
      }
      robot.keyPress(key);
    });
    Fx.run(() -> {
      robot.keyRelease(key);
      for (var one : held) {
        robot.keyRelease(one);
      }
    });
    frames(1);
  }

  /// Types lower-case letters.
  void type(String letters) {
    for (int at = 0; at < letters.length(); at++) {
      press(KeyCode.valueOf(letters.substring(at, at + 1).toUpperCase(Locale.ROOT)));
    }
  }

  /// Waits until something is so, for as long as the machine may take.
  void until(String what, BooleanSupplier so) {
    for (int frame = 0; frame < PATIENCE; frame++) {
      if (Fx.on(so::getAsBoolean)) {
        return;
      }
      frames(1);
    }
    throw new AssertionError("never came: " + what + "\n" + words());
  }

  /// Lets frames go by.
  void frames(int count) {
    for (int i = 0; i < count; i++) {
      var passed = new AtomicBoolean();
      var timer =
          Fx.on(() -> {
            var made =
                new AnimationTimer() {
                  @Override
                  public void handle(long now) {
                    passed.set(true);
                  }
                };
            made.start();
            return made;
          });
      while (!passed.get()) {
        Fx.run(() -> {});
        Thread.onSpinWait();
      }
      Fx.run(timer::stop);
    }
  }

  private static Point2D middle(String id) {
    return Fx.on(() -> {
      var node = node(id);
      var box = node.localToScreen(node.getBoundsInLocal());
      return new Point2D(box.getCenterX(), box.getCenterY());
    });
  }

  /// The node with that id, in whichever window it is. JavaFX thread only.
  static Node node(String id) {
    return windows().stream()
        .map(window -> window.getScene().getRoot().lookup("#" + id))
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no node " + id + "\n" + said()));
  }

  /// Whether there is a node with that id. JavaFX thread only.
  static boolean there(String id) {
    return windows().stream()
        .anyMatch(window -> window.getScene().getRoot().lookup("#" + id) != null);
  }

  /// The windows that are open. JavaFX thread only.
  static List<Window> windows() {
    return new ArrayList<>(
        Window.getWindows().stream().filter(one -> one.getScene() != null).toList());
  }

  /// The main windows and those that were torn off. JavaFX thread only.
  static List<Stage> stages() {
    return windows().stream().filter(Stage.class::isInstance).map(Stage.class::cast).toList();
  }

  /// All words on the screen.
  static String words() {
    return Fx.on(Hands::said);
  }

  /// The same. JavaFX thread only.
  static String said() {
    return String.join(
        "\n",
        windows().stream()
            .flatMap(window -> window.getScene().getRoot().lookupAll(".label").stream())
            .map(node -> ((Labeled) node).getText())
            .toList());
  }
}
