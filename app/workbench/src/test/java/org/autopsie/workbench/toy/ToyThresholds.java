package org.autopsie.workbench.toy;

import java.util.List;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Progress;

/// How many rows the table of a step has, for tests: the shape of `group-thresholds`.
public record ToyThresholds(
    String table,
    List<String> where,
    String label,
    String score,
    List<String> thresholds,
    List<String> group,
    String weight,
    String measure,
    String of,
    String reference)
    implements Instrument {
  /// Nothing is named.
  public ToyThresholds() {
    this("", List.of(), "", "", List.of(), List.of(), "", "", "", "");
  }

  @Override
  public String id() {
    return "group-thresholds";
  }

  @Override
  public boolean asksModel() {
    return false;
  }

  @Override
  public Payload.Table answers(Trial trial, RandomGenerator random, Progress progress) {
    return ToyGroups.rows(trial, table);
  }

  @Override
  public Result measure(Payload.Table answers, RandomGenerator random, Progress progress) {
    return ToyGroups.counted(answers);
  }
}
