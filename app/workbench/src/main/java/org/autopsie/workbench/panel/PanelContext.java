package org.autopsie.workbench.panel;

import java.util.Locale;
import java.util.Optional;

/// What a panel is handed: the language it must speak, the case and the investigation that it
/// shares with the other panels.
///
/// @param locale the language and the way to write numbers
/// @param open the case that is open
/// @param investigation the change under study, observable; absent where nothing can run here
public record PanelContext(Locale locale, OpenCase open, Optional<Investigation> investigation) {}
