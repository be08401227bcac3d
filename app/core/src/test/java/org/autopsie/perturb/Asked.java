package org.autopsie.perturb;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleUnaryOperator;
import org.autopsie.image.ImageSpec;
import org.autopsie.model.Fidelity;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;

/// A model of rows of one column `x` that answers `up = f(x)` and `down = −f(x)`, and counts what
/// it is asked.
final class Asked implements Predictor {
  final AtomicLong rows = new AtomicLong();
  final AtomicInteger atOnce = new AtomicInteger();
  final AtomicInteger largest = new AtomicInteger();
  private final DoubleUnaryOperator answer;
  private final Optional<ImageSpec> image;

  Asked(DoubleUnaryOperator answer) {
    this(answer, Optional.empty());
  }

  /// @param image what is declared of how pictures are read
  Asked(DoubleUnaryOperator answer, Optional<ImageSpec> image) {
    this.answer = answer;
    this.image = image;
  }

  @Override
  public ModelSpec spec() {
    return ModelSpec.builder("asked", Fidelity.TEACHING)
        .title("Asked")
        .reads("row")
        .columns(List.of("x"))
        .labels(List.of("up", "down"))
        .image(image)
        .build();
  }

  @Override
  public String sha256() {
    return "a".repeat(64);
  }

  @Override
  public List<Output> predict(List<? extends Input> inputs, Progress progress) {
    int now = atOnce.incrementAndGet();
    try {
      largest.accumulateAndGet(Math.max(now * 10_000, inputs.size()), Math::max);
      rows.addAndGet(inputs.size());
      return inputs.stream().map(this::answer).toList();
    } finally {
      atOnce.decrementAndGet();
    }
  }

  /// The answer to a value of `x`.
  double of(double x) {
    return answer.applyAsDouble(x);
  }

  private Output answer(Input input) {
    var row = (Input.Row) input;
    float y = (float) answer.applyAsDouble(row.values().get("x"));
    return new Output.Scores(List.of("up", "down"), new float[] {y, -y});
  }

  @Override
  public List<Sentence> notices() {
    return List.of();
  }

  @Override
  public void close() {}

  /// The rows x = 0, 1, 2 …
  static Probes.Rows counting(long count) {
    return counting(count, "counting");
  }

  static Probes.Rows counting(long count, String key) {
    return new Probes.Rows() {
      @Override
      public List<String> columns() {
        return List.of("x");
      }

      @Override
      public void fill(long index, double[] row, int offset) {
        row[offset] = index;
      }

      @Override
      public long count() {
        return count;
      }

      @Override
      public String key() {
        return key;
      }
    };
  }
}
