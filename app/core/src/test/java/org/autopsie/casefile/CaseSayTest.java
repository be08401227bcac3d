package org.autopsie.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CaseSayTest {
  @Test
  void should_replace_a_text_given_once_by_both_languages() {
    assertEquals(
        "place: {fr: \"Rome\", en: \"Roma\"} # where\n",
        CaseText.say("place: 'Paris' # where\n", "/place", new Localised("Rome", "Roma")));
  }

  @Test
  void should_write_words_once_where_both_languages_say_the_same() {
    assertEquals(
        "place: \"Rome\" # where\n",
        CaseText.say("place: 'Paris' # where\n", "/place", new Localised("Rome", "Rome")));
    assertEquals(
        "a: {b: \"Rome\"}\n", CaseText.say("a: {}\n", "/a/b", new Localised("Rome", "Rome")));
  }

  @Test
  void should_keep_other_languages_and_what_did_not_change() {
    assertEquals(
        "place: {fr: 'Paris', de: Rom, en: \"Rome\"}\n",
        CaseText.say(
            "place: {fr: 'Paris', de: Rom, en: Paris}\n",
            "/place",
            new Localised("Paris", "Rome")));
    assertEquals(
        "place:\n  # ours\n  fr: Lieu\n  en: \"Place\"\n",
        CaseText.say("place:\n  # ours\n  fr: Lieu\n", "/place", new Localised("Lieu", "Place")));
  }

  @Test
  void should_add_words_to_a_list() {
    assertEquals(
        "limits:\n- one\n- {fr: \"deux\", en: \"two\"}\n",
        CaseText.say("limits:\n- one\n", "/limits/-", new Localised("deux", "two")));
  }
}
