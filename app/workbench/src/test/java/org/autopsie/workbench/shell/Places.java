package org.autopsie.workbench.shell;

import java.util.List;

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

  /// Goes back to the case.
  public static void back(Window window) {
    window.back();
  }
}
