package org.autopsie.workbench.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/// Light or dark: AtlantaFX below, the tokens of `look.css` above.
public enum Theme {
  LIGHT("light", new PrimerLight().getUserAgentStylesheet()),
  DARK("dark", new PrimerDark().getUserAgentStylesheet());

  private final String id;
  private final String base;

  Theme(String id, String base) {
    this.id = id;
    this.base = base;
  }

  /// The written id, which is the root's style class too.
  public String id() {
    return id;
  }

  /// The style sheet below ours.
  String base() {
    return base;
  }

  /// The other one.
  public Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }
}
