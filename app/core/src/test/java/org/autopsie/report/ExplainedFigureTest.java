package org.autopsie.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Curve;
import org.autopsie.evidence.Grid;
import org.autopsie.evidence.Part;
import org.junit.jupiter.api.Test;

/// What an explanation found, as a report draws it.
class ExplainedFigureTest {
  private static final double NOT = Double.NaN;
  private static final Language EN = new Language(Locale.ENGLISH);
  private static final Frame FRAME = new Frame("f", "What counts?", "n = 1.", "Seed: 7.", EN);

  private static PartChart parts() {
    return new PartChart(
        FRAME,
        new Attribution(
            "drop",
            List.of(new Part.Span(9, 14), new Part.Span(0, 8), new Part.Span(20, 22)),
            List.of(-0.4, 0.1, 0.0),
            List.of(-0.5, NOT, NOT),
            List.of(-0.3, NOT, NOT),
            true,
            NOT,
            0.7,
            "score"));
  }

  @Test
  void should_put_the_largest_first_and_name_words_by_their_place() {
    var rows = parts().rows();
    assertEquals(List.of("word no. 2", "−0.400", "[−0.500, −0.300]"), spaced(rows.getFirst()));
    assertEquals("word no. 1", rows.get(1).getFirst());
    assertEquals("–", rows.get(2).getLast());
  }

  private static List<String> spaced(List<String> cells) {
    return cells.stream().map(cell -> cell.replace('\u00a0', ' ')).toList();
  }

  @Test
  void should_draw_below_zero_hollow_and_to_the_left() {
    var svg = Small.xml(parts().svg());
    var bars =
        Small.all(svg, "rect").stream()
            .filter(one -> one.getAttribute("fill").equals(Look.BELOW))
            .toList();
    var over =
        Small.all(svg, "rect").stream()
            .filter(one -> one.getAttribute("fill").equals(Look.ABOVE))
            .toList();
    assertEquals(1, bars.size());
    double end = x(bars.getFirst()) + Double.parseDouble(bars.getFirst().getAttribute("width"));
    assertEquals(end, x(over.getFirst()), 0.11);
    assertTrue(svg.getDocumentElement().getTextContent().contains("pulls the number down"));
    assertTrue(svg.getDocumentElement().getTextContent().contains("Seed: 7."));
  }

  private static double x(org.w3c.dom.Element box) {
    return Double.parseDouble(box.getAttribute("x"));
  }

  @Test
  void should_say_nothing_of_sides_where_numbers_have_no_sign() {
    var of = parts().of();
    var strength =
        new Attribution(
            "importance",
            of.parts(),
            List.of(0.4, 0.1, 0.0),
            List.of(NOT, NOT, NOT),
            List.of(NOT, NOT, NOT),
            false,
            NOT,
            NOT,
            "score");
    assertFalse(new PartChart(FRAME, strength).svg().contains("pulls the number"));
  }

  @Test
  void should_draw_a_curve_with_every_number_in_the_table() {
    var curve =
        new Curve(
            "ice",
            "age",
            "",
            List.of(1.0, 2.0, 3.0),
            List.of(0.5, NOT, 0.7),
            List.of(0.4, NOT, NOT),
            List.of(0.6, NOT, NOT),
            "score");
    var chart = new CurveChart(FRAME, curve);
    assertEquals(3, chart.rows().size());
    assertEquals("–", chart.rows().get(1).get(1));
    assertEquals(2, Small.all(Small.xml(chart.svg()), "circle").size());
  }

  @Test
  void should_draw_a_grid_in_squares_that_are_hollow_below_zero() {
    var grid =
        new Grid(
            "cross",
            "x",
            List.of("a", "b"),
            "y",
            List.of("c", "d"),
            List.of(1.0, -0.5, 0.0, NOT),
            "score");
    var chart = new GridChart(FRAME, grid);
    assertEquals(List.of("x", "c", "d"), chart.heads());
    assertEquals("–", chart.rows().getLast().getLast());
    var below =
        Small.all(Small.xml(chart.svg()), "rect").stream()
            .filter(one -> one.getAttribute("fill").equals(Look.BELOW))
            .count();
    assertEquals(1, below);
  }
}
