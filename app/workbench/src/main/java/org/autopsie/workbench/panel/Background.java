package org.autopsie.workbench.panel;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;

/// Work off the JavaFX thread. Work has a name; the latest of a name wins, and what an elder one
/// still finds is dropped.
public interface Background {

  /// Begins work and hands its outcome to `then` on the JavaFX thread, unless newer work of the
  /// same name was begun in the meantime. Called on the JavaFX thread.
  ///
  /// @param name names the work, and is in `work.<name>` of the window's words what a person reads
  ///   meanwhile; two works of different names do not disturb each other
  <T> void latest(String name, Function<Progress, T> work, Consumer<Outcome<T>> then);

  /// The same for work that says in its own words what it does.
  ///
  /// @param name tells one work from another
  /// @param what what a person reads while it is under way
  <T> void latest(
      String name, Sentence what, Function<Progress, T> work, Consumer<Outcome<T>> then);

  /// The same for work that finds something on its way, which is handed to `soFar` on the JavaFX
  /// thread as it comes, as long as the work is neither stopped nor overtaken.
  ///
  /// @param work is given where it hears of a stop, and where it tells what it knows so far
  <P, T> void latest(
      String name,
      BiFunction<Progress, Consumer<P>, T> work,
      Consumer<P> soFar,
      Consumer<Outcome<T>> then);

  /// Stops the work of that name, where there is any, without a word to anybody: its result is no
  /// longer wanted.
  void drop(String name);

  /// How work ended.
  sealed interface Outcome<T> {
    /// It found this.
    record Done<T>(T value) implements Outcome<T> {}

    /// It could not; the error was shown already.
    record Failed<T>(RuntimeException why) implements Outcome<T> {}

    /// A person stopped it.
    record Stopped<T>() implements Outcome<T> {}
  }
}
