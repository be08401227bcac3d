package org.autopsie.workbench.words;

import javafx.scene.Node;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;

/// Words between two poles: type one, and its dot drops in.
public final class AxisPanel implements Panel {
  /// The panel.
  public AxisPanel() {}

  @Override
  public String id() {
    return "axis";
  }

  @Override
  public Node build(PanelContext context) {
    var copy = context.copy();
    return new AxisView(context, copy.held(AxisStudy.class, () -> new AxisStudy(copy))).build();
  }
}
