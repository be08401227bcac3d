package org.autopsie.workbench.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.autopsie.workbench.chart.SlopeData.Axis;
import org.autopsie.workbench.chart.SlopeData.Band;
import org.autopsie.workbench.chart.SlopeData.Line;
import org.autopsie.workbench.chart.SlopeData.Role;
import org.junit.jupiter.api.Test;

/// Where labels go, and how many ranks are drawn.
class SlopeTest {
  @Test
  void should_leave_labels_where_they_are_when_they_do_not_touch() {
    assertEquals(List.of(10.0, 50.0), Spread.apart(List.of(10.0, 50.0), 20, 0, 100));
  }

  @Test
  void should_push_labels_apart_evenly_and_keep_their_order() {
    assertEquals(List.of(60.0, 40.0), Spread.apart(List.of(52.0, 48.0), 20, 0, 100));
  }

  @Test
  void should_keep_labels_inside() {
    assertEquals(List.of(0.0, 20.0), Spread.apart(List.of(0.0, 0.0), 20, 0, 100));
    assertEquals(List.of(80.0, 100.0), Spread.apart(List.of(100.0, 100.0), 20, 0, 100));
  }

  @Test
  void should_draw_down_to_the_lowest_rank_touched() {
    assertEquals(10, data(32, 4, 6).last());
    assertEquals(20, data(32, 4, 17).last());
    assertEquals(8, data(8, 4, 7).last());
  }

  private static SlopeData data(int ranks, double before, double after) {
    var line = new Line(before, after, after, after, "", "", Role.COMPARED);
    return new SlopeData(
        "", ranks, Optional.of(new Band(1, 2, "")), List.of(line), new Axis("", "", "", ""));
  }
}
