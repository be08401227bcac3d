package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.autopsie.workbench.chart.AttributionBars;
import org.autopsie.workbench.chart.BarsData;
import org.autopsie.workbench.chart.CurveChart;
import org.autopsie.workbench.chart.CurveData;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.Format;
import org.autopsie.workbench.chart.HeatData;
import org.autopsie.workbench.chart.HeatMap;
import org.autopsie.workbench.chart.Twin;
import org.autopsie.workbench.chart.WordsData;
import org.autopsie.workbench.chart.WordsFigure;
import org.junit.jupiter.api.Test;

/// Charts of what counts, with invented numbers.
class PartChartsTest {
  private static final double NOT = Double.NaN;

  private static BarsData bars() {
    return new BarsData(
        "Baisse du score",
        new BarsData.Ends("contre", "pour"),
        true,
        List.of(
            new BarsData.Bar("« un »", 0.4, 0.3, 0.5, "+0,4 [0,3 ; 0,5]"),
            new BarsData.Bar("« deux »", -0.2, NOT, NOT, "−0,2"),
            new BarsData.Bar("« trois »", NOT, NOT, NOT, "–")));
  }

  /// The narrowest pane that has a figure in it is about as wide.
  @Test
  void should_leave_room_for_a_number_and_its_interval_in_two_lines() {
    Fx.run(() -> {
      var few = new BarsData.Bar("x1", 0.9, 0.8, 1, "0,900 [0,834 ; 0,969]");
      var data =
          new BarsData("part", new BarsData.Ends("", "force"), false, List.of(few, few, few));
      var chart = new AttributionBars(data, Locale.FRENCH);
      figure(chart, data.twin(Locale.FRENCH));
      chart.resize(410, chart.prefHeight(410));
      chart.layout();
      var numbers = List.copyOf(chart.lookupAll(".chart-value"));
      for (int i = 1; i < numbers.size(); i++) {
        double above = numbers.get(i - 1).getBoundsInParent().getMaxY();
        assertTrue(numbers.get(i).getBoundsInParent().getMinY() >= above, "number " + i);
      }
    });
  }

  private static Figure figure(Region drawing, Twin twin) {
    return Sheets.shown(
        new Figure(Sheets.text("Quelles parties ?"), drawing, twin, Sheets.NOWHERE, Locale.FRENCH));
  }

  @Test
  void should_tell_the_sign_by_side_form_and_word() {
    Fx.run(() -> {
      var chart = new AttributionBars(bars(), Locale.FRENCH);
      figure(chart, bars().twin(Locale.FRENCH));
      var plus = (Rectangle) chart.lookup(".chart-bar.plus");
      var minus = (Rectangle) chart.lookup(".chart-bar.minus");
      assertTrue(minus.getX() + minus.getWidth() <= plus.getX() + 0.5);
      assertEquals(2, chart.lookupAll(".chart-bar").size());
      assertTrue(!plus.getFill().equals(minus.getFill()));
      var words = chart.lookupAll(".label").stream().map(one -> ((Label) one).getText()).toList();
      assertTrue(words.containsAll(List.of("← contre", "pour →", "−0,2")), words.toString());
    });
  }

  @Test
  void should_walk_through_bars_with_the_arrows_and_say_which() {
    Fx.run(() -> {
      var chart = new AttributionBars(bars(), Locale.FRENCH);
      figure(chart, bars().twin(Locale.FRENCH));
      key(chart, KeyCode.DOWN);
      assertEquals(0, chart.chosen().get());
      key(chart, KeyCode.DOWN);
      key(chart, KeyCode.DOWN);
      key(chart, KeyCode.DOWN);
      assertEquals(2, chart.chosen().get());
      key(chart, KeyCode.UP);
      assertEquals("« deux »\u00a0: −0,2", chart.getAccessibleText());
      key(chart, KeyCode.ESCAPE);
      assertEquals(-1, chart.chosen().get());
    });
  }

  @Test
  void should_shade_words_and_keep_the_text_whole() {
    Fx.run(() -> {
      var data =
          new WordsData(
              "Un zèbre, deux zèbres.",
              List.of(
                  new WordsData.Piece(7, 10, 14, -0.1, NOT, NOT, "−0,1"),
                  new WordsData.Piece(3, 3, 8, 0.2, NOT, NOT, "+0,2"),
                  new WordsData.Piece(9, 15, 99, 0.3, NOT, NOT, "beyond the text")),
              true,
              "Baisse",
              "Plein : baisse.");
      var drawing = new WordsFigure(data, Locale.FRENCH);
      var shown = figure(drawing, data.twin(Locale.FRENCH));
      assertEquals(2, drawing.lookupAll(".chart-word").size());
      key(drawing, KeyCode.END);
      assertEquals(7, drawing.chosen().get());
      assertEquals(
          "«\u00a0deux\u00a0»\u00a0: −0,1", ((Label) drawing.lookup("#words-told")).getText());
      var csv = new String(shown.bytes(Format.CSV), StandardCharsets.UTF_8);
      assertTrue(csv.contains("zèbre,0.2"), csv);
      assertTrue(new String(shown.bytes(Format.SVG), StandardCharsets.UTF_8).contains("zèbre"));
      assertTrue(shown.bytes(Format.PNG).length > 1000);
    });
  }

  @Test
  void should_walk_over_a_grid_in_four_directions() {
    Fx.run(() -> {
      var data =
          new HeatData(
              "ligne",
              List.of("a", "b"),
              "colonne",
              List.of("c", "d", "e"),
              List.of(0.1, -0.2, 0.3, NOT, 0.5, -0.6),
              true,
              "Effet",
              List.of(new HeatData.Mark(1, 1.5, true, "bascule")));
      var map = new HeatMap(data, Locale.FRENCH);
      figure(map, data.twin(Locale.FRENCH));
      key(map, KeyCode.RIGHT);
      key(map, KeyCode.RIGHT);
      key(map, KeyCode.DOWN);
      assertEquals(4, map.chosen().get());
      assertEquals("b, d\u00a0: +0,50. bascule", map.getAccessibleText());
      key(map, KeyCode.LEFT);
      key(map, KeyCode.LEFT);
      assertEquals(3, map.chosen().get());
      assertEquals("b, c\u00a0: –", map.getAccessibleText());
      assertThrows(
          IllegalArgumentException.class,
          () -> new HeatData("", List.of("a"), "", List.of("b"), List.of(), false, ""));
    });
  }

  @Test
  void should_mark_a_point_on_the_curve_and_draw_its_band() {
    Fx.run(() -> {
      var line =
          new CurveData.Line(
              "score",
              List.of(0.0, 1.0, 2.0),
              List.of(0.0, 1.0, 0.0),
              List.of(-0.1, 0.9, -0.1),
              List.of(0.1, 1.1, 0.1),
              CurveData.Role.MAIN);
      var data =
          new CurveData(
              "âge", "score", List.of(line), List.of(new CurveData.Point(0.5, "bascule à 0,5")));
      var chart = new CurveChart(data, Locale.FRENCH);
      figure(chart, data.twin(Locale.FRENCH));
      assertEquals(1, chart.lookupAll(".chart-noise").size());
      assertEquals(1, chart.lookupAll(".chart-flip").size());
      assertEquals(1, chart.lookupAll(".chart-before").size());
      assertEquals(3, data.twin(Locale.FRENCH).rows().size());
    });
  }

  private static void key(Node node, KeyCode code) {
    node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }
}
