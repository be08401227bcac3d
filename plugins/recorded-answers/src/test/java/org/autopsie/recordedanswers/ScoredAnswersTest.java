package org.autopsie.recordedanswers;

import static org.autopsie.recordedanswers.Trials.run;
import static org.autopsie.recordedanswers.Trials.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.autopsie.casefile.CaseTable;
import org.autopsie.evidence.Payload;
import org.autopsie.run.Failure;
import org.autopsie.run.PluginContract;
import org.junit.jupiter.api.Test;

class ScoredAnswersTest implements PluginContract<ScoredAnswers> {
  private static final String HEAD = "prompt;answer;system;language;word;expected;one;two";

  private static CaseTable answers(int count) {
    return Trials.table(
        HEAD,
        IntStream.range(0, count)
            .mapToObj(i ->
                "p;"
                    + (i % 4 == 0 ? "L’infirmier" : "L’infirmière")
                    + " arrive;s;fr;nurse;"
                    + (i % 2 == 0 ? "masculine" : "")
                    + ";f;"
                    + (i == 0 ? "m" : "f"))
            .toArray(String[]::new));
  }

  @Test
  void should_give_a_rate_of_ten_attempts_with_its_interval() {
    var metric = run(new ScoredAnswers(), Map.of("measure", "feminine"), answers(20)).metric();

    assertEquals(75, metric.value(), 1e-9);
    assertEquals("answers-per-100", metric.unit());
    assertEquals(20, metric.n());
    assertTrue(metric.low() < 75 && 75 < metric.high());
    assertEquals(50, value(new ScoredAnswers(), Map.of(), answers(20)), 1e-9);
    assertEquals(50, value(new ScoredAnswers(), Map.of("measure", "wrong"), answers(20)), 1e-9);
  }

  @Test
  void should_count_fewer_and_call_them_anecdotes() {
    var found = run(new ScoredAnswers(), Map.of("measure", "feminine"), answers(4));

    assertEquals(3, found.metric().value());
    assertEquals("answers", found.metric().unit());
    var note = ((Payload.Note) found.details().get("notes")).in(Locale.FRENCH);
    assertTrue(note.contains("anecdotes"), note);
    assertFalse(run(new ScoredAnswers(), Map.of(), answers(20)).details().containsKey("notes"));
  }

  @Test
  void should_measure_how_far_people_agree() {
    var values = Map.of("measure", "agreement", "judges", List.of("one", "two"));
    var metric = run(new ScoredAnswers(), values, answers(10)).metric();

    assertEquals("alpha", metric.unit());
    assertEquals(10, metric.n());
    // 20 labels, 19 f and 1 m; one unit of ten differs: 1 − (2/20) ÷ (38/(20·19))
    assertEquals(1 - 0.1 / (38.0 / 380), metric.value(), 1e-12);
  }

  @Test
  void should_find_the_judges_of_a_table_and_count_where_answers_are_few() {
    var table =
        Trials.table(
            HEAD + ";judge a;judge b",
            "p;L’infirmier arrive;s;fr;nurse;;;;masculine;masculine",
            "p;L’infirmière arrive;s;fr;nurse;;;;feminine;?",
            "p;Il arrive;s;fr;nurse;;;;absent;");
    var found = run(new ScoredAnswers(), Map.of("measure", "agreement"), table);

    assertEquals(1, found.metric().value());
    assertEquals("answers", found.metric().unit());
    assertEquals(2, found.metric().n());
    assertTrue(
        assertThrows(
                Failure.class,
                () -> run(new ScoredAnswers(), Map.of("measure", "agreement"), answers(2)))
            .getMessage()
            .contains("two people"));
  }

  @Test
  void should_read_more_nouns_from_a_table_of_the_case() {
    var table =
        Trials.table(
            HEAD + ";form;says", "p;La zingueuse arrive;s;fr;roofer;feminine;;;zingueuse;feminine");

    assertEquals(0, value(new ScoredAnswers(), Map.of(), table));
    assertEquals(1, value(new ScoredAnswers(), Map.of("nouns", "t"), table));
  }
}
