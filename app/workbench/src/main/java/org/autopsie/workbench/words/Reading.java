package org.autopsie.workbench.words;

import java.util.function.Consumer;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Work;
import org.autopsie.workbench.panel.WorkingCopy;

/// Reads what a case holds of words, in the background.
final class Reading {
  private static final Words WORDS = Words.of(Reading.class);

  private Reading() {}

  /// @param name of the work: a later one of that name takes its place
  /// @param then told on the JavaFX thread
  static void of(WorkingCopy copy, Work work, String name, Consumer<CaseWords> then) {
    var loaded = copy.open().get().loaded();
    var cases = copy.tools().cases();
    work.begun();
    copy.tools()
        .background()
        .latest(
            name,
            locale -> WORDS.say(locale, "state.reading"),
            progress -> CaseWords.of(cases, loaded),
            work.then(then));
  }
}
