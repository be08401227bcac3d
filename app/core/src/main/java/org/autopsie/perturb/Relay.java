package org.autopsie.perturb;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.autopsie.run.Pace;
import org.autopsie.run.Workers;

/// Batches on their way: workers claim the next probes, prepare them side by side, put them before
/// the model one batch at a time, and the caller takes the answers in order. A worker that is far
/// ahead waits, so that memory holds a few batches whatever the number of probes.
final class Relay {
  private static final long HEARS_NANOS = 20_000_000;

  private final Questions questions;
  private final Pace pace;
  private final int width;
  private final long end;
  private final int slots;
  private final Lock model = new ReentrantLock(true);
  private final Lock lock = new ReentrantLock();
  private final Condition moved = lock.newCondition();
  private final Deque<Batch> inOrder = new ArrayDeque<>();
  private final Deque<double[]> spare = new ArrayDeque<>();
  private long next;
  private boolean stopped;

  /// @param first the first probe that is asked about
  /// @param threads how many batches are under way
  Relay(Questions questions, Pace pace, long first, int threads) {
    this.questions = questions;
    this.pace = pace;
    this.width = questions.width();
    this.next = first;
    this.end = questions.probes().count();
    this.slots = 2 * threads;
    for (int i = 0; i < threads && first < end; i++) {
      Workers.start(this::work);
    }
  }

  /// Some probes in a row and, once done, their numbers or why there are none.
  private static final class Batch {
    final long first;
    final int count;
    final double[] numbers;
    boolean done;
    Optional<Throwable> failed = Optional.empty();

    Batch(long first, int count, double[] numbers) {
      this.first = first;
      this.count = count;
      this.numbers = numbers;
    }
  }

  /// Hands the next answers on, in order, once they are there; waits no longer than a cancel may
  /// take to be heard.
  ///
  /// @return how many probes that were; 0 where nothing is there yet
  int take(Sweep.Answers into) {
    var ready = head();
    if (ready.isEmpty()) {
      return 0;
    }
    var batch = ready.get();
    batch.failed.ifPresent(Relay::fail);
    into.accept(batch.first, batch.count, batch.numbers);
    recycle(batch);
    return batch.count;
  }

  /// No further batch begins; the one before the model ends in the background.
  void stop() {
    lock.lock();
    try {
      stopped = true;
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private Optional<Batch> head() {
    lock.lock();
    try {
      long left = HEARS_NANOS;
      while (left > 0 && !isReady()) {
        left = moved.awaitNanos(left);
      }
      return isReady() ? Optional.of(inOrder.getFirst()) : Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      var cancelled = new CancellationException("interrupted");
      cancelled.initCause(interrupted);
      throw cancelled;
    } finally {
      lock.unlock();
    }
  }

  private boolean isReady() {
    return !inOrder.isEmpty() && inOrder.getFirst().done;
  }

  private void recycle(Batch batch) {
    lock.lock();
    try {
      inOrder.removeFirst();
      spare.addLast(batch.numbers);
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private static void fail(Throwable why) {
    switch (why) {
      case RuntimeException failure -> throw failure;
      case Error error -> throw error;
      default -> throw new IllegalStateException(why);
    }
  }

  private void work() {
    for (var batch = claim(); batch.isPresent(); batch = claim()) {
      answer(batch.get());
    }
  }

  private Optional<Batch> claim() {
    lock.lock();
    try {
      while (!stopped && next < end && inOrder.size() >= slots) {
        moved.awaitUninterruptibly();
      }
      if (stopped || next >= end) {
        return Optional.empty();
      }
      int count = (int) Math.min(pace.next(), end - next);
      var batch = new Batch(next, count, numbers(count * width));
      next += count;
      inOrder.addLast(batch);
      return Optional.of(batch);
    } finally {
      lock.unlock();
    }
  }

  private double[] numbers(int length) {
    var used = spare.pollFirst();
    return used == null || used.length < length ? new double[length] : used;
  }

  private void answer(Batch batch) {
    Optional<Throwable> failed = Optional.empty();
    try (var ready = questions.prepare(batch.first, batch.count)) {
      ask(ready, batch);
    } catch (RuntimeException | Error thrown) {
      failed = Optional.of(thrown);
    }
    done(batch, failed.map(thrown -> questions.culprit(batch.first, batch.count, thrown)));
  }

  private void ask(Asking.Ready ready, Batch batch) {
    model.lock();
    try {
      if (!isStopped()) {
        pace.time(batch.count, () -> ready.answer(batch.numbers));
        questions.requireFinite(batch.first, batch.count, batch.numbers);
      }
    } finally {
      model.unlock();
    }
  }

  private boolean isStopped() {
    lock.lock();
    try {
      return stopped;
    } finally {
      lock.unlock();
    }
  }

  private void done(Batch batch, Optional<Throwable> failed) {
    lock.lock();
    try {
      batch.failed = failed;
      batch.done = true;
      next = failed.isPresent() ? end : next;
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
