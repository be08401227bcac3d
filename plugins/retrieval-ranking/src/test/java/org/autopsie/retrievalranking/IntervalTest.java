package org.autopsie.retrievalranking;

import static org.autopsie.retrievalranking.Trials.by;
import static org.autopsie.retrievalranking.Trials.random;
import static org.autopsie.retrievalranking.Trials.run;
import static org.autopsie.retrievalranking.Trials.sixteen;
import static org.autopsie.retrievalranking.Trials.ten;
import static org.autopsie.retrievalranking.Trials.trial;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Trial.Arm;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What the intervals and p-values say, and that anyone gets them again.
class IntervalTest {
  private static double p(Payload payload) {
    return ((Payload.Metric) payload).value();
  }

  @Test
  void should_find_a_planted_effect() {
    var result = run(by(), trial(sixteen(), ten("same", 0), ten("low", 6)));
    assertTrue(result.metric().low() > 0, result.metric()::toString);
    assertEquals(10, result.metric().n());
    assertTrue(p(result.details().get("p-value")) < 0.01);
  }

  @Test
  void should_find_none_where_none_is() {
    var result = run(by(), trial(sixteen(), ten("a", 0, 1, 2, 3), ten("b", 3, 2, 1, 0)));
    assertTrue(
        result.metric().low() <= 0 && result.metric().high() >= 0, result.metric()::toString);
    assertTrue(p(result.details().get("p-value")) > 0.2);
  }

  @Property(tries = 50)
  void should_be_negated_exactly_when_the_arms_change_places(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 9) Integer> first,
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 9) Integer> second) {
    var a = arm("a", first);
    var b = arm("b", second);
    double forth = run(by("resamples", "100"), trial(sixteen(), a, b)).metric().value();
    double back = run(by("resamples", "100"), trial(sixteen(), b, a)).metric().value();
    assertEquals(forth, 0 - back);
  }

  private static Arm arm(String name, List<Integer> ys) {
    return new Arm(
        name,
        IntStream.range(0, ys.size()).mapToObj(i -> Trials.variant(name + i, ys.get(i))).toList());
  }

  @Test
  void should_come_out_the_same_from_what_was_recorded() {
    var json = JsonMapper.shared();
    for (var measure : Measure.values()) {
      var by = by("measure", measure.id());
      var answers =
          by.answers(
              trial(sixteen(), ten("a", 0, 1, 2), ten("b", 4, 6)), random(), Progress.SILENT);
      var copy = (Payload.Table) json.readValue(json.writeValueAsString(answers), Payload.class);
      var expected = by.measure(answers, random(), Progress.SILENT);
      assertEquals(expected, by.measure(copy, random(), Progress.SILENT), measure.id());
      assertEquals(measure.unit(), expected.metric().unit());
    }
  }
}
