package org.autopsie.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.autopsie.casefile.CaseFile;
import org.autopsie.casefile.CaseYaml;
import org.autopsie.evidence.Evidence;
import org.autopsie.evidence.Payload;
import org.autopsie.evidence.Payload.Metric;
import org.autopsie.evidence.Provenance;
import org.junit.jupiter.api.Test;

/// The words on one step, as the window shows them.
class StepWordsTest {
  private static final CaseFile CASE =
      CaseYaml.check(
              "case.yaml",
              """
              autopsie: 1
              id: small
              title: Small
              models: [{id: m, title: Toy, fidelity: proxy}]
              protocol:
                - {id: noise-floor, kind: control, with: toy, model: m}
                - {id: s, kind: observation, with: toy, model: m, compared: {label: B}}
              """)
          .caseFile()
          .orElseThrow();

  @Test
  void should_give_number_interval_n_noise_and_where_it_comes_from() {
    var ledger =
        List.of(
            kept("noise-floor", new Metric("spread", 0.5, 0.4, 0.8, 12, "ranks"), ""),
            kept("s", new Metric("rank-shift", 2.41, 0.8, 4.1, 16, "ranks"), "agrees"));

    var words = StepWords.of(CASE, ledger, "s", Locale.FRENCH);
    var shown = words.shown().orElseThrow();

    assertEquals("2,4\u00a0rangs", shown.value());
    assertEquals("[0,8\u00a0;\u00a04,1]", shown.interval());
    assertEquals("n\u00a0=\u00a016", shown.n());
    assertEquals(Optional.of(0.8), shown.noise());
    assertEquals("observé, concorde", words.status());
    assertTrue(words.caption().contains("Graine\u00a0: 7"), words.caption());
    assertTrue(words.caption().contains("Toy (modèle de substitution)"), words.caption());
    assertTrue(words.sentence().orElseThrow().contains("touche la bande de bruit"));
  }

  @Test
  void should_say_that_a_step_was_not_tried() {
    var words = StepWords.of(CASE, List.of(), "s", Locale.ENGLISH);

    assertEquals(Optional.empty(), words.shown());
    assertEquals("not tried", words.status());
    assertEquals("○", words.sign());
    assertEquals(Optional.empty(), words.sentence());
    assertFalse(words.reason().isBlank());
  }

  @Test
  void should_give_no_ratio_when_there_are_fewer_than_ten() {
    var few = kept("s", new Metric("disparate-impact-ratio", 0.7, 0.5, 0.9, 8, "ratio"), "");

    var words = StepWords.of(CASE, List.of(few), "s", Locale.ENGLISH);

    assertEquals(Optional.empty(), words.shown());
    assertTrue(words.absent().contains("10"), words.absent());
    assertFalse(words.toString().contains("0.7"), words.toString());
  }

  private static Evidence kept(String step, Metric metric, String verdict) {
    SequencedMap<String, Payload> payload = new LinkedHashMap<>();
    payload.put("measured", metric);
    payload.put("outcome", new Payload.Outcome("observation", "observed", verdict, ""));
    var made = new Provenance("toy", "1", new LinkedHashMap<>(), 7, "", List.of());
    return new Evidence(1, "", step, Instant.EPOCH, made, payload, "0".repeat(64));
  }
}
