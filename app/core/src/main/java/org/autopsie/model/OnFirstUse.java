package org.autopsie.model;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Something large that is opened when it is first wanted, and closed with whatever holds it. Safe
/// from several threads: those that want it while it is being opened wait.
///
/// @param <T> what is opened
final class OnFirstUse<T> implements AutoCloseable {
  private final Supplier<T> opening;
  private final Consumer<T> closing;
  private Optional<T> open = Optional.empty();
  private boolean closed;

  OnFirstUse(Supplier<T> opening, Consumer<T> closing) {
    this.opening = opening;
    this.closing = closing;
  }

  /// @throws CancellationException once closed
  synchronized T get() {
    if (closed) {
      throw new CancellationException("closed");
    }
    var there = open.orElseGet(opening);
    open = Optional.of(there);
    return there;
  }

  @Override
  public synchronized void close() {
    closed = true;
    open.ifPresent(closing);
    open = Optional.empty();
  }
}
