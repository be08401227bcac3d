package org.autopsie.workbench.toy;

import java.util.random.RandomGenerator;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Progress;

/// How many questions a step names, for tests: the shape of `analogies`.
public record ToyAnalogies(String vectors, String questions, String rule, String measure)
    implements Instrument {
  /// Nothing is named.
  public ToyAnalogies() {
    this("", "", "", "");
  }

  @Override
  public String id() {
    return "analogies";
  }

  @Override
  public boolean asksModel() {
    return vectors.isEmpty();
  }

  @Override
  public Payload.Table answers(Trial trial, RandomGenerator random, Progress progress) {
    double size = trial.tables().table(questions).rows().size();
    return ToyWords.of(trial.tables().table(questions).cells(0), "size", size);
  }

  @Override
  public Result measure(Payload.Table answers, RandomGenerator random, Progress progress) {
    return ToyWords.told(id(), answers, "size");
  }
}
