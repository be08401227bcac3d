package org.autopsie.workbench.guess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.autopsie.casefile.CaseFile;
import org.autopsie.casefile.CaseYaml;
import org.autopsie.workbench.guess.Guesses.Numbers;
import org.autopsie.workbench.guess.Guesses.Sayings;
import org.autopsie.workbench.guess.Guesses.Votes;
import org.junit.jupiter.api.Test;

/// What a room holds, without any window.
class RoomTest {
  private static final String CHOICE =
      "{question: Q, answer: choice, choices: [{label: A, at-most: 0}, {label: B, at-least: 0}]}";

  @Test
  void should_keep_the_guesses_of_each_question_apart() {
    var room = new Room(caseFile(CHOICE, "{question: Q, answer: number}"));

    room.guess(((Votes) room.guesses()).choose(1).more().more());
    room.move(1);
    room.guess(((Numbers) room.guesses()).plus(3));
    room.move(-5);

    assertEquals(new Votes(List.of(0, 2), 1), room.guesses());
    room.move(9);
    assertEquals(new Numbers(List.of(3.0)), room.guesses());
  }

  @Test
  void should_take_no_guess_once_revealed_and_begin_again_when_reset() {
    var room = new Room(caseFile(CHOICE));
    room.guess(((Votes) room.guesses()).more());
    room.reveal();

    room.guess(((Votes) room.guesses()).more());

    assertEquals(1, room.guesses().total());
    room.reset();
    assertEquals(0, room.guesses().total());
    assertFalse(room.isRevealed());
  }

  @Test
  void should_never_count_below_none_nor_choose_what_is_not_there() {
    var votes = new Votes(List.of(0, 999), 0);

    assertEquals(votes, votes.less());
    assertEquals(votes, votes.choose(2));
    assertEquals(votes, votes.choose(-1));
    assertEquals(999, votes.choose(1).more().counts().get(1));
    assertEquals(0, new Numbers(List.of()).less().total());
  }

  @Test
  void should_count_the_same_words_once_whatever_their_capitals_and_spaces() {
    var sayings = new Sayings(List.of()).plus("Rien  du tout").plus("tout").plus(" rien du TOUT ");

    assertEquals(Map.of("Rien du tout", 2, "tout", 1), sayings.counted());
    assertEquals(List.of("Rien du tout", "tout"), sayings.less().all());
  }

  @Test
  void should_ask_for_words_when_a_choice_offers_nothing_to_choose() {
    var room = new Room(caseFile("{question: Q, answer: choice}"));

    assertEquals(new Sayings(List.of()), room.guesses());
  }

  @Test
  void should_keep_place_and_guesses_when_the_case_is_edited_and_forget_what_no_longer_fits() {
    var number = "{question: Q, answer: number}";
    var room = new Room(caseFile(CHOICE, number, "{question: Q}"));
    room.guess(((Votes) room.guesses()).more());
    room.move(1);
    room.guess(((Numbers) room.guesses()).plus(3));

    room.follow(caseFile(CHOICE.replace("label: B", "label: C"), number));

    assertEquals("s1", room.step().id());
    assertEquals(1, room.guesses().total());
    room.move(-1);
    assertEquals(0, room.guesses().total());
    room.follow(caseFile());
    assertTrue(room.isEmpty());
  }

  private static CaseFile caseFile(String... asks) {
    var text = new StringBuilder("autopsie: 1\nid: small\ntitle: Small\nprotocol:\n");
    text.append("  - {id: quiet, kind: control, with: toy}\n");
    for (int i = 0; i < asks.length; i++) {
      text.append("  - {id: s" + i + ", kind: observation, with: toy, ask: " + asks[i] + "}\n");
    }
    var reading = CaseYaml.check("case.yaml", text.toString());
    return reading.caseFile().orElseThrow(() -> new AssertionError(reading.problems()));
  }
}
