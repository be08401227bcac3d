package org.autopsie.workbench.panels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Dates as written in each language.
class DatesTest {
  @Test
  void should_write_a_date_in_words() {
    assertEquals("10 octobre 2018", Dates.of("2018-10-10", Locale.FRENCH));
    assertEquals("10 October 2018", Dates.of("2018-10-10", Locale.ENGLISH));
    assertEquals("octobre 2018", Dates.of("2018-10", Locale.FRENCH));
  }

  @Test
  void should_leave_a_year_and_words_as_they_are() {
    assertEquals("2018", Dates.of("2018", Locale.FRENCH));
    assertEquals("spring 18", Dates.of("spring 18", Locale.ENGLISH));
    assertEquals("not a date", Dates.of("not a date", Locale.ENGLISH));
  }
}
