package org.autopsie.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.autopsie.evidence.Payload.Metric;
import org.autopsie.evidence.Payload.Table;
import org.autopsie.report.SlopeChart.Slope;
import org.junit.jupiter.api.Test;

class FigureTest {
  private static final Language EN = new Language(Locale.ENGLISH);
  private static final Frame FRAME = new Frame("f", "Why?", "n = 16.", "Seed: 7.", EN);

  private static List<Chart> charts(Locale locale) {
    return new Figures(new Dossier(Small.input(locale), new Language(locale))).besides(Set.of());
  }

  @Test
  void should_draw_one_chart_a_kind_and_unit_then_the_tables_that_a_step_kept() {
    var kinds = charts(Locale.ENGLISH).stream().map(c -> c.getClass().getSimpleName()).toList();
    assertEquals(
        List.of("IntervalChart", "IntervalChart", "IntervalChart", "SlopeChart", "BarChart"),
        kinds);
  }

  @Test
  void should_be_well_formed_and_carry_all_that_an_exported_picture_needs() {
    for (var chart : charts(Locale.ENGLISH)) {
      var svg = Small.xml(chart.svg());
      var words = svg.getDocumentElement().getTextContent();
      assertTrue(
          Small.all(svg, "title").getFirst().getTextContent().contains(chart.frame().title()));
      assertTrue(Small.all(svg, "desc").size() == 1);
      assertTrue(words.contains("Seed: 7"), words);
      assertTrue(words.contains("Toy encoder 1.0 (stand-in model)"), words);
      assertTrue(words.contains("n\u00a0=\u00a0"), words);
      assertTrue(words.contains("95%"), words);
      assertTrue(words.contains("source: "), words);
    }
  }

  @Test
  void should_say_every_drawn_number_in_the_table_too() {
    for (var chart : charts(Locale.FRENCH)) {
      for (var row : chart.rows()) {
        assertEquals(chart.heads().size(), row.size());
      }
    }
    var ranks = charts(Locale.FRENCH).getFirst();
    assertTrue(ranks.rows().getFirst().contains("1,0\u00a0rang [0,6\u00a0;\u00a01,2]"));
    assertTrue(ranks.svg().contains("[0,6\u00a0;\u00a01,2]"));
  }

  @Test
  void should_draw_the_noise_before_everything_else() {
    var svg = charts(Locale.ENGLISH).getFirst().svg();
    assertTrue(svg.indexOf(Look.NOISE) < svg.indexOf("<line"));
    assertTrue(svg.indexOf(Look.NOISE) > 0);
  }

  @Test
  void should_draw_no_mark_for_a_ratio_of_few() {
    var few = new Metric("", 0.7, 0.4, 1.1, 8, "ratio");
    var row = new IntervalChart.Row("kept", few, Status.OBSERVED, "observed", Optional.empty());
    var svg = new IntervalChart(FRAME, "ratio", List.of(row), Optional.empty()).svg();
    assertFalse(svg.contains("<path"));
    assertTrue(svg.contains("no ratio under"));
  }

  @Test
  void should_place_a_mark_where_its_number_is() {
    var axis = new Axis(0, 10, 100, 200, 2);
    assertEquals(150, axis.at(5), 1e-9);
    assertEquals(List.of(0.0, 2.0, 4.0, 6.0, 8.0, 10.0), axis.ticks());
  }

  @Test
  void should_hold_every_number_on_a_round_scale() {
    var axis = Axis.over(DoubleStream.of(-11.2, 5.1, Double.NaN), 0, 300);
    assertEquals(-15, axis.low(), 1e-9);
    assertEquals(10, axis.high(), 1e-9);
    assertTrue(Axis.over(DoubleStream.of(3, 3), 0, 1).high() > 3 - 1e-9);
    assertTrue(Axis.over(DoubleStream.empty(), 0, 1).high() > 0);
  }

  @Test
  void should_grey_the_lines_that_stay_within_the_noise() {
    var moves = new Slope("moves", 2, 9, 8, 10);
    var stays = new Slope("stays", 5, 5.5, Double.NaN, Double.NaN);
    var svg = new SlopeChart(FRAME, "A", "B", List.of(moves, stays), Optional.of(1.2)).svg();
    assertEquals(
        1, svg.split("stroke=\"" + Look.ACCENT + "\" stroke-width=\"2.5\"", -1).length - 1);
    assertTrue(svg.contains("moves · 2.0 → 9.0 [8.0,\u00a010.0]"));
    assertTrue(svg.contains("stays · 5.0 → 5.5<"));
  }

  @Test
  void should_go_from_the_first_arm_to_the_second_where_there_are_two() {
    var columns = new LinkedHashMap<String, List<Object>>();
    columns.put("label", List.of("cv-1", "cv-2", "cv-1", "cv-2"));
    columns.put("before", List.of(1.0, 2.0, 1.0, 2.0));
    columns.put("after", List.of(3.0, 4.0, 5.0, 6.0));
    columns.put("low", List.of(2.0, 3.0, 4.0, 5.0));
    columns.put("high", List.of(4.0, 5.0, 6.0, 7.0));
    columns.put("arm", List.of("a", "a", "b", "b"));
    var both = List.of(new Slope("cv-1", 3, 5, 4, 6), new Slope("cv-2", 4, 6, 5, 7));
    assertEquals(both, Slopes.of(new Table(columns)));
    columns.put("arm", List.of("a", "a", "a", "a"));
    assertEquals(new Slope("cv-1", 1, 3, 2, 4), Slopes.of(new Table(columns)).getFirst());
  }

  @Test
  void should_leave_out_rows_that_hold_no_rank() {
    var columns = new LinkedHashMap<String, List<Object>>();
    columns.put("label", List.of("cv-1", "cv-2"));
    columns.put("before", List.of(1.0, "lost"));
    columns.put("after", List.of(3.0, 4.0));
    var slope = Slopes.of(new Table(columns)).getFirst();
    assertEquals(1, Slopes.of(new Table(columns)).size());
    assertTrue(Double.isNaN(slope.low()));
  }

  @Test
  void should_keep_labels_apart_and_inside_the_picture() {
    var many =
        IntStream.range(0, 40)
            .mapToObj(i -> new Slope("a very long label indeed " + i, 1, 1 + i / 100.0, 1, 2))
            .toList();
    var svg = Small.xml(new SlopeChart(FRAME, "A", "B", many, Optional.empty()).svg());
    var labels =
        Small.all(svg, "text").stream()
            .filter(t -> t.getTextContent().contains("→"))
            .map(t -> Double.parseDouble(t.getAttribute("y")))
            .sorted()
            .toList();
    assertEquals(6, labels.size());
    for (int i = 1; i < labels.size(); i++) {
      assertTrue(labels.get(i) - labels.get(i - 1) >= 16.9);
    }
    double height = Double.parseDouble(svg.getDocumentElement().getAttribute("height"));
    assertTrue(labels.getLast() < height);
  }

  @Test
  void should_start_bars_at_zero() {
    var bar = new BarChart.Bar("down", new Metric("m", -5, -6, -4, 12, "ranks"));
    var svg = new BarChart(FRAME, "ranks", List.of(bar)).svg();
    assertTrue(svg.contains(">−6<") && svg.contains(">0<"), svg);
  }

  @Test
  void should_cut_words_into_lines_and_leave_none_out() {
    var words = "a bb ccc dddd extraordinarily-long-word e";
    assertEquals(words, String.join(" ", Svg.wrap(words, 60, 13)));
    assertTrue(Svg.wrap(words, 60, 13).size() > 3);
  }
}
