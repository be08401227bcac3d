package org.autopsie.perturb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.autopsie.model.Input;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SweepTest {
  private static final Reading BOTH = new Reading.Scores(List.of("up", "down"));
  private static final Reading UP = new Reading.Score("up");

  @Property(tries = 60)
  void should_give_the_same_with_any_batch_and_number_of_threads(
      @ForAll @IntRange(max = 300) int count,
      @ForAll @IntRange(min = 1, max = 70) int batch,
      @ForAll @IntRange(min = 1, max = 5) int threads) {
    var model = new Asked(x -> x * x + 1);
    var engine = Engine.STANDARD.batches(batch).threads(threads);
    var expected =
        LongStream.range(0, count)
            .boxed()
            .flatMapToDouble(x -> java.util.stream.DoubleStream.of(x * x + 1.0, -x * x - 1.0))
            .toArray();

    var numbers = new Sweep(model, BOTH, engine).run(Asked.counting(count), Progress.SILENT);

    assertArrayEquals(expected, numbers);
    assertEquals(count, model.rows.get());
  }

  @Property(tries = 20)
  void should_hand_answers_on_in_order_without_gaps_on_the_calling_thread(
      @ForAll @IntRange(min = 1, max = 200) int count,
      @ForAll @IntRange(min = 1, max = 9) int batch) {
    var caller = Thread.currentThread();
    var next = new AtomicLong();
    new Sweep(new Asked(x -> x), UP, Engine.STANDARD.batches(batch).threads(4))
        .run(
            Asked.counting(count),
            (first, rows, numbers) -> {
              assertSame(caller, Thread.currentThread());
              assertEquals(next.getAndAdd(rows), first);
              for (int i = 0; i < rows; i++) {
                assertEquals((double) (first + i), numbers[i]);
              }
            },
            Progress.SILENT);
    assertEquals(count, next.get());
  }

  @Test
  void should_find_a_batch_by_trial_and_give_the_same() {
    var model = new Asked(x -> 2 * x);
    var numbers = new Sweep(model, UP).run(Asked.counting(20_000), Progress.SILENT);

    assertArrayEquals(LongStream.range(0, 20_000).mapToDouble(x -> 2.0 * x).toArray(), numbers);
    assertEquals(20_000, model.rows.get());
    assertTrue(model.largest.get() > 1, "batches stayed at " + model.largest);
  }

  @Test
  void should_put_one_batch_at_a_time_before_the_model() {
    var model = new Asked(x -> x);
    new Sweep(model, UP, Engine.STANDARD.batches(3).threads(5))
        .run(Asked.counting(2000), Progress.SILENT);

    assertEquals(10_000, model.largest.get(), "calls of the model met");
  }

  @Test
  @Timeout(60)
  void should_wait_with_the_model_while_the_caller_is_slow() throws InterruptedException {
    var made = new AtomicLong();
    var probes =
        new Probes.Inputs() {
          @Override
          public Input at(long index) {
            made.accumulateAndGet(index + 1, Math::max);
            return new Input.Row(new java.util.LinkedHashMap<>(java.util.Map.of("x", 0.0 + index)));
          }

          @Override
          public long count() {
            return 10_000;
          }

          @Override
          public String key() {
            return "";
          }
        };
    int threads = 3;
    int batch = 5;
    var ahead = new AtomicLong();
    new Sweep(new Asked(x -> x), UP, Engine.STANDARD.batches(batch).threads(threads))
        .run(
            probes,
            (first, count, numbers) -> ahead.accumulateAndGet(made.get() - first, Math::max),
            Progress.SILENT);

    assertTrue(ahead.get() <= 2L * threads * batch, ahead + " probes were made ahead");
  }

  @Test
  void should_report_how_far_it_is() {
    var told = new ArrayList<Long>();
    Progress progress =
        (done, total, what) -> {
          assertEquals(10, total);
          told.add(done);
        };
    new Sweep(new Asked(x -> x), UP, Engine.STANDARD.batches(4)).run(Asked.counting(10), progress);

    assertEquals(List.of(4L, 8L, 10L), told);
  }

  @Test
  void should_ask_nothing_when_there_is_nothing_to_ask() {
    var model = new Asked(x -> x);
    assertEquals(0, new Sweep(model, UP).run(Asked.counting(0), Progress.SILENT).length);
    assertEquals(0, model.rows.get());
  }

  @Property(tries = 30)
  void should_name_the_first_probe_that_is_not_a_number(
      @ForAll @IntRange(min = 1, max = 40) int batch,
      @ForAll @IntRange(min = 1, max = 4) int threads) {
    var model = new Asked(x -> x == 17 || x == 23 ? Double.NaN : x);
    var sweep = new Sweep(model, UP, Engine.STANDARD.batches(batch).threads(threads));
    var got = new AtomicLong();

    var failure =
        assertThrows(
            Failure.class,
            () ->
                sweep.run(
                    Asked.counting(60),
                    (first, count, numbers) -> got.addAndGet(count),
                    Progress.SILENT));

    assertEquals(
        "The model asked answered NaN, which is no number to compare, to input 18 of 60.",
        failure.getMessage());
    assertEquals(17L / batch * batch, got.get(), "what came before it was handed on");
  }

  @Test
  void should_name_infinity() {
    var sweep = new Sweep(new Asked(x -> x > 2 ? Double.POSITIVE_INFINITY : 0), UP);
    var failure = assertThrows(Failure.class, () -> sweep.run(Asked.counting(5), Progress.SILENT));
    assertTrue(failure.getMessage().contains("answered Infinity"), failure.getMessage());
    assertTrue(failure.getMessage().contains("input 4 of 5"), failure.getMessage());
  }

  @Test
  void should_pass_on_what_the_caller_throws() {
    var sweep = new Sweep(new Asked(x -> x), UP);
    var thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                sweep.run(
                    Asked.counting(50),
                    (first, count, numbers) -> {
                      throw new IllegalStateException("mine");
                    },
                    Progress.SILENT));
    assertEquals("mine", thrown.getMessage());
  }

  @Property(tries = 25)
  void should_stop_wherever_it_is_cancelled(@ForAll @IntRange(max = 24) int after) {
    var model = new Asked(x -> x);
    var cancelled = new AtomicBoolean(after == 0);
    var got = new AtomicLong();
    var progress = new Stopping(cancelled);

    assertThrows(
        CancellationException.class,
        () ->
            new Sweep(model, UP, Engine.STANDARD.batches(4))
                .run(
                    Asked.counting(100),
                    (first, count, numbers) -> {
                      got.addAndGet(count);
                      cancelled.set(got.get() >= after * 4L);
                    },
                    progress));
    assertEquals(after * 4L, got.get());
  }

  private record Stopping(AtomicBoolean asked) implements Progress {
    @Override
    public void report(long done, long total, String what) {}

    @Override
    public boolean cancelled() {
      return asked.get();
    }
  }

  @Test
  @Timeout(60)
  void should_answer_a_cancel_while_the_model_is_still_at_work() throws InterruptedException {
    var asked = new CountDownLatch(1);
    var release = new CountDownLatch(1);
    var ended = new CountDownLatch(1);
    var cancelled = new AtomicBoolean();
    var model =
        new Asked(x -> {
          asked.countDown();
          awaited(release);
          ended.countDown();
          return x;
        });
    var stopper =
        Thread.ofPlatform()
            .start(() -> {
              awaited(asked);
              cancelled.set(true);
            });

    assertThrows(
        CancellationException.class,
        () -> new Sweep(model, UP).run(Asked.counting(9), new Stopping(cancelled)));
    assertEquals(1, ended.getCount(), "the caller waited for the model");
    release.countDown();
    assertTrue(ended.await(30, TimeUnit.SECONDS), "the call in flight never ended");
    stopper.join();
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  @Test
  @Timeout(60)
  void should_stop_when_the_calling_thread_is_interrupted() throws InterruptedException {
    var release = new CountDownLatch(1);
    var outcome = new ArrayList<Throwable>();
    var caller =
        Thread.ofPlatform()
            .start(() -> {
              try {
                new Sweep(
                        new Asked(x -> {
                          awaited(release);
                          return x;
                        }),
                        UP)
                    .run(Asked.counting(5), Progress.SILENT);
              } catch (CancellationException stopped) {
                outcome.add(stopped);
              }
            });
    caller.interrupt();
    caller.join();
    release.countDown();
    assertEquals(1, outcome.size());
  }
}
