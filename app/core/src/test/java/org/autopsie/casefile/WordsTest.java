package org.autopsie.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void should_say_the_same_sentences_in_both_languages() throws IOException {
    var french = sentences("fr");
    var english = sentences("en");

    assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(french.keySet()));
    for (var key : english.stringPropertyNames()) {
      int named = new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex().length;
      assertEquals(
          named,
          new MessageFormat(french.getProperty(key)).getFormatsByArgumentIndex().length,
          key);
      assertFalse((english.getProperty(key) + french.getProperty(key)).contains("'"), key);
    }
  }

  private static Properties sentences(String language) throws IOException {
    var sentences = new Properties();
    try (var in = WordsTest.class.getResourceAsStream("words_" + language + ".properties")) {
      sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return sentences;
  }
}
