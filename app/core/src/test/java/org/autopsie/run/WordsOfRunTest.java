package org.autopsie.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsOfRunTest {

  @Test
  void should_hold_the_same_sentences_in_both_languages() {
    assertEquals(keys(Locale.ENGLISH), keys(Locale.FRENCH));
  }

  private static Set<String> keys(Locale locale) {
    return ResourceBundle.getBundle("org.autopsie.run.words", locale).keySet();
  }
}
