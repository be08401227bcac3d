package org.autopsie.workbench;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.TextArea;

/// Opens the panel of a sweep and reads what it says.
final class SweepHands {
  private SweepHands() {}

  /// A window on the sweep of a case of one kind; a text is shortened word by word.
  static Sample swept(Path folder, String kind, Locale locale) {
    var sample = ExamineCase.open(folder, locale, kind);
    sample.window().choose("sweep");
    sample.settle();
    if (kind.equals("text")) {
      Hands.choose(sample, "sweep-with", "text-trim");
    }
    return sample;
  }

  /// The command line that sweeps alike.
  static String command(Sample sample) {
    return ((TextArea) sample.node("sweep-command")).getText();
  }
}
