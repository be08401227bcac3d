package org.autopsie.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|zero",
        "13|thirteen",
        "21|Twenty-one",
        "90|ninety",
        "105|one hundred and five",
        "1,234|One thousand two hundred and thirty-four!",
        "2000000|two million",
        "3.14|three point one four",
        "007|zero zero seven",
        "21st|twenty-first",
        "12th|twelfth",
        "5%|five per cent",
        "$1|one dollar",
        "$5.50|five point five zero dollars",
        "R&B|r and b",
        "mp3|MP three",
      })
  void should_say_english_numbers_in_words(String digits, String words) {
    assertEquals(SpokenWords.EN.of(words), SpokenWords.EN.of(digits));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|zéro",
        "17|dix-sept",
        "21|vingt et un",
        "71|soixante et onze",
        "77|soixante-dix-sept",
        "80|quatre-vingts",
        "81|quatre-vingt-un",
        "91|quatre-vingt-onze",
        "99|quatre-vingt-dix-neuf",
        "100|cent",
        "200|deux cents",
        "1000|mille",
        "1 984|mille neuf cent quatre-vingt-quatre",
        "2000000|deux millions",
        "1 000 000|un million",
        "3,5|trois virgule cinq",
        "1er|premier",
        "1re|première",
        "2e|deuxième",
        "5ème|cinquième",
        "12 %|douze pour cent",
        "20 €|vingt euros",
        "20h30|vingt h trente",
        "L’homme & l'enfant|l homme et l enfant",
      })
  void should_say_french_numbers_in_words(String digits, String words) {
    assertEquals(SpokenWords.FR.of(words), SpokenWords.FR.of(digits));
  }

  @Test
  void should_write_the_words_that_people_write() {
    assertEquals(
        List.of("seven", "hundred", "forty", "two", "thousand"), SpokenWords.EN.of("742,000"));
    assertEquals(List.of("quatre", "vingt", "dix", "sept", "mille"), SpokenWords.FR.of("97 000"));
  }

  @Test
  void should_drop_punctuation_and_case() {
    assertEquals(
        List.of("well", "dont", "stop", "now"), SpokenWords.EN.of("« Well — don’t … STOP-now! »"));
    assertEquals(
        List.of("aujourdhui", "c", "est", "l", "été"),
        SpokenWords.FR.of("Aujourd’hui, c'est l’ÉTÉ."));
  }

  @Test
  void should_take_letters_as_composed() {
    assertEquals(SpokenWords.FR.of("été"), SpokenWords.FR.of("e\u0301te\u0301"));
  }

  @Test
  void should_find_no_word_in_nothing() {
    assertEquals(List.of(), SpokenWords.EN.of(""));
    assertEquals(List.of(), SpokenWords.EN.of(" … !? "));
  }

  @Test
  void should_state_its_rule() {
    for (var rule : SpokenWords.values()) {
      assertTrue(rule.rule().in(Locale.FRENCH).length() > 100);
      assertTrue(rule.rule().in(Locale.ENGLISH).contains("lower case"));
    }
  }
}
