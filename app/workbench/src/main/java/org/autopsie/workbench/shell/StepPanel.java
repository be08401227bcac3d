package org.autopsie.workbench.shell;

import javafx.scene.Node;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;

/// A step of the rail that has no panel of its own: what the case holds for it, and an honest
/// sentence on what does not exist yet.
///
/// @param step the step
public record StepPanel(RailStep step) implements Panel {
  @Override
  public String id() {
    return step.panel();
  }

  @Override
  public Node build(PanelContext context) {
    return StepPage.build(step, context.copy(), context.locale());
  }
}
