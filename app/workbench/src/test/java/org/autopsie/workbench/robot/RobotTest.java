package org.autopsie.workbench.robot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import org.autopsie.workbench.Fx;
import org.autopsie.workbench.shell.Places;
import org.junit.jupiter.api.Test;

/// From the window shown to a first result, and panels that stay where they were put.
class RobotTest extends Sitting {
  /// How far from where it was put, in pixels, a panel may stand after a restart.
  private static final double NEAR = 3;

  @Test
  void should_reach_a_result_that_names_what_moved_in_five_clicks() {
    open(Locale.ENGLISH);
    hands.click("case-cv-screening");
    result();
    var said = Fx.on(Sitting::sentence);
    assertTrue(said.startsWith("With all-MiniLM-L6-v2 (fp32), run here, "), said);
    assertTrue(said.contains("rank 1"), said);
    assertTrue(hands.clicks() <= 5);
  }

  @Test
  void should_find_a_panel_where_it_was_dragged_to_after_a_restart() {
    open(Locale.FRENCH);
    hands.click("case-cv-screening");
    result();
    var foot = Fx.on(() -> new Point2D(sample.scene().getWidth() - 150, 740));
    hands.drag("tab-brief", foot);
    var before = Fx.on(() -> Hands.node("tab-brief").localToScreen(0, 0));
    assertTrue(before.getX() > 700, "the panel has not moved: " + before);
    close();
    open(Locale.FRENCH);
    hands.click("case-cv-screening");
    result();
    hands.until(
        "the panel where it was, at " + before,
        () -> {
          var now = Hands.node("tab-brief").localToScreen(0, 0);
          return Math.abs(now.getX() - before.getX()) <= NEAR
              && Math.abs(now.getY() - before.getY()) <= NEAR;
        });
  }

  @Test
  void should_keep_every_share_when_a_divider_was_moved_and_the_window_was_shut() {
    open(Locale.ENGLISH);
    hands.click("case-cv-screening");
    result();
    Fx.run(() -> panes().forEach(pane -> pane.setDividerPositions(0.6)));
    hands.frames(3);
    var before = Fx.on(RobotTest::dividers);
    close();
    open(Locale.ENGLISH);
    hands.click("case-cv-screening");
    hands.until("shares as they were: " + before, () -> isNear(before, dividers()));
    result();
    var after = Fx.on(RobotTest::dividers);
    assertTrue(isNear(before, after), before + " became " + after);
  }

  private static List<SplitPane> panes() {
    return Hands.stages().getFirst().getScene().getRoot().lookupAll(".split-pane").stream()
        .map(SplitPane.class::cast)
        .toList();
  }

  /// Where the dividers stand, in pixels.
  private static List<Double> dividers() {
    return panes().stream()
        .map(pane ->
            pane.getDividerPositions()[0]
                * (pane.getOrientation() == Orientation.VERTICAL
                    ? pane.getHeight()
                    : pane.getWidth()))
        .toList();
  }

  private static boolean isNear(List<Double> before, List<Double> now) {
    return before.size() == now.size()
        && IntStream.range(0, now.size())
            .allMatch(i -> Math.abs(before.get(i) - now.get(i)) <= NEAR);
  }

  @Test
  void should_answer_to_the_same_keys_in_a_window_that_was_torn_off() {
    open(Locale.ENGLISH);
    hands.click("case-cv-screening");
    result();
    hands.drag("tab-brief", new Point2D(1500, 1000));
    hands.until("a second window", () -> Hands.stages().size() == 2);
    torn();
    hands.press(KeyCode.S, KeyCode.CONTROL);
    hands.until("a line in the ledger", () -> kept() == 1);
    torn();
    hands.press(KeyCode.K, KeyCode.CONTROL);
    hands.until("the palette", () -> Hands.node("palette").isVisible());
    hands.press(KeyCode.K, KeyCode.CONTROL);
    hands.until("no palette", () -> !Hands.node("palette").isVisible());
    torn();
    hands.press(KeyCode.G, KeyCode.CONTROL);
    hands.until("the page to guess on", () -> Hands.there("guess"));
    Fx.run(() -> Places.back(sample.window()));
    torn();
    hands.press(KeyCode.W, KeyCode.CONTROL);
    hands.until("one window", () -> Hands.stages().size() == 1);
    Fx.run(() -> sample.window().choose("brief"));
    hands.until("the panel in the main window", () -> Hands.there("tab-brief"));
  }

  /// Gives the torn-off window the keyboard.
  private void torn() {
    Fx.run(() -> Hands.stages().getLast().requestFocus());
    hands.frames(2);
  }

  private int kept() {
    return Places.evidence(sample.window());
  }

  @Test
  void should_tear_a_panel_off_by_dragging_it_out_and_find_it_again() {
    open(Locale.FRENCH);
    hands.click("case-cv-screening");
    result();
    hands.drag("tab-brief", new Point2D(1500, 1000));
    hands.until("a second window", () -> Hands.stages().size() == 2);
    close();
    open(Locale.FRENCH);
    hands.click("case-cv-screening");
    hands.until("the second window again", () -> Hands.stages().size() == 2);
    assertTrue(Fx.on(() -> Hands.there("tab-brief")));
  }
}
