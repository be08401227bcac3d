package org.autopsie.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class StoryTest {
  private static final String NAMES = "2,4\u00a0rangs [1,3\u00a0;\u00a04,1], n\u00a0=\u00a016";

  @Test
  void should_put_the_measured_number_in_place_of_its_token() {
    var story = Small.words(Small.told("Le rang bouge de {{step:names}}."), "story");
    assertTrue(story.contains("Le rang bouge de " + NAMES + "."), story);
  }

  @Test
  void should_say_not_tried_for_a_step_without_a_number() {
    var story = Small.words(Small.told("On trouve {{step:again}}, {{step:nowhere}}."), "story");
    assertTrue(story.contains("On trouve non tenté, non tenté."), story);
  }

  @Test
  void should_list_the_paragraphs_that_rest_on_nothing() {
    var page =
        Small.told(
            """
            Avec [source](source:paper).

            Avec [position](position:p1).

            Avec {{step:names}}.

            Sans rien.

            Avec [mauvaise](source:nowhere).

            Avec [pas encore](step:later).

            - Une puce nue
            - Une puce [dite](step:noise)
            """);
    var listed = Small.words(page, "unsupported");
    for (var bare :
        new String[] {"Sans rien.", "Avec mauvaise.", "Avec pas encore.", "Une puce nue"}) {
      assertTrue(listed.contains(bare), listed);
    }
    for (var held : new String[] {"Avec source", "Avec position", "2,4", "Une puce dite"}) {
      assertFalse(listed.contains(held), listed);
    }
  }

  @Test
  void should_say_so_when_every_paragraph_rests_on_something() {
    var listed = Small.words(Small.told("Avec [source](source:paper)."), "unsupported");
    assertTrue(listed.contains("Chaque paragraphe du récit renvoie"), listed);
  }

  @Test
  void should_take_a_number_out_of_a_sentence_that_names_the_operator() {
    var page = Small.told("Rankor bouge de {{step:names}}. Le modèle bouge de {{step:names}}.");
    var story = Small.words(page, "story");
    assertTrue(story.contains("Rankor bouge de [nombre non montré"), story);
    assertTrue(story.contains("Le modèle bouge de " + NAMES), story);
    assertTrue(Small.words(page, "unsupported").contains("Rankor bouge de …"));
  }

  @Test
  void should_leave_the_number_of_the_original_model_beside_the_operators_name() {
    var page = Small.page(Locale.FRENCH, json -> json.replace("\"proxy\"", "\"original\""));
    assertTrue(Small.words(Small.xml(page), "story").contains("Rankor descend de " + NAMES));
  }

  @Test
  void should_not_take_a_longer_word_for_the_operators_name() {
    var story = Small.words(Small.told("Les Rankoristes vont de {{step:names}}."), "story");
    assertTrue(story.contains(NAMES), story);
  }

  @Test
  void should_show_html_as_text_and_follow_only_its_own_links() {
    var page = Small.xml(Small.page(Locale.FRENCH));
    assertTrue(Small.words(page, "story").contains("<script>alert(1)</script> et piège"));
    assertTrue(
        Small.all(page, "a").stream()
            .anyMatch(a -> a.getAttribute("href").equals("https://example.org/ailleurs")));
    assertEquals(0, Small.all(page, "img").size());
  }

  @Test
  void should_list_blocks_that_cannot_refer_to_anything() {
    var listed =
        Small.words(
            Small.told("<div>affirmé</div>\n\n```\ncode\n```\n\n    retrait"), "unsupported");
    assertTrue(listed.contains("<div>affirmé</div>"), listed);
    assertTrue(listed.contains("code"), listed);
    assertTrue(listed.contains("retrait"), listed);
  }

  @Test
  void should_draw_a_figure_once_with_the_authors_caption() {
    var page = Small.xml(Small.page(Locale.FRENCH));
    assertTrue(Small.words(page, "story-1-names").contains("Avant et après"));
    assertFalse(Small.words(page, "figures").contains("rang 1"));
  }

  @Test
  void should_not_repeat_the_title_of_the_case() {
    assertFalse(
        Small.words(Small.xml(Small.page(Locale.FRENCH)), "story").contains("Un petit cas"));
  }
}
