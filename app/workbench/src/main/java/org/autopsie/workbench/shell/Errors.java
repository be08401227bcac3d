package org.autopsie.workbench.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// The one place for errors: the last one, shown until it is put away, and all of this session. An
/// expected failure speaks for itself; what was not foreseen goes to the log with its stack trace,
/// and a person reads one plain sentence. JavaFX thread only, but for [#catchAll].
public final class Errors {
  private static final int MOST = 200;

  private final Clock clock;
  private final Log log;
  private final ReadOnlyObjectWrapper<List<Told>> all = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Sentence>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// An error of this session.
  ///
  /// @param when when it was told
  /// @param what what a person reads
  public record Told(Instant when, Sentence what) {}

  /// @param clock says when an error was told
  /// @param log keeps what was not foreseen
  public Errors(Clock clock, Log log) {
    this.clock = clock;
    this.log = log;
  }

  /// With the clock of this machine and no log.
  public Errors() {
    this(Clock.systemUTC(), Log.silent(Path.of("")));
  }

  /// What is shown.
  public ReadOnlyObjectProperty<Optional<Sentence>> shown() {
    return shown.getReadOnlyProperty();
  }

  /// The errors of this session, the newest first, 200 at most.
  public ReadOnlyObjectProperty<List<Told>> all() {
    return all.getReadOnlyProperty();
  }

  /// The log that they are kept in.
  public Log log() {
    return log;
  }

  /// Tells what went wrong: an expected failure in its own words; anything else in one plain
  /// sentence that names the log.
  public void tell(Throwable wrong) {
    keep(wrong);
    say(said(wrong));
  }

  private void keep(Throwable wrong) {
    if (!(wrong instanceof Sentence)) {
      log.keep(wrong);
    }
  }

  private Sentence said(Throwable wrong) {
    return log.kept() && !(wrong instanceof Sentence) ? logged() : sentence(wrong);
  }

  /// Tells what could not be done, in this sentence.
  public void say(Sentence what) {
    var now = Stream.of(new Told(clock.instant(), what));
    all.set(Stream.concat(now, all.get().stream()).limit(MOST).toList());
    shown.set(Optional.of(what));
  }

  /// Puts away the one that is shown; the list keeps it.
  public void dismiss() {
    shown.set(Optional.empty());
  }

  /// Tells from now on what no thread of the program caught.
  ///
  /// @param window runs what touches the window
  public void catchAll(Executor window) {
    Thread.setDefaultUncaughtExceptionHandler((thread, wrong) -> window.execute(() -> tell(wrong)));
  }

  private Sentence logged() {
    return locale -> Words.of(Errors.class).say(locale, "error.logged", log.folder().toString());
  }

  /// What is said of an error where no log is kept.
  static Sentence sentence(Throwable wrong) {
    return wrong instanceof Sentence sentence
        ? sentence
        : locale -> Words.of(Errors.class).say(locale, "error.unexpected", wrong.toString());
  }
}
