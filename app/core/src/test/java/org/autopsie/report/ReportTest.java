package org.autopsie.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class ReportTest {
  private static final Document FR = Small.xml(Small.page(Locale.FRENCH));
  private static final Document EN = Small.xml(Small.page(Locale.ENGLISH));

  @Test
  void should_say_its_language_and_fall_back_to_english() {
    assertEquals("fr", FR.getDocumentElement().getAttribute("lang"));
    assertEquals("en", EN.getDocumentElement().getAttribute("lang"));
    var german = Report.html(Small.input(Locale.ENGLISH), Locale.GERMAN);
    assertEquals(Small.page(Locale.ENGLISH), german);
  }

  @Test
  void should_make_no_request_and_hold_no_script() {
    for (var page : List.of(Small.page(Locale.FRENCH), Small.page(Locale.ENGLISH))) {
      assertFalse(page.contains("<script"));
      assertFalse(page.contains("url("));
      assertFalse(page.contains("@import"));
      assertEquals(List.of(), Pages.requests(Small.xml(page)));
    }
  }

  @Test
  void should_keep_headings_in_order_and_ids_unique() {
    for (var page : List.of(FR, EN)) {
      assertEquals(1, Small.all(page, "h1").size());
      int before = 0;
      for (var heading : Small.all(page, "*")) {
        if (heading.getTagName().matches("h[1-6]")) {
          int level = heading.getTagName().charAt(1) - '0';
          assertTrue(level <= before + 1, heading.getTextContent());
          before = level;
        }
      }
      var ids =
          Small.all(page, "*").stream()
              .map(e -> e.getAttribute("id"))
              .filter(id -> !id.isEmpty())
              .toList();
      assertEquals(new HashSet<>(ids).size(), ids.size());
    }
  }

  @Test
  void should_lead_every_link_within_the_page_somewhere() {
    var ids = Small.all(FR, "*").stream().map(e -> e.getAttribute("id")).toList();
    for (var link : Small.all(FR, "a")) {
      var target = link.getAttribute("href");
      assertTrue(target.startsWith("https://") || ids.contains(target.substring(1)), target);
    }
  }

  @Test
  void should_give_every_table_a_caption_and_every_head_a_scope() {
    for (var table : Small.all(FR, "table")) {
      assertEquals(1, table.getElementsByTagName("caption").getLength());
    }
    for (var head : Small.all(FR, "th")) {
      assertTrue(head.getAttribute("scope").matches("row|col"));
    }
  }

  @Test
  void should_show_every_step_with_its_sign_and_word() {
    assertTrue(Small.words(FR, "step-noise").contains("●\u00a0retrouvé"));
    assertTrue(Small.words(FR, "step-planted").contains("✕\u00a0non retrouvé"));
    assertTrue(Small.words(FR, "step-names").contains("◆\u00a0observé, concorde"));
    assertTrue(Small.words(FR, "step-ratio").contains("◆\u00a0observé, ne tranche pas"));
    assertTrue(Small.words(FR, "step-again").contains("○\u00a0non tenté Jamais publié."));
    assertTrue(Small.words(FR, "step-later").contains("○\u00a0non tenté Pas encore exécuté."));
    assertTrue(Small.words(EN, "step-planted").contains("✕\u00a0not found again"));
  }

  @Test
  void should_show_a_result_whose_step_the_case_no_longer_holds() {
    var page =
        Small.page(
            Locale.ENGLISH,
            json ->
                json.replace(
                    "{\"id\":\"noise\",\"kind\":\"control\",\"title\"",
                    "{\"id\":\"other\",\"kind\":\"control\",\"title\""));
    var row = Small.words(Small.xml(page), "step-noise");
    assertTrue(row.contains("1.0 ranks".replace(' ', '\u00a0')), row);
  }

  @Test
  void should_write_numbers_as_the_language_does() {
    assertTrue(Small.words(FR, "step-names").contains("2,4\u00a0rangs [1,3\u00a0;\u00a04,1]"));
    assertTrue(Small.words(EN, "step-names").contains("2.4\u00a0ranks [1.3,\u00a04.1]"));
    assertTrue(Small.words(FR, "step-again").contains("12\u202f345,6\u00a0lettres"));
    assertTrue(Small.words(EN, "step-again").contains("12,345.6\u00a0letters"));
  }

  @Test
  void should_give_no_ratio_and_no_p_value_to_fewer_than_ten() {
    var row = Small.words(EN, "step-ratio");
    assertTrue(row.contains("no ratio under 10 (n = 8)"), row);
    assertFalse(row.contains("0.70"), row);
    assertFalse(row.contains("p\u00a0="), row);
    assertTrue(Small.words(EN, "step-names").contains("p\u00a0=\u00a00.030"));
    assertFalse(Small.words(EN, "ledger").contains("0.70"));
    assertTrue(Small.words(EN, "ledger").contains("no p-value under 10"));
  }

  @Test
  void should_say_in_sight_what_runs_in_place_of_the_operators_model() {
    var header = Small.all(FR, "header").getFirst().getTextContent();
    assertTrue(
        header.contains(
            "Toy encoder 1.0 · Substitution\u00a0: le modèle exécuté ici n’est pas celui de"
                + " l’opérateur."));
    assertTrue(
        header.contains(
            "The tool · Non exécuté (modèle d’origine), il n’a pas pu être obtenu ici. Jamais"
                + " publié."));
    assertTrue(header.contains("Le processeur a fait le calcul."));
  }

  @Test
  void should_mark_what_nobody_has_confirmed() {
    assertTrue(Small.words(FR, "source-audit").contains("à confirmer"));
    assertTrue(Small.words(FR, "source-paper").contains("lu"));
    assertTrue(Small.words(FR, "law").contains("à confirmer"));
    assertTrue(Small.words(FR, "step-names").contains("[source\u00a02] à confirmer"));
  }

  @Test
  void should_quote_positions_in_their_own_language() {
    var quote = Small.all(FR, "blockquote").getFirst();
    assertEquals("en", quote.getAttribute("lang"));
    assertEquals("It ranks women lower.", quote.getTextContent());
    assertTrue(Small.words(FR, "position-p1").contains("▲ accuse"));
    assertTrue(Small.words(FR, "position-p2").contains("▼ dément"));
    assertTrue(Small.words(FR, "position-p3").contains("L’effet dépend du métier."));
    assertTrue(Small.words(FR, "position-p4").contains("● recalcule"));
  }

  @Test
  void should_not_quote_an_exhibit_whose_people_are_unknown() {
    for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      var page = Small.page(locale);
      assertFalse(page.contains("Secret letter"));
      assertFalse(page.contains("Lettre secrète"));
    }
    assertTrue(Small.words(FR, "exhibits").contains("La pièce l2 n’est pas citée"));
    assertTrue(Small.words(EN, "story").contains("exhibit not quoted"));
  }

  @Test
  void should_not_quote_an_exhibit_that_was_withdrawn() {
    var page = Small.page(Locale.ENGLISH, json -> json.replace("\"unknown\"", "\"synthetic\""));
    assertFalse(page.contains("Secret letter"));
  }

  @Test
  void should_quote_an_exhibit_whose_people_are_known() {
    var page =
        Small.page(
            Locale.ENGLISH,
            json ->
                json.replace("\"unknown\"", "\"synthetic\"")
                    .replace("\"exhibit\":\"l2\"", "\"exhibit\":\"l9\""));
    assertTrue(page.contains("Secret letter"));
  }

  @Test
  void should_show_the_head_hash_in_full_and_what_it_shows() {
    var head = Small.input(Locale.FRENCH).headHash();
    assertTrue(Small.words(FR, "ledger").contains(head));
    assertTrue(
        Small.words(FR, "ledger")
            .contains("elle ne montre pas quand cela a été fait, ni que c’est juste"));
    assertFalse(Small.page(Locale.FRENCH).toLowerCase(Locale.ROOT).contains("preuve"));
  }

  @Test
  void should_tell_whether_a_reply_was_sought() {
    assertTrue(
        Small.words(FR, "reply").contains("Réponse demandée à l’opérateur le 1er novembre 2026."));
    assertTrue(Small.words(FR, "reply").contains("Aucune réponse reçue à ce jour."));
    var none = Small.page(Locale.ENGLISH, json -> json.replace("\"2026-11-01\"", "\"none\""));
    assertTrue(Small.words(Small.xml(none), "reply").contains("No reply was sought"));
    var answered =
        Small.page(
            Locale.ENGLISH,
            json ->
                json.replace(
                    "\"2026-11-01\"",
                    "\"2026-11-01\",\"answer\":{\"fr\":\"Non\",\"en\":\"We disagree\"}"));
    assertTrue(Small.words(Small.xml(answered), "reply").contains("We disagree"));
  }

  @Test
  void should_name_the_model_and_the_noise_but_not_the_operator_beside_a_number() {
    var protocol = Small.words(FR, "protocol");
    assertTrue(
        protocol.contains(
            "Avec Toy encoder 1.0, exécuté ici, de A (liste A) à B (liste B)\u00a0: 2,4\u00a0rangs"
                + " [1,3\u00a0;\u00a04,1], n\u00a0=\u00a016\u00a0; l’intervalle est tout entier"
                + " hors de la bande de bruit."),
        protocol);
    var named = Small.page(Locale.FRENCH, json -> json.replace("liste B", "selon Rankor"));
    assertFalse(Small.words(Small.xml(named), "protocol").contains("exécuté ici, de A"));
  }

  @Test
  void should_tell_an_empty_case_without_failing() {
    var page =
        Small.page(
            Locale.FRENCH,
            json ->
                "{\"case-file\":{\"id\":\"e\"},\"results\":[],\"ledger\":[],\"head-hash\":\"\",\"notices\":[]}");
    var empty = Small.xml(page);
    assertTrue(Small.words(empty, "ledger").contains("Aucun relevé"));
    assertTrue(Small.words(empty, "figures").contains("Aucune figure"));
  }
}
