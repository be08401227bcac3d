package org.autopsie.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.autopsie.evidence.Evidence;
import org.autopsie.evidence.Ledger;
import org.autopsie.protocol.Kept;
import org.autopsie.protocol.ToyLab;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the window asks about a story and its figures, and what the report says of kept steps.
class StoryCheckTest {
  private static final ReportInput SMALL = Small.input(Locale.FRENCH);

  @TempDir Path folder;

  private static StoryCheck check(String story) {
    return StoryCheck.of(SMALL.caseFile(), SMALL.ledger(), story, Locale.FRENCH);
  }

  @Test
  void should_name_the_line_of_each_paragraph_that_rests_on_nothing() {
    var found =
        check(
            """
            # Un récit

            Avec [source](source:paper).

            Sans rien,
            sur deux lignes.

            - Une puce nue
            """);

    assertEquals(
        List.of(
            new StoryCheck.Passage(5, "Sans rien, sur deux lignes."),
            new StoryCheck.Passage(8, "Une puce nue")),
        found.unsupported());
    assertEquals(List.of(), found.unknown());
  }

  @Test
  void should_tell_figures_that_can_be_drawn_from_those_that_cannot() {
    var kept = kept().now();
    var story = "![a](step:kept-1) ![b](step:later) ![c](step:nowhere) ![a](step:kept-1)";
    var with = toys.cases().edits().set(kept, "/protocol/1", later()).caseFile();

    var found = StoryCheck.of(with, ledger(), story, Locale.ENGLISH);

    assertEquals(List.of("kept-1"), found.figures());
    assertEquals(List.of("later"), found.undrawn());
    assertEquals(List.of("step:nowhere"), found.unknown());
  }

  private static java.util.Map<String, String> later() {
    return java.util.Map.of("id", "later", "kind", "observation", "with", "toy-shift");
  }

  @Test
  void should_name_what_the_case_does_not_hold() {
    var found =
        check(
            "[a](source:nowhere) {{step:nmaes}} [b](position:p9) [c](https://x.org)"
                + " {{step:names}}");

    assertEquals(List.of("source:nowhere", "step:nmaes", "position:p9"), found.unknown());
  }

  @Test
  void should_say_which_sentences_lose_their_number() {
    var found = check("Rankor bouge de {{step:names}}. Le modèle bouge de {{step:names}}.");

    assertEquals(List.of("Rankor bouge de …."), found.withheld());
  }

  private ToyLab toys;

  private Kept kept() {
    try {
      toys = new ToyLab(folder);
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
    try (var laboratory = toys.laboratory()) {
      return Kept.keep(
          laboratory, toys.copy(), ToyLab.older(50), ToyLab.CLOCK, Locale.ENGLISH, Progress.SILENT);
    }
  }

  private List<Evidence> ledger() {
    return Ledger.open(toys.copy().folder()).entries();
  }

  @Test
  void should_draw_the_figure_of_a_step_as_a_picture_of_its_own() {
    var kept = kept();
    var figures = new CaseFigures(kept.now().caseFile(), ledger(), Locale.ENGLISH);

    assertEquals(List.of("kept-1"), figures.ids());
    assertEquals(Optional.empty(), figures.svg("nowhere"));
    var svg = Small.xml(figures.svg("kept-1").orElseThrow()).getDocumentElement();
    assertEquals("svg", svg.getTagName());
    assertTrue(svg.getTextContent().contains("Older"), svg.getTextContent());
    assertTrue(svg.getTextContent().contains("Toy model (teaching model)"), svg.getTextContent());
    assertTrue(svg.getTextContent().contains("95%"), svg.getTextContent());
  }

  @Test
  void should_say_in_the_report_that_a_step_was_tried_by_hand() {
    var kept = kept();
    for (var locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      var input = ReportInput.of(kept.now().caseFile(), "", ledger(), locale);
      var protocol = Small.words(Small.xml(Report.html(input, locale)), "protocol");

      boolean french = locale.equals(Locale.FRENCH);
      var expected =
          french
              ? List.of(
                  "Plus vieux", "observation essayée à la main", "ne confirme rien", "observé")
              : List.of("Older", "observation tried by hand", "confirms nothing", "observed");
      expected.forEach(words -> assertTrue(protocol.contains(words), protocol));
      assertFalse(protocol.contains("kept-1"), protocol);
    }
  }
}
