package org.autopsie.workbench.begin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.autopsie.workbench.begin.CaseDraft.Question;
import org.junit.jupiter.api.Test;

/// The name of a new case follows its answers until a person gives another.
class CaseDraftTest {
  private final CaseDraft draft = new CaseDraft(Set.of("loans", "untitled")::contains);

  @Test
  void should_propose_the_first_sentence() {
    draft.answer(Question.HAPPENED).set("Loans were refused. Nobody said why.");

    assertEquals("Loans were refused", draft.name().get());
  }

  @Test
  void should_end_a_long_name_at_a_word_that_says_something() {
    draft
        .answer(Question.HAPPENED)
        .set("Une banque refuse un prêt sans dire pourquoi, à Lyon, en 2024");

    assertEquals("Une banque refuse un prêt sans dire pourquoi", draft.name().get());
  }

  @Test
  void should_propose_a_name_that_no_case_has() {
    draft.answer(Question.SYSTEM).set("Loans");

    assertEquals("Loans 2", draft.name().get());
    assertEquals("Untitled 2", new CaseDraft(Set.of("untitled")::contains).named("Untitled"));
  }

  @Test
  void should_keep_the_name_that_a_person_gave() {
    draft.answer(Question.HAPPENED).set("Loans were refused");
    draft.name().set("loans");
    draft.answer(Question.HAPPENED).set("Loans were refused again");

    assertEquals("loans", draft.name().get());
    assertTrue(draft.clashes());
  }
}
