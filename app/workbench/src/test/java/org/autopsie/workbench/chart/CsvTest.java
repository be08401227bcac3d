package org.autopsie.workbench.chart;

import static org.autopsie.workbench.chart.Twin.number;
import static org.autopsie.workbench.chart.Twin.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// A figure's numbers in a file that every spreadsheet opens, and that none runs.
class CsvTest {
  private static final FigureText TEXT =
      new FigureText(
          "x",
          "Rank, before and after",
          "32 CVs",
          new Basis("Caliskan \"2017\"", "n = 16", "95% interval", "seed 0", "stand-in"),
          "");

  @Test
  void should_write_the_caption_then_the_table() {
    var twin =
        new Twin(
            List.of("What", "Rank; after"),
            List.of(
                List.of(word("first\nname"), number(15.25)),
                List.of(word("second"), number(Double.NaN)),
                List.of(word("third"), number(-1200))));
    assertEquals(
        """
        \uFEFF# Title,"Rank, before and after"
        # Subtitle,32 CVs
        # Source,"Caliskan ""2017""\"
        # n,n = 16
        # Interval,95% interval
        # Seed,seed 0
        # Model,stand-in
        What,"Rank; after"
        first name,15.25
        second,
        third,-1200
        """
            .replace("\n", "\r\n"),
        text(twin, Locale.ENGLISH));
  }

  @Test
  void should_write_decimals_with_a_point_in_french_too() {
    var twin = new Twin(List.of("Rang"), List.of(List.of(number(1e-7)), List.of(number(2.5))));
    var lines = text(twin, Locale.FRENCH).lines().toList();
    assertEquals(List.of("0.0000001", "2.5"), lines.subList(lines.size() - 2, lines.size()));
  }

  @Test
  void should_start_no_formula() {
    for (var live : List.of("=1+1", "+1", "-1", "@SUM(A1)", " =1+1", "\t=1+1", "＝1+1")) {
      var twin = new Twin(List.of("a"), List.of(List.of(word(live))));
      var lines = text(twin, Locale.ENGLISH).lines().toList();
      assertEquals("'" + live.strip(), lines.getLast());
    }
  }

  @Test
  void should_refuse_a_row_that_does_not_fit_its_heads() {
    var rows = List.of(List.of(word("a"), word("b")));
    assertThrows(IllegalArgumentException.class, () -> new Twin(List.of("a"), rows));
  }

  @Test
  void should_show_numbers_as_the_language_writes_them() {
    assertEquals("15,25", number(15.25).in(Locale.FRENCH));
    assertEquals("15.25", number(15.25).in(Locale.ENGLISH));
    assertEquals("–", number(Double.NaN).in(Locale.ENGLISH));
  }

  private static String text(Twin twin, Locale locale) {
    return new String(Csv.of(TEXT, twin, locale), StandardCharsets.UTF_8);
  }
}
