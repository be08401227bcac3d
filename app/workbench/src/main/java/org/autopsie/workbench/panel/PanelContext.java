package org.autopsie.workbench.panel;

import java.util.Locale;
import java.util.Optional;

/// What a panel is handed.
///
/// @param locale the language and the way to write numbers
/// @param copy the case that is open, observable, and the only way to change it
/// @param studies what can be tried by hand, and which of it a person is at
/// @param host what the window does for it
public record PanelContext(Locale locale, WorkingCopy copy, Studies studies, Host host) {

  /// The ranking under study; absent where nothing is ranked here.
  public Optional<Investigation> investigation() {
    return studies.ranking();
  }

  /// The case as it is at this moment.
  public OpenCase open() {
    return copy.open().get();
  }
}
