package org.autopsie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Where the program stands.
class DeskTest {
  @Test
  void should_speak_the_language_of_the_environment_even_where_its_locale_is_not_installed() {
    assertEquals(Locale.FRANCE, Desk.language(Map.of("LANG", "fr_FR.UTF-8")));
    assertEquals(Locale.ENGLISH, Desk.language(Map.of("LC_ALL", "C.UTF-8", "LANG", "fr_FR.UTF-8")));
    assertEquals(Locale.FRANCE, Desk.language(Map.of("LC_ALL", "", "LANG", "fr")));
  }
}
