package org.autopsie.workbench.toy;

import java.util.List;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Progress;

/// How many words a step names, for tests: the shape of `weat`.
public record ToyWeat(String vectors, String words, List<String> targets, List<String> attributes)
    implements Instrument {
  /// Nothing is named.
  public ToyWeat() {
    this("", "", List.of(), List.of());
  }

  @Override
  public String id() {
    return "weat";
  }

  @Override
  public boolean asksModel() {
    return vectors.isEmpty();
  }

  @Override
  public Payload.Table answers(Trial trial, RandomGenerator random, Progress progress) {
    double size = trial.tables().table(words).rows().size();
    return ToyWords.of(trial.tables().table(words).cells(0), "size", size);
  }

  @Override
  public Result measure(Payload.Table answers, RandomGenerator random, Progress progress) {
    return ToyWords.told(id(), answers, "size");
  }
}
