package org.autopsie.workbench.panel;

import javafx.scene.Node;

/// A part of the window that shows one side of a case. It holds no state of its own that a person
/// would miss: the window builds it anew when the language changes, from the same [WorkingCopy] and
/// [Investigation].
public interface Panel {

  /// The written id, such as `ranking`; its name stands in `<id>` of its package's words.
  String id();

  /// The panel's node, made anew on each call, the first time when it is first shown. JavaFX thread
  /// only.
  Node build(PanelContext context);

  /// True where it has nothing to show without an investigation; the window then says what is
  /// lacking in its place.
  default boolean needsInvestigation() {
    return false;
  }

  /// True where it shows what is tried by hand ([PanelContext#studies]): it is then built anew when
  /// another study begins. The others stay, so that nobody loses the box she types in.
  default boolean showsStudies() {
    return needsInvestigation();
  }

  /// Where it stands before a person has moved anything.
  default Home home() {
    return Home.ON_DEMAND;
  }
}
