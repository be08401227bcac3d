package org.autopsie.recordedanswers;

import static org.autopsie.recordedanswers.Trials.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.autopsie.evidence.Json;
import org.autopsie.run.Failure;
import org.autopsie.run.PluginContract;
import org.junit.jupiter.api.Test;

class WordErrorRateTest implements PluginContract<WordErrorRate> {
  private static final org.autopsie.casefile.CaseTable TABLE =
      Trials.table(
          "reference;hypothesis;group;speaker;system",
          "the cat sat;the hat sat;a;Ada;x",
          "on the mat;on mat now;a;Ben;x",
          "the cat sat;the cat sat;b;Cleo;x",
          "on the mat;on the mat;b;Dora;x",
          "on the mat;;b;Dora;y");

  private static double value(String measure, String of) {
    return Trials.value(
        new WordErrorRate(),
        Map.of("measure", measure, "of", of, "where", List.of("system=x"), "against", "b"),
        TABLE);
  }

  @Test
  void should_give_errors_for_100_words_and_their_kinds() {
    assertEquals(50, value("rate", "a"), 1e-9);
    assertEquals(0, value("rate", "b"));
    assertEquals(25, value("rate", ""), 1e-9);
    assertEquals(3, value("errors", "a"));
    assertEquals(3, value("substituted", "a"));
    assertEquals(0, value("added", "a") + value("missing", "a"));
    assertEquals(50, value("difference", "a"), 1e-9);
  }

  @Test
  void should_keep_counts_and_nobody_s_name_or_words() {
    var result = run(new WordErrorRate(), Map.of(), TABLE);
    var kept = Json.write(result.details());

    assertEquals(4, result.metric().n());
    assertTrue(result.details().containsKey("notes"));
    assertFalse(kept.contains("Ada") || kept.contains("mat"), kept);
  }

  @Test
  void should_name_what_is_not_there() {
    assertTrue(refused(Map.of("of", "z")).contains("“z”"));
    assertTrue(refused(Map.of("group", "dialect")).contains("“dialect”"));
    assertTrue(refused(Map.of("where", List.of("system=z"))).contains("no row"));
    assertTrue(refused(Map.of("where", List.of("system"))).contains("column=value"));
  }

  private static String refused(Map<String, ?> values) {
    return assertThrows(Failure.class, () -> run(new WordErrorRate(), values, TABLE)).getMessage();
  }
}
