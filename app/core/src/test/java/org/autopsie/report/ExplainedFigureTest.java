package org.autopsie.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Curve;
import org.autopsie.evidence.Grid;
import org.autopsie.evidence.Part;
import org.junit.jupiter.api.Test;

/// What an explanation found, as a report draws it.
class ExplainedFigureTest {
  private static final double NOT = Double.NaN;
  private static final Language EN = new Language(Locale.ENGLISH);
  private static final Language FR = new Language(Locale.FRENCH);
  private static final Frame FRAME = new Frame("f", "What counts?", "n = 1.", "Seed: 7.", EN);

  private static final Attribution DROP =
      new Attribution(
          "drop",
          List.of(new Part.Span(9, 14), new Part.Span(0, 8), new Part.Span(20, 22)),
          List.of(-0.4, 0.1, 0.0),
          List.of(-0.5, NOT, NOT),
          List.of(-0.3, NOT, NOT),
          true,
          NOT,
          0.7,
          "score");

  private static PartChart parts() {
    return chart(DROP, Optional.empty());
  }

  private static PartChart chart(Attribution of, Optional<String> text) {
    var labels = labels(of, text, EN);
    return new PartChart(
        FRAME, of, labels, new PartPicture(of, labels, Optional.empty(), "", Optional.empty()));
  }

  private static PartLabels labels(Attribution of, Optional<String> text, Language language) {
    return PartLabels.of(Stream.of(of), text, language);
  }

  @Test
  void should_put_the_largest_first_and_name_words_by_their_place() {
    var rows = parts().rows();
    assertEquals(List.of("word no. 2", "−0.400", "[−0.500, −0.300]"), spaced(rows.getFirst()));
    assertEquals("word no. 1", rows.get(1).getFirst());
    assertEquals("–", rows.get(2).getLast());
  }

  @Test
  void should_quote_the_words_of_a_text_that_may_be_quoted() {
    var rows = chart(DROP, Optional.of("Everyone likes, so I do.")).rows();
    assertEquals("“likes”", rows.getFirst().getFirst());
    assertEquals("“Everyone”", rows.get(1).getFirst());
    assertTrue(chart(DROP, Optional.of("Everyone likes, so I do.")).svg().contains("“likes”"));
  }

  @Test
  void should_write_shares_in_per_cent_as_their_axis_says() {
    var part = List.<Part>of(new Part.Span(0, 3));
    var none = List.of(NOT);
    var share =
        new Attribution(
            "attention", part, List.of(0.25), List.of(0.125), none, false, NOT, NOT, "share");
    var written = (Attribution) Scaled.of(share);
    assertEquals(List.of(25.0), written.values());
    assertEquals(List.of(12.5), written.low());
    assertEquals("25.0", chart(written, Optional.empty()).rows().getFirst().get(1));
    assertEquals(DROP, Scaled.of(DROP));
    var grid = new Grid("grid", "from", List.of("a"), "to", List.of("b"), List.of(0.25), "share");
    assertEquals(List.of(25.0), ((Grid) Scaled.of(grid)).values());
  }

  @Test
  void should_number_a_word_that_stands_there_several_times() {
    var text = Optional.of("the cat the dog");
    var parts = List.<Part>of(new Part.Span(8, 11), new Part.Span(4, 7), new Part.Span(0, 3));
    var nothing = List.of(NOT, NOT, NOT);
    var of =
        new Attribution(
            "drop", parts, List.of(1.0, 2.0, 3.0), nothing, nothing, true, NOT, NOT, "score");
    assertEquals("“the” (no. 2)", labels(of, text, EN).of(parts.get(0)));
    assertEquals("“cat”", labels(of, text, EN).of(parts.get(1)));
    assertEquals("« the » (n° 1)", spaced(labels(of, text, FR).of(parts.get(2))));
    assertEquals("“cat” with “the” (no. 1)", labels(of, text, EN).of(pair(parts)));
  }

  private static Part pair(List<Part> parts) {
    return new Part.Pair(parts.get(1), parts.get(2));
  }

  @Test
  void should_name_words_by_their_place_where_the_text_is_another() {
    assertEquals("word no. 2", chart(DROP, Optional.of("Too short")).rows().getFirst().getFirst());
  }

  @Test
  void should_name_the_words_of_a_grid_of_attention() {
    var names = List.of("9-14", "0-8");
    var grid =
        new Grid(
            "attention-grid", "from", names, "to", names, List.of(1.0, 0.0, 0.5, 0.5), "share");
    var named = labels(DROP, Optional.of("Everyone likes, so I do."), EN).of(grid);
    assertEquals(
        List.of("from the word", "“likes”", "“Everyone”"), new GridChart(FRAME, named).heads());
    assertEquals(
        List.of("word no. 2", "word no. 1"), labels(DROP, Optional.empty(), EN).of(grid).rows());
  }

  @Test
  void should_leave_the_names_of_a_grid_of_values_as_they_are() {
    var grid = new Grid("sweep", "age", List.of("1-2"), "sex", List.of("f"), List.of(1.0), "score");
    assertEquals(grid, labels(DROP, Optional.empty(), EN).of(grid));
  }

  private static String spaced(String words) {
    return words.replace('\u00a0', ' ');
  }

  private static List<String> spaced(List<String> cells) {
    return cells.stream().map(ExplainedFigureTest::spaced).toList();
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
    assertFalse(chart(strength, Optional.empty()).svg().contains("pulls the number"));
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

  @Test
  void should_keep_names_of_two_lines_apart() {
    var none = List.of(NOT, NOT);
    var cells = List.<Part>of(new Part.Cell(100, 200, 300, 400), new Part.Cell(0, 0, 100, 100));
    var of =
        new Attribution("drop", cells, List.of(0.5, 0.25), none, none, true, NOT, NOT, "score");
    var names =
        Small.all(Small.xml(chart(of, Optional.empty()).svg()), "text").stream()
            .filter(text -> text.getAttribute("x").equals("16"))
            .filter(text -> text.getTextContent().matches("(?s)(the square|to |\\().*"))
            .map(text -> Double.parseDouble(text.getAttribute("y")))
            .toList();
    assertTrue(names.size() >= 4, "two lines each at least: " + names);
    for (int i = 1; i < names.size(); i++) {
      assertTrue(names.get(i) - names.get(i - 1) >= 17, names.toString());
    }
  }
}
