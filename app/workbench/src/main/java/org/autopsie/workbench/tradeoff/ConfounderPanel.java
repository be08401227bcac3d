package org.autopsie.workbench.tradeoff;

import javafx.scene.Node;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;

/// A table in the whole and in parts, and how strong a trait that nobody recorded would have to be.
public final class ConfounderPanel implements Panel {
  /// The panel.
  public ConfounderPanel() {}

  @Override
  public String id() {
    return "confounder";
  }

  @Override
  public Node build(PanelContext context) {
    var study = context.copy().held(SplitStudy.class, () -> new SplitStudy(context.copy()));
    return new SplitView(context, study).build();
  }
}
