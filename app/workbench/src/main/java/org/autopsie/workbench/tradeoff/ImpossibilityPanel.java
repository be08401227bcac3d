package org.autopsie.workbench.tradeoff;

import javafx.scene.Node;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;

/// Four numbers of two groups of which three fix the fourth: what can be the same for both, and
/// what must then give.
public final class ImpossibilityPanel implements Panel {
  /// The panel.
  public ImpossibilityPanel() {}

  @Override
  public String id() {
    return "impossibility";
  }

  @Override
  public Node build(PanelContext context) {
    var study = context.copy().held(TradeStudy.class, () -> new TradeStudy(context.copy()));
    return new TradeView(context, study).build();
  }
}
