package org.autopsie.workbench.toy;

import java.util.random.RandomGenerator;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Progress;

/// How many pairs and words a step names, for tests: the shape of `bias-axis`.
public record ToyAxis(
    String vectors,
    String pairs,
    String kind,
    String words,
    String group,
    String measure,
    String word)
    implements Instrument {
  /// Nothing is named.
  public ToyAxis() {
    this("", "", "", "", "", "", "");
  }

  @Override
  public String id() {
    return "bias-axis";
  }

  @Override
  public boolean asksModel() {
    return vectors.isEmpty();
  }

  @Override
  public Payload.Table answers(Trial trial, RandomGenerator random, Progress progress) {
    double size = trial.tables().table(pairs).rows().size();
    return ToyWords.of(trial.tables().table(words).cells(0), "pairs", size);
  }

  @Override
  public Result measure(Payload.Table answers, RandomGenerator random, Progress progress) {
    return ToyWords.told("place", answers, "pairs");
  }
}
