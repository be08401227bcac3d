package org.autopsie.perturb;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;
import org.autopsie.model.Prepared;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RelayTest {
  private static final Reading UP = new Reading.Score("up");

  /// Every row of a model that answers the number of the row.
  private static Probes.Inputs counting(long count) {
    return new Probes.Inputs() {
      @Override
      public Input at(long index) {
        return new Input.Row(new LinkedHashMap<>(Map.of("x", (double) index)));
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

  @Test
  @Timeout(60)
  void should_free_what_was_prepared_and_never_asked() throws InterruptedException {
    for (int threads = 1; threads < 5; threads++) {
      var model = new Freed();
      var got = new AtomicLong();
      var stopping =
          new Progress() {
            @Override
            public void report(long done, long total, String what) {}

            @Override
            public boolean cancelled() {
              return got.get() > 20;
            }
          };
      var sweep = new Sweep(model, UP, Engine.STANDARD.batches(3).threads(threads));
      assertThrows(
          CancellationException.class,
          () ->
              sweep.run(
                  counting(10_000), (first, count, numbers) -> got.addAndGet(count), stopping));
      model.closed.acquire(model.made.get());
      assertTrue(model.made.get() < 100, model.made + " batches after a cancel");
    }
  }

  @Test
  @Timeout(60)
  void should_hear_an_interruption_while_the_answers_are_always_there() {
    var answered = new CountDownLatch(1);
    var calls = new AtomicInteger();
    var model =
        new Asked(x -> {
          if (x == 3) {
            answered.countDown();
          }
          return x;
        });
    var sweep = new Sweep(model, UP, Engine.STANDARD.batches(1).threads(2));

    assertThrows(
        CancellationException.class,
        () ->
            sweep.run(
                Asked.counting(4),
                (first, count, numbers) -> {
                  assertDoesNotThrow(() -> answered.await());
                  calls.incrementAndGet();
                  Thread.currentThread().interrupt();
                },
                Progress.SILENT));

    assertTrue(Thread.interrupted(), "nobody further out would hear of it");
    assertEquals(1, calls.get(), "answers were handed on after the interruption");
  }

  @Test
  void should_free_all_that_was_asked() {
    var model = new Freed();
    var numbers = new Sweep(model, UP).run(counting(3000), Progress.SILENT);

    for (int i = 0; i < numbers.length; i++) {
      assertEquals((double) i, numbers[i]);
    }
    assertEquals(model.made.get(), model.closed.availablePermits());
  }

  @Test
  void should_name_the_first_that_is_not_a_number_among_several_calls_of_the_model() {
    var model = new Asked(x -> x >= 15_000 ? Double.NaN : x);
    var got = new AtomicLong();

    var failure =
        assertThrows(
            Failure.class,
            () ->
                new Sweep(model, UP)
                    .run(
                        Asked.counting(20_000),
                        (first, count, numbers) -> got.set(first + count),
                        Progress.SILENT));

    assertEquals(15_000, Sweep.blamed(failure).orElseThrow());
    assertTrue(got.get() <= 15_000, got + " were handed on");
  }

  /// Counts what is prepared and what is freed.
  private static final class Freed implements Predictor {
    final AtomicInteger made = new AtomicInteger();
    final Semaphore closed = new Semaphore(0);
    private final Predictor model = new Asked(x -> x);

    private record Counted(Prepared inside, Semaphore closed) implements Prepared {
      @Override
      public int count() {
        return inside.count();
      }

      @Override
      public void close() {
        closed.release();
      }
    }

    @Override
    public Prepared prepare(List<? extends Input> inputs) {
      made.incrementAndGet();
      return new Counted(Predictor.super.prepare(inputs), closed);
    }

    @Override
    public List<Output> answer(Prepared prepared) {
      return Predictor.super.answer(((Counted) prepared).inside());
    }

    @Override
    public ModelSpec spec() {
      return model.spec();
    }

    @Override
    public String sha256() {
      return "f".repeat(64);
    }

    @Override
    public List<Output> predict(List<? extends Input> inputs, Progress progress) {
      return model.predict(inputs, progress);
    }

    @Override
    public List<Sentence> notices() {
      return List.of();
    }

    @Override
    public void close() {}
  }
}
