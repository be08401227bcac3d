package org.autopsie.workbench.shell;

import java.util.List;
import java.util.Optional;
import org.autopsie.casefile.Step;
import org.autopsie.workbench.panel.WorkingCopy;

/// Lets a test open the pages of the whole window.
public final class Places {
  private Places() {}

  /// The pages that can be opened while a case is open.
  public static List<String> pages() {
    return List.of("settings", "errors", "guess", "new-case");
  }

  /// Opens one of them.
  public static void open(Window window, String page) {
    switch (page) {
      case "settings" -> window.showSettings();
      case "errors" -> window.showErrors();
      case "new-case" -> window.newCase();
      case "guess" -> window.guess("");
      default -> throw new AssertionError("no page " + page);
    }
  }

  /// The steps of the open case.
  public static List<Step> steps(Window window) {
    return copy(window).open().get().caseFile().protocol();
  }

  /// Chooses a step, as a click on its row does.
  public static void choose(Window window, String step) {
    copy(window).chosen().set(Optional.of(step));
  }

  /// How many lines the ledger of the open case has.
  public static int evidence(Window window) {
    return copy(window).evidence().get().size();
  }

  private static WorkingCopy copy(Window window) {
    return window.session().orElseThrow().copy();
  }

  /// Opens the page on which a room guesses what that step will show.
  public static void guess(Window window, String step) {
    window.guess(step);
  }

  /// Goes back to the case.
  public static void back(Window window) {
    window.back();
  }
}
