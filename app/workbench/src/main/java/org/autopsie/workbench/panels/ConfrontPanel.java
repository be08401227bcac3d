package org.autopsie.workbench.panels;

import javafx.scene.Node;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;

/// The questions that a room answers before it sees a result, each with the button that opens the
/// large-type view, and a form to write them.
public final class ConfrontPanel implements Panel {

  /// The panel.
  public ConfrontPanel() {}

  @Override
  public String id() {
    return "confront";
  }

  @Override
  public Node build(PanelContext context) {
    return new Asks(context).build();
  }
}
