package org.autopsie.workbench.shell;

import java.time.ZoneId;

/// The pages that fill the window in the place of a case, each made anew when it is asked for.
/// JavaFX thread only.
///
/// @param window the window
/// @param parts what it is made of
record Screens(Window window, Window.Parts parts) {

  /// The cases.
  Page gallery() {
    var library = parts.library();
    return locale ->
        new Gallery(locale, window::open, window::newCase).build(library.all(), library.broken());
  }

  /// The six questions of a new case.
  Page newCase() {
    return new NewCasePage(window, parts.library(), new WindowHost(window, parts));
  }

  /// The settings.
  Page settings() {
    var outside = new SettingsPage.Outside(Clip::copy, parts.outside().folders(), window::back);
    return new SettingsPage(
        parts.settings(), parts.home(), parts.plugins(), parts.tasks(), outside);
  }

  /// The errors of this session.
  Page errors() {
    var zone = ZoneId.systemDefault();
    return locale -> new ErrorsPage(locale, zone, parts.errors(), Clip::copy, window::back).build();
  }
}
