package org.autopsie.perturb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Sweeps of a model that several threads ask at once.
class LanesTest {
  private static final Reading UP = new Reading.Score("up");

  /// @param model what answers
  /// @param lanes how many calls at once it asks for
  /// @param before what each call does first
  private record Laned(Asked model, int lanes, Runnable before) implements Predictor {
    @Override
    public List<Output> predict(List<? extends Input> inputs, Progress progress) {
      before.run();
      return model.predict(inputs, progress);
    }

    @Override
    public ModelSpec spec() {
      return model.spec();
    }

    @Override
    public String sha256() {
      return model.sha256();
    }

    @Override
    public List<Sentence> notices() {
      return model.notices();
    }

    @Override
    public void close() {}
  }

  @Property(tries = 60)
  void should_give_the_same_in_order_with_any_batch_and_number_of_lanes(
      @ForAll @IntRange(min = 1, max = 300) int count,
      @ForAll @IntRange(min = 1, max = 70) int batch,
      @ForAll @IntRange(min = 1, max = 6) int lanes) {
    var model = new Laned(new Asked(x -> x * x + 1), lanes, () -> {});

    var numbers =
        new Sweep(model, UP, Engine.STANDARD.batches(batch))
            .run(Asked.counting(count), Progress.SILENT);

    assertArrayEquals(LongStream.range(0, count).mapToDouble(x -> x * x + 1.0).toArray(), numbers);
    assertEquals(count, model.model().rows.get(), "each asked once");
  }

  /// Would wait for ever if fewer calls ran at once; the calls of rows 0 to 11 meet by threes.
  @Test
  @Timeout(60)
  void should_put_as_many_batches_before_the_model_as_it_has_lanes() {
    var three = new CyclicBarrier(3);
    var model = new Laned(new Asked(x -> x), 3, () -> meet(three));

    new Sweep(model, UP, Engine.STANDARD.batches(1)).run(Asked.counting(12), Progress.SILENT);

    assertEquals(12, model.model().rows.get());
  }

  private static void meet(CyclicBarrier others) {
    try {
      others.await();
    } catch (InterruptedException | BrokenBarrierException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Test
  void should_never_ask_by_more_threads_than_there_are_lanes() {
    var now = new AtomicInteger();
    var most = new AtomicInteger();
    var model =
        new Laned(
            new Asked(x -> {
              most.accumulateAndGet(now.incrementAndGet(), Math::max);
              Thread.onSpinWait();
              now.decrementAndGet();
              return x;
            }),
            2,
            () -> {});

    new Sweep(model, UP, Engine.STANDARD.batches(3).threads(8))
        .run(Asked.counting(5000), Progress.SILENT);

    assertTrue(most.get() <= 2, most + " calls at once");
  }

  /// A large batch at the end would leave the other lanes with nothing to do.
  @Test
  void should_make_batches_smaller_towards_the_end() {
    var sizes = new java.util.concurrent.ConcurrentLinkedQueue<Integer>();
    var model = new Laned(new Asked(x -> x), 2, () -> {});
    new Sweep(model, UP, Engine.STANDARD.batches(64))
        .run(Asked.counting(100), (first, count, numbers) -> sizes.add(count), Progress.SILENT);

    assertEquals(List.of(25, 19, 14, 11, 8, 6, 5, 3, 3, 2, 1, 1, 1, 1), List.copyOf(sizes));
  }
}
