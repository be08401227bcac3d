package org.autopsie.workbench.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Background;

/// The one scheduler. Work is named and the latest of a name wins; a stop answers at once, while
/// the model call in flight ends in the background and is dropped. Its methods are called on the
/// JavaFX thread.
public final class Tasks implements Background {
  private static final Words WORDS = Words.of(Tasks.class);

  private final Executor worker;
  private final Executor window;
  private final Consumer<RuntimeException> errors;
  private final Map<String, Ticket<?>> running = new LinkedHashMap<>();
  private final ReadOnlyObjectWrapper<List<Running>> all = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Running>> status =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// Work that is under way.
  ///
  /// @param what what a person reads
  /// @param done from 0 to 1; negative while it is not known
  public record Running(String name, Sentence what, double done) {}

  /// @param worker runs work
  /// @param window runs what touches the window
  /// @param errors is told of what failed, once, on the JavaFX thread
  public Tasks(Executor worker, Executor window, Consumer<RuntimeException> errors) {
    this.worker = worker;
    this.window = window;
    this.errors = errors;
  }

  /// Two threads that end with the program, and the JavaFX thread.
  public static Tasks desktop(Consumer<RuntimeException> errors) {
    var threads = Thread.ofPlatform().name("autopsie-work-", 1).daemon().factory();
    return new Tasks(Executors.newFixedThreadPool(2, threads), onWindow(), errors);
  }

  /// Runs what touches the window: on the JavaFX thread, soon.
  public static Executor onWindow() {
    return Platform::runLater;
  }

  /// All work under way, the eldest first.
  public ReadOnlyObjectProperty<List<Running>> all() {
    return all.getReadOnlyProperty();
  }

  /// The eldest work under way.
  public ReadOnlyObjectProperty<Optional<Running>> status() {
    return status.getReadOnlyProperty();
  }

  @Override
  public <T> void latest(String name, Function<Progress, T> work, Consumer<Outcome<T>> then) {
    latest(name, locale -> WORDS.say(locale, "work." + name), work, then);
  }

  @Override
  public <T> void latest(
      String name, Sentence what, Function<Progress, T> work, Consumer<Outcome<T>> then) {
    begin(new Ticket<T>(name, what, then), work);
  }

  @Override
  public <P, T> void latest(
      String name,
      BiFunction<Progress, Consumer<P>, T> work,
      Consumer<P> soFar,
      Consumer<Outcome<T>> then) {
    var ticket = new Ticket<T>(name, locale -> WORDS.say(locale, "work." + name), then);
    begin(ticket, progress -> work.apply(progress, found -> ticket.tell(soFar, found)));
  }

  private <T> void begin(Ticket<T> ticket, Function<Progress, T> work) {
    var elder = running.put(ticket.name, ticket);
    if (elder != null) {
      elder.drop();
    }
    show();
    worker.execute(() -> ticket.run(work));
  }

  @Override
  public void drop(String name) {
    Optional.ofNullable(running.remove(name)).ifPresent(Ticket::drop);
    show();
  }

  /// Stops everything that is under way and says so to those who wait for it.
  public void stop() {
    for (var ticket : List.copyOf(running.values())) {
      ticket.stop();
    }
  }

  /// Stops the work of that name, where there is one, and says so to those who wait for it.
  public void stop(String name) {
    Optional.ofNullable(running.get(name)).ifPresent(Ticket::stop);
  }

  private void show() {
    all.set(running.values().stream().map(Ticket::seen).toList());
    status.set(all.get().stream().findFirst());
  }

  /// One piece of work. Fields other than `cancelled` belong to the JavaFX thread.
  private final class Ticket<T> implements Progress {
    private final String name;
    private final Sentence what;
    private final Consumer<Outcome<T>> then;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private double done = -1;

    Ticket(String name, Sentence what, Consumer<Outcome<T>> then) {
      this.name = name;
      this.what = what;
      this.then = then;
    }

    Running seen() {
      return new Running(name, what, done);
    }

    void run(Function<Progress, T> work) {
      Outcome<T> outcome;
      try {
        check();
        outcome = new Outcome.Done<>(work.apply(this));
      } catch (CancellationException stopped) {
        outcome = new Outcome.Stopped<>();
      } catch (RuntimeException failed) {
        outcome = new Outcome.Failed<>(failed);
      } catch (OutOfMemoryError full) {
        outcome = new Outcome.Failed<>(new Failure(Tasks.class, "work-too-large", full));
      } catch (LinkageError broken) {
        outcome = new Outcome.Failed<>(new IllegalStateException(broken));
      }
      var ended = outcome;
      window.execute(() -> end(ended));
    }

    private void end(Outcome<T> outcome) {
      if (!running.remove(name, this)) {
        return;
      }
      show();
      if (outcome instanceof Outcome.Failed<T> failed) {
        errors.accept(failed.why());
      }
      then.accept(outcome);
    }

    <P> void tell(Consumer<P> soFar, P found) {
      window.execute(() -> {
        if (running.get(name) == this) {
          soFar.accept(found);
        }
      });
    }

    void drop() {
      cancelled.set(true);
    }

    void stop() {
      drop();
      end(new Outcome.Stopped<>());
    }

    @Override
    public void report(long finished, long total, String what) {
      double share = total > 0 ? Math.min(1, (double) finished / total) : -1;
      window.execute(() -> {
        done = share;
        show();
      });
    }

    @Override
    public boolean cancelled() {
      return cancelled.get();
    }
  }
}
