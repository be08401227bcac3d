package org.autopsie.workbench.robot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import javafx.geometry.Point2D;
import org.autopsie.workbench.Fx;
import org.junit.jupiter.api.Test;

/// From the window shown to a first result, and panels that stay where they were put.
class RobotTest extends Sitting {
  /// Less than this apart, in pixels, two tabs stand one below the other.
  private static final double FAR = 100;

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
        "the panel below the form, as it was at " + before,
        () -> {
          var now = Hands.node("tab-brief").localToScreen(0, 0);
          var form = Hands.node("tab-change").localToScreen(0, 0);
          return Math.abs(now.getX() - form.getX()) < FAR && now.getY() - form.getY() > FAR;
        });
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
