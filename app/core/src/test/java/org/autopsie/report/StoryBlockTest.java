package org.autopsie.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.autopsie.report.StoryBlock.Code;
import org.autopsie.report.StoryBlock.Figure;
import org.autopsie.report.StoryBlock.Heading;
import org.autopsie.report.StoryBlock.Items;
import org.autopsie.report.StoryBlock.Paragraph;
import org.autopsie.report.StoryBlock.Quote;
import org.autopsie.report.StoryBlock.Rule;
import org.autopsie.report.StoryBlock.Span;
import org.autopsie.report.StoryBlock.Style;
import org.junit.jupiter.api.Test;

class StoryBlockTest {
  private static final ReportInput SMALL = Small.input(Locale.FRENCH);
  private static final String NAMES = "2,4\u00a0rangs [1,3\u00a0;\u00a04,1], n\u00a0=\u00a016";

  private static List<StoryBlock> blocks(String story) {
    return StoryBlock.of(SMALL.caseFile(), SMALL.ledger(), story, Locale.FRENCH);
  }

  private static Span plain(String words) {
    return new Span(words, Set.of(), "");
  }

  private static Paragraph paragraph(String words) {
    return new Paragraph(List.of(plain(words)));
  }

  @Test
  void should_give_the_blocks_in_their_order() {
    assertEquals(
        List.of(
            new Heading(2, List.of(plain("Titre"))),
            paragraph("Un mot."),
            new Items(0, List.of(List.of(paragraph("a")), List.of(paragraph("b")))),
            new Items(3, List.of(List.of(paragraph("c")))),
            new Quote(List.of(paragraph("dit"))),
            new Rule(),
            new Code("<div>x</div>"),
            new Code("let")),
        blocks(
            """
            ## Titre

            Un mot.

            - a
            - b

            3. c

            > dit

            ---

            <div>x</div>

            ```
            let
            ```
            """));
  }

  @Test
  void should_put_measured_numbers_in_place_of_their_tokens() {
    assertEquals(
        List.of(
            new Paragraph(
                List.of(
                    plain("Soit "),
                    new Span(NAMES, Set.of(Style.MEASURED), "step:names"),
                    plain(".")))),
        blocks("Soit {{step:names}}."));
  }

  @Test
  void should_mark_what_the_case_does_not_hold() {
    assertEquals(
        List.of(
            new Paragraph(
                List.of(
                    new Span("{{step:nowhere}}", Set.of(Style.UNKNOWN), "step:nowhere"),
                    plain(" et "),
                    new Span("lu", Set.of(Style.UNKNOWN), "source:none"),
                    plain(" "),
                    new Span("ici", Set.of(), "source:paper"))),
            new Figure("step:nowhere", "", "Rien"),
            new Figure("step:names", "names", "Les noms")),
        blocks(
            "{{step:nowhere}} et [lu](source:none)\n[ici](source:paper)"
                + "![Rien](step:nowhere)![Les noms](step:names)"));
  }

  @Test
  void should_keep_the_styles_of_words() {
    assertEquals(
        List.of(
            new Paragraph(
                List.of(
                    new Span("a", Set.of(Style.STRONG), ""),
                    new Span("b", Set.of(Style.EMPHASIS, Style.STRONG), ""),
                    new Span("c", Set.of(Style.CODE), "")))),
        blocks("**a*b***`c`"));
  }

  @Property
  void should_take_any_text(@ForAll String story) {
    assertTrue(blocks(story).size() <= story.length());
  }
}
