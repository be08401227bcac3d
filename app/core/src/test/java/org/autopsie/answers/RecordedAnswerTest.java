package org.autopsie.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.Test;

class RecordedAnswerTest {
  private static final Map<String, String> WHOLE =
      Map.of(
          "prompt", "Translate: the nurse arrived",
          "answer", "L’infirmière est arrivée",
          "system", "a translator",
          "access", "Web",
          "date", "2026-11-22",
          "attempt", "2",
          "attempts", "10",
          "capture", "A".repeat(64),
          "language", "fr",
          "word", "nurse");

  private static RecordedAnswer with(String column, String cell) {
    var cells = new HashMap<>(WHOLE);
    cells.put(column, cell);
    return RecordedAnswer.of(name -> cells.getOrDefault(name, ""), "t.csv", 7);
  }

  private static String refused(String column, String cell) {
    var failure = assertThrows(Failure.class, () -> with(column, cell));
    assertTrue(failure.getMessage().startsWith("t.csv, line 7: "), failure.getMessage());
    return failure.getMessage();
  }

  @Test
  void should_read_what_was_written_down() {
    var one = with("account", " signed out ");

    assertEquals("web", one.access());
    assertEquals(2, one.attempt());
    assertEquals("a".repeat(64), one.capture());
    assertEquals("signed out", one.account());
    assertEquals("a translator", one.counted());
    assertEquals("g", with("group", "g").counted());
    assertEquals(RecordedAnswer.COLUMNS.size(), one.cells().size());
    var again =
        RecordedAnswer.of(
            name -> one.cells().get(RecordedAnswer.COLUMNS.indexOf(name)), "t.csv", 1);
    assertEquals(one, again);
  }

  @Test
  void should_refuse_what_does_not_fit_and_name_it() {
    assertTrue(refused("prompt", " ").contains("“prompt” is empty"));
    assertTrue(refused("system", "").contains("“system”"));
    assertTrue(refused("date", "22/11/2026").contains("22/11/2026"));
    assertTrue(refused("date", "2026-02-30").contains("2026-02-30"));
    assertTrue(refused("attempt", "11").contains("“11” of “10”"));
    assertTrue(refused("attempt", "0").contains("k of N"));
    assertTrue(refused("attempts", "ten").contains("k of N"));
    assertTrue(refused("capture", "abc").contains("SHA-256"));
    assertTrue(refused("access", "phone").contains("“phone”"));
    assertEquals(0, with("attempts", "").attempts());
  }

  @Test
  void should_show_no_rate_under_ten_attempts() {
    var nine = rate(9, 9, 3);
    var ten = rate(10, 1, 5);

    assertFalse(nine.isShown());
    assertTrue(ten.isShown());
    assertEquals(1.0 / 3, nine.value(), 1e-12);
    assertEquals(0.5, ten.value());
  }

  /// So many attempts at so many prompts, the first so many of which came out so.
  private static AnswerRate rate(int attempts, int prompts, int so) {
    return AnswerRate.of(
        IntStream.range(0, attempts).mapToObj(i -> "p" + i % prompts).toList(),
        IntStream.range(0, attempts).mapToObj(i -> i < so).toList());
  }

  @Test
  void should_give_an_interval_to_one_prompt_or_to_ten_and_to_none_between() {
    var one = rate(20, 1, 10).interval(new SplittableRandom(0));
    var three = rate(30, 3, 10).interval(new SplittableRandom(0));
    var ten = rate(40, 10, 10).interval(new SplittableRandom(0));

    assertEquals(0.2993, one.low(), 1e-4);
    assertEquals(0.7007, one.high(), 1e-4);
    assertTrue(Double.isNaN(three.low()));
    assertEquals(0.25, ten.low(), 1e-12, "every prompt has the same share");
    var all = rate(40, 10, 40).interval(new SplittableRandom(0));
    assertEquals(0.7225, all.low(), 1e-4);
    assertEquals(1, all.high(), 1e-9);
  }

  @Test
  void should_score_by_either_rule() {
    var gender = AnswerRule.GENDER.score(with("expected", "Feminine"), GenderWords.shipped());
    assertEquals("feminine", gender.verdict());
    assertEquals(true, gender.right().orElseThrow());
    assertEquals(List.of("L’", "infirmière"), gender.words());
    assertTrue(
        AnswerRule.GENDER.score(with("language", "pt"), GenderWords.shipped()).right().isEmpty());

    var cells = new HashMap<>(WHOLE);
    cells.put("answer", "The Nurse.");
    cells.put("referents", "nurse|patient");
    cells.put("expected", "patient");
    var one = RecordedAnswer.of(name -> cells.getOrDefault(name, ""), "t.csv", 7);
    var referent = AnswerRule.REFERENT.score(one, GenderWords.shipped());
    assertEquals("nurse", referent.verdict());
    assertEquals(false, referent.right().orElseThrow());
    assertEquals(List.of("Nurse"), referent.words());
    assertTrue(referent.decided());
  }
}
