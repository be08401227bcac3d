package org.autopsie.groupfairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.autopsie.casefile.CaseTable;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Tables;
import org.autopsie.protocol.Trial;
import org.autopsie.protocol.Trial.Arm;
import org.autopsie.run.Failure;
import org.autopsie.run.Parameters;
import org.autopsie.run.PluginContract;
import org.autopsie.run.Progress;
import org.autopsie.run.ToyPredictor;
import org.junit.jupiter.api.Test;

class GroupThresholdsTest implements PluginContract<GroupThresholds> {
  private static final CaseTable TABLE =
      new CaseTable(
          List.of("group", "label", "score", "n"),
          List.of(
              List.of("a", "0", "1", "30"),
              List.of("a", "0", "2", "10"),
              List.of("a", "1", "1", "10"),
              List.of("a", "1", "2", "30"),
              List.of("b=1", "0", "1", "20"),
              List.of("b=1", "0", "2", "20"),
              List.of("b=1", "1", "1", "20"),
              List.of("b=1", "1", "2", "20")));

  private static Payload.Metric metric(Map<String, ?> values) {
    var asked =
        Parameters.with(Parameters.with(new GroupThresholds(), Map.of("weight", "n")), values);
    var trial =
        new Trial(
            new ToyPredictor(ToyPredictor.Answer.SCORES),
            List.of(),
            Arm.asTheyAre(),
            Arm.asTheyAre(),
            new Tables(id -> TABLE));
    var random = new SplittableRandom(5);
    return asked
        .measure(asked.answers(trial, random, Progress.SILENT), random, Progress.SILENT)
        .metric();
  }

  @Test
  void should_decide_each_group_by_its_own_threshold() {
    var thresholds = List.of("a=2", "b=1=1");

    assertEquals(75, metric(Map.of("thresholds", thresholds)).value(), 1e-9);
    assertEquals(
        100.0 * 100 / 160,
        metric(Map.of("thresholds", thresholds, "measure", "accuracy")).value(),
        1e-9);
    var fpr = Map.of("thresholds", thresholds, "measure", "fpr", "of", "b=1");
    assertEquals(100, metric(fpr).value(), 1e-9);
    assertEquals(40, metric(fpr).n());
  }

  @Test
  void should_say_which_threshold_is_lacking_or_not_a_number() {
    assertThrows(Failure.class, () -> metric(Map.of("thresholds", List.of("a=2"))));
    assertThrows(Failure.class, () -> metric(Map.of("thresholds", List.of("a=2", "b=1=high"))));
    assertThrows(Failure.class, () -> metric(Map.of("thresholds", List.of("a"))));
  }
}
