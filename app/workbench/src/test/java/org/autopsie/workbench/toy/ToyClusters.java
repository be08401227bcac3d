package org.autopsie.workbench.toy;

import java.util.random.RandomGenerator;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Progress;

/// How many pairs a step names, for tests: the shape of `clustering-bias`.
public record ToyClusters(
    String vectors, String pairs, String kind, String specific, String debias, int most)
    implements Instrument {
  /// Nothing is named.
  public ToyClusters() {
    this("", "", "", "", "", 2);
  }

  @Override
  public String id() {
    return "clustering-bias";
  }

  @Override
  public boolean asksModel() {
    return vectors.isEmpty();
  }

  @Override
  public Payload.Table answers(Trial trial, RandomGenerator random, Progress progress) {
    double size = trial.tables().table(pairs).rows().size();
    return ToyWords.of(trial.tables().table(pairs).cells(0), "size", size);
  }

  @Override
  public Result measure(Payload.Table answers, RandomGenerator random, Progress progress) {
    return ToyWords.told(id(), answers, "size");
  }
}
