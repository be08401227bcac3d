package org.autopsie.workbench.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// The one place that shows errors: the last one, until it is put away. JavaFX thread only.
public final class Errors {
  private final ReadOnlyObjectWrapper<Optional<Sentence>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// What is shown.
  public ReadOnlyObjectProperty<Optional<Sentence>> shown() {
    return shown.getReadOnlyProperty();
  }

  /// Shows what went wrong: an expected failure in its own words, anything else by its name.
  public void tell(RuntimeException wrong) {
    shown.set(Optional.of(sentence(wrong)));
  }

  /// Puts it away.
  public void dismiss() {
    shown.set(Optional.empty());
  }

  /// What is said of an error.
  static Sentence sentence(Throwable wrong) {
    return wrong instanceof Sentence sentence
        ? sentence
        : locale -> Words.of(Errors.class).say(locale, "error.unexpected", wrong.toString());
  }
}
