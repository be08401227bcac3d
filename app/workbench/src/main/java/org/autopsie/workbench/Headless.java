package org.autopsie.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.cli.Desk;
import org.autopsie.run.Failure;
import org.autopsie.run.Words;

/// What the program does without a display: it says so, runs the first case that asks a model (the
/// first of all where none does), prints what it found, and writes the report.
record Headless(Desk desk) {
  private static final Words WORDS = Words.of(Headless.class);

  /// Does it.
  ///
  /// @return the exit code
  int run() {
    tell("no-display");
    var cases = desk.cases().find().cases();
    var first =
        cases.stream()
            .filter(one -> !one.caseFile().models().isEmpty())
            .findFirst()
            .or(() -> cases.stream().findFirst());
    if (first.isEmpty()) {
      tell("no-case");
      return 2;
    }
    try {
      return run(first.get());
    } catch (Failure failure) {
      desk.err().println(failure.in(desk.locale()));
      return 2;
    }
  }

  private int run(LoadedCase loaded) {
    var id = loaded.caseFile().id();
    int found = org.autopsie.cli.Main.run(desk, "run", loaded.folder().toString());
    if (found > 1) {
      return found;
    }
    var page = desk.home().resolve("reports").resolve(id + ".html");
    try {
      Files.createDirectories(page.getParent());
    } catch (IOException unwritable) {
      throw new Failure(Headless.class, "unwritable", page.toString(), unwritable);
    }
    var language = desk.locale().getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    int written =
        org.autopsie.cli.Main.run(
            desk, "report", id, "--out", page.toString(), "--lang", language.getLanguage());
    return Math.max(found, written);
  }

  private void tell(String key) {
    desk.err().println(WORDS.say(desk.locale(), key));
  }
}
