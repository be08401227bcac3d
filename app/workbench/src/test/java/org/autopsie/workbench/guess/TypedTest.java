package org.autopsie.workbench.guess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers as a class types them.
class TypedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|2,5|2.5", "fr|2.5|2.5", "fr|1 000,5|1000.5", "fr|−3|-3", "fr|+1|1", "fr|40 %|40",
        "fr|,5|0.5", "fr|1,500|1.5", "en|1,500|1500", "en|2.5|2.5", "en|2,5|2.5", "en|-0|0",
        "en|1,234,567.8|1234567.8"
      })
  void should_read_a_number_with_the_marks_of_the_language(
      String language, String typed, double number) {
    assertEquals(Optional.of(number), Typed.number(typed, Locale.of(language)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "beaucoup",
        "3x",
        "1,2,3",
        "--1",
        "1e5",
        "NaN",
        "99999999999",
        "1.2.3",
        "−"
      })
  void should_refuse_what_is_not_a_number(String typed) {
    assertEquals(Optional.empty(), Typed.number(typed, Locale.FRENCH));
  }
}
