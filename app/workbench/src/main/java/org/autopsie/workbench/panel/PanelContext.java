package org.autopsie.workbench.panel;

import java.util.Locale;
import java.util.Optional;

/// What a panel is handed.
///
/// @param locale the language and the way to write numbers
/// @param copy the case that is open, observable, and the only way to change it
/// @param investigation the change under study, observable; absent where nothing can run here
/// @param host what the window does for it
public record PanelContext(
    Locale locale, WorkingCopy copy, Optional<Investigation> investigation, Host host) {

  /// The case as it is at this moment.
  public OpenCase open() {
    return copy.open().get();
  }
}
