package org.autopsie.perturb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.autopsie.image.Picture;
import org.autopsie.model.Fidelity;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;
import org.autopsie.model.Prepared;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Memory holds few large pictures, however many threads and whatever the size of batches.
class LargePicturesTest {
  private static final Picture LARGE = Picture.plain(3000, 2000, 0x808080);
  private static final long EACH = 3000L * 2000 * Picture.CHANNELS;
  private static final long MOST = 256L << 20;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8, 40})
  void should_keep_few_large_pictures_under_way(int threads) {
    var model = new Held();
    var engine = Engine.STANDARD.batches(64).threads(threads);

    var numbers =
        new Sweep(model, new Reading.Score("up"), engine).run(pictures(100), Progress.SILENT);

    assertEquals(100, numbers.length);
    long held = model.most.get() * EACH;
    assertTrue(held <= MOST && held >= EACH, held + " bytes at once");
    assertEquals(0, model.held.get());
  }

  private static Probes.Inputs pictures(long count) {
    return new Probes.Inputs() {
      @Override
      public Input at(long index) {
        return new Input.Image(LARGE);
      }

      @Override
      public long count() {
        return count;
      }

      @Override
      public String key() {
        return "";
      }
    };
  }

  /// Counts the pictures that it was given and not yet rid of.
  private static final class Held implements Predictor {
    final AtomicLong held = new AtomicLong();
    final AtomicLong most = new AtomicLong();

    private record Counted(int count, AtomicLong held) implements Prepared {
      @Override
      public void close() {
        held.addAndGet(-count);
      }
    }

    @Override
    public Prepared prepare(List<? extends Input> inputs) {
      most.accumulateAndGet(held.addAndGet(inputs.size()), Math::max);
      return new Counted(inputs.size(), held);
    }

    @Override
    public List<Output> answer(Prepared prepared) {
      var one = new Output.Scores(List.of("up", "down"), new float[] {1, 0});
      return Collections.nCopies(prepared.count(), (Output) one);
    }

    @Override
    public ModelSpec spec() {
      return ModelSpec.builder("held", Fidelity.TEACHING)
          .title("Held")
          .reads("image")
          .labels(List.of("up", "down"))
          .build();
    }

    @Override
    public String sha256() {
      return "b".repeat(64);
    }

    @Override
    public List<Output> predict(List<? extends Input> inputs, Progress progress) {
      try (var prepared = prepare(inputs)) {
        return answer(prepared);
      }
    }

    @Override
    public List<Sentence> notices() {
      return List.of();
    }

    @Override
    public void close() {}
  }
}
