package org.autopsie.workbench.words;

import javafx.scene.Node;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;

/// An association test: two lists of words as histograms, by which of two others they are nearer.
public final class WeatPanel implements Panel {
  /// The panel.
  public WeatPanel() {}

  @Override
  public String id() {
    return "association";
  }

  @Override
  public Node build(PanelContext context) {
    var copy = context.copy();
    return new WeatView(context, copy.held(WeatStudy.class, () -> new WeatStudy(copy))).build();
  }
}
