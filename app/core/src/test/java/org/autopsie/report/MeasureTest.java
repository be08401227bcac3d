package org.autopsie.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.autopsie.evidence.Payload.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {
  private static final Language FR = new Language(Locale.FRENCH);
  private static final Language EN = new Language(Locale.ENGLISH);

  private static Measure measure(
      double value, double low, double high, int n, String unit, Language language) {
    return new Measure(new Metric("m", value, low, high, n, unit), language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ranks      | 0.6     | 0.3    | 0.9    | 0,6~rang [0,3~;~0,9]          | 0.6~ranks [0.3,~0.9]
          ranks      | 2.4     | 0.8    | 4.1    | 2,4~rangs [0,8~;~4,1]         | 2.4~ranks [0.8,~4.1]
          ranks      | -9.4    | -11.25 | -7.5   | −9,4~rangs [−11,3~;~−7,5]     | −9.4~ranks [−11.3,~−7.5]
          share      | 0.851   | 0.8    | 0.9    | 85,1_% [80,0~;~90,0]          | 85.1% [80.0,~90.0]
          precision  | 0.9275  | 0.88   | 0.96   | 92,8_% [88,0~;~96,0]          | 92.8% [88.0,~96.0]
          ratio      | 0.914   | 0.82   | 1.01   | 0,91 [0,82~;~1,01]            | 0.91 [0.82,~1.01]
          similarity | -0.031  | -0.06  | -0.004 | −0,031 [−0,060~;~−0,004]      | −0.031 [−0.060,~−0.004]
          similarity | 0.00031 | 0.0002 | 0.0004 | 0,00031 [0,00020~;~0,00040]   | 0.00031 [0.00020,~0.00040]
          similarity | 1e-8    | 0      | 2e-8   | moins de 0,000001             | under 0.000001
          ranks      | 0.04    | 0.01   | 0.11   | 0,04~rang [0,01~;~0,11]       | 0.04~ranks [0.01,~0.11]
          similarity | 0       | NaN    | NaN    | 0                             | 0
          ranks      | -0.01   | NaN    | NaN    | −0,010~rang                   | −0.010~ranks
          lumens     | 12345.6 | 12000  | 13000  | 12_345,60 lumens [12_000,00~;~13_000,00] | 12,345.60 lumens [12,000.00,~13,000.00]
          """)
  void should_write_a_number_as_a_reader_does(
      String unit, double value, double low, double high, String french, String english) {
    assertEquals(
        french.replace('~', '\u00a0').replace('_', '\u202f'),
        measure(value, low, high, 16, unit, FR).words());
    assertEquals(english.replace('~', '\u00a0'), measure(value, low, high, 16, unit, EN).words());
  }

  @Test
  void should_write_a_ratio_from_ten_on_only() {
    assertFalse(measure(0.7, 0.5, 0.9, 9, "ratio", FR).isShown());
    assertEquals("pas de rapport sous 10 (n = 9)", measure(0.7, 0.5, 0.9, 9, "ratio", FR).words());
    assertTrue(measure(0.7, 0.5, 0.9, 10, "ratio", FR).isShown());
    assertTrue(measure(0.7, 0.5, 0.9, 9, "ranks", FR).isShown());
  }

  @Test
  void should_say_that_a_number_could_not_be_computed() {
    assertEquals(
        "cannot be computed", measure(Double.NaN, Double.NaN, Double.NaN, 20, "ranks", EN).words());
    assertFalse(measure(Double.POSITIVE_INFINITY, 0, 1, 20, "ranks", EN).isShown());
  }

  @Test
  void should_never_write_a_negative_zero() {
    assertEquals("0,0", new Numbers(Locale.FRENCH).of(-0.04, 1));
    assertEquals("0", new Numbers(Locale.FRENCH).plain(-0.0));
    assertEquals("1\u202f234\u202f567", new Numbers(Locale.FRENCH).count(1234567));
    assertEquals("–", new Numbers(Locale.ENGLISH).of(Double.NaN, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "2018-10-10, 10 octobre 2018, 10 October 2018",
    "2018-10-01, 1er octobre 2018, 1 October 2018",
    "2018-10, octobre 2018, October 2018",
    "2018, 2018, 2018",
    "2018-99-99, 2018-99-99, 2018-99-99"
  })
  void should_write_dates_as_far_as_they_are_known(String iso, String french, String english) {
    assertEquals(french, FR.date(iso));
    assertEquals(english, EN.date(iso));
  }

  @Test
  void should_write_moments_in_universal_time() {
    assertEquals("2026-11-22 04:11:34", Dates.stamp(Instant.parse("2026-11-22T04:11:34.9Z")));
  }

  @Test
  void should_hold_the_same_words_in_both_languages() {
    var home = "org.autopsie.report.words";
    var french = new TreeSet<>(ResourceBundle.getBundle(home, Locale.FRENCH).keySet());
    assertEquals(french, new TreeSet<>(ResourceBundle.getBundle(home, Locale.ENGLISH).keySet()));
  }
}
