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

/// Batches on their way: workers prepare them side by side, the model is asked about as many at a
/// time as it has lanes, and the caller takes the answers in order. Whoever is free asks what is
/// ready before anything else, so that the model never waits for a thread to wake up; where pieces
/// for the model are short, a batch holds several of them. Towards the end batches become smaller,
/// so that all lanes end together. A worker that is far ahead waits, so that memory holds a few
/// batches whatever the number of probes; large pictures go fewer at once, down to one.
final class Relay {
  private static final long HEARS_NANOS = 20_000_000;

  /// So many bytes of probes are under way at once, where one alone is not larger.
  private static final long UNDER_WAY = 256L << 20;

  private final Questions questions;
  private final Pace pace;
  private final Crew crew;
  private final int width;
  private final long end;
  private final int slots;
  private final Portions portions;
  private final Lock lock = new ReentrantLock();
  private final Condition answered = lock.newCondition();
  private final Condition room = lock.newCondition();
  private final Deque<Batch> inOrder = new ArrayDeque<>();
  private final Deque<double[]> spare = new ArrayDeque<>();
  private long next;
  private int asking;
  private boolean stopped;

  /// @param first the first probe that is asked about
  Relay(Questions questions, Pace pace, long first, Crew crew) {
    this.questions = questions;
    this.pace = pace;
    this.crew = crew;
    this.width = questions.width();
    this.next = first;
    this.end = questions.probes().count();
    int share = (int) Math.clamp(UNDER_WAY / questions.bytes(), 1L, Integer.MAX_VALUE);
    this.slots = Math.min(2 * crew.workers(), share);
    this.portions = new Portions(pace, crew.lanes(), share / slots, questions.grain());
    for (int i = 0; i < crew.workers() && first < end; i++) {
      Workers.start(this::work);
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
    batch.failed().ifPresent(Relay::fail);
    into.accept(batch.first, batch.count, batch.numbers);
    recycle(batch);
    return batch.count;
  }

  /// No further batch begins; the one before the model ends in the background.
  void stop() {
    lock.lock();
    try {
      stopped = true;
      room.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private Optional<Batch> head() {
    try {
      return awaited();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      var cancelled = new CancellationException("interrupted");
      cancelled.initCause(interrupted);
      throw cancelled;
    }
  }

  /// An interruption is heard whether or not there is anything to wait for: workers that are faster
  /// than the caller never let it wait.
  private Optional<Batch> awaited() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long left = HEARS_NANOS;
      while (left > 0 && !isReady()) {
        left = answered.awaitNanos(left);
      }
      return isReady() ? Optional.of(inOrder.getFirst()) : Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  private boolean isReady() {
    return !inOrder.isEmpty() && inOrder.getFirst().state() == Batch.State.DONE;
  }

  private void recycle(Batch batch) {
    lock.lock();
    try {
      inOrder.removeFirst();
      spare.addLast(batch.numbers);
      room.signal();
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
    for (var job = job(); job.isPresent(); job = job()) {
      job.get().run();
    }
  }

  /// What to do next; empty where all that is left is in other hands.
  private Optional<Runnable> job() {
    lock.lock();
    try {
      while (true) {
        var ready = ready();
        if (ready.isPresent()) {
          asking++;
          ready.get().state(Batch.State.ASKED);
          return Optional.of(() -> ask(ready.get()));
        }
        if (stopped || next >= end) {
          return Optional.empty();
        }
        if (inOrder.size() < slots && !mustWait()) {
          var batch = claim();
          return Optional.of(() -> prepare(batch));
        }
        room.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  /// While the best size is sought nothing else is done beside a call that is alone before the
  /// model: what is prepared meanwhile would make small calls look slow.
  private boolean mustWait() {
    return crew.lanes() == 1
        && !pace.isSettled()
        && inOrder.stream().anyMatch(batch -> batch.state() != Batch.State.DONE);
  }

  /// The first that waits for the model, where a lane is free.
  private Optional<Batch> ready() {
    return asking == crew.lanes()
        ? Optional.empty()
        : inOrder.stream().filter(batch -> batch.state() == Batch.State.READY).findFirst();
  }

  private Batch claim() {
    var portion = portions.next(end - next);
    var batch = new Batch(next, portion, numbers(portion.count() * width));
    next += portion.count();
    inOrder.addLast(batch);
    return batch;
  }

  private double[] numbers(int length) {
    var used = spare.pollFirst();
    return used == null || used.length < length ? new double[length] : used;
  }

  private void prepare(Batch batch) {
    batch.prepare(questions);
    move(batch, batch.failed().isPresent() ? Batch.State.DONE : Batch.State.READY);
  }

  private void ask(Batch batch) {
    batch.ask(questions, pace, this::isStopped, this::isBusy);
    move(batch, Batch.State.DONE);
  }

  private boolean isBusy() {
    lock.lock();
    try {
      return asking == crew.lanes();
    } finally {
      lock.unlock();
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

  private void move(Batch batch, Batch.State to) {
    lock.lock();
    try {
      asking -= batch.state() == Batch.State.ASKED ? 1 : 0;
      batch.state(to);
      next = batch.failed().isPresent() ? end : next;
      if (isReady()) {
        answered.signal();
      }
      if (to == Batch.State.DONE) {
        room.signal();
      }
    } finally {
      lock.unlock();
    }
  }
}
