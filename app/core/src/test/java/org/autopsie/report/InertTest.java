package org.autopsie.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// Whatever a case says, the page stays words.
class InertTest {
  private static final Set<String> KEPT = Set.of("type", "at", "fidelity");

  @Property(tries = 60)
  void should_stay_inert_whatever_stands_in_every_field(@ForAll("hostile") String words) {
    var input =
        Small.input(poisoned(Small.json(), words), words + "\n\n" + Small.story(Locale.ENGLISH));
    for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      var page = Small.xml(Report.html(input, locale));
      assertEquals(List.of(), Pages.requests(page));
      assertEquals(1, Small.all(page, "style").size());
      assertEquals(1, Small.all(page, "main").size());
    }
  }

  @Example
  void should_show_a_script_as_text() {
    var attack = "\"><script>alert(1)</script>";
    var page = Report.html(Small.input(poisoned(Small.json(), attack), attack), Locale.FRENCH);
    assertTrue(Small.all(Small.xml(page), "h1").getFirst().getTextContent().equals(attack));
  }

  @Provide
  Arbitrary<String> hostile() {
    var parts =
        Arbitraries.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onload='x",
            "</style>",
            "</title>",
            "]]>",
            "<!--",
            "--><svg onload=x>",
            "&lt;script&gt;",
            "&#60;script&#62;",
            "javascript:alert(1)",
            "https://example.org/\" onclick=\"x",
            "{0} {1} ''",
            "'{",
            "\u0000",
            "\ud800",
            "\u202e",
            "\ufffe",
            "[a](javascript:x)",
            "![b](step:names)",
            "{{step:names}}",
            "{{withheld:\"><b>}}",
            "`code`",
            "<div onclick=x>",
            "data:text/html,x",
            "😀",
            "שלום",
            "\n\n",
            " ");
    var random = Arbitraries.strings().ofMaxLength(12);
    return Arbitraries.oneOf(parts, random)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(l -> String.join("", l));
  }

  private static JsonNode poisoned(JsonNode node, String words) {
    switch (node) {
      case ObjectNode object ->
          object.propertyNames().stream().toList().stream()
              .filter(name -> !KEPT.contains(name))
              .forEach(name -> object.set(name, poisoned(object.get(name), words)));
      case ArrayNode array -> {
        for (int i = 0; i < array.size(); i++) {
          array.set(i, poisoned(array.get(i), words));
        }
      }
      case StringNode text when !text.asString().equals("NaN") -> {
        return StringNode.valueOf(words);
      }
      default -> {
        return node;
      }
    }
    return node;
  }
}
