package org.autopsie.workbench.words;

import javafx.scene.Node;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;

/// An axis taken out of words: what the axis and an association test say before and after, and
/// whether the words still lie together.
public final class DebiasPanel implements Panel {
  /// The panel.
  public DebiasPanel() {}

  @Override
  public String id() {
    return "debiasing";
  }

  @Override
  public Node build(PanelContext context) {
    var copy = context.copy();
    var axis = copy.held(AxisStudy.class, () -> new AxisStudy(copy));
    var study = copy.held(DebiasStudy.class, () -> new DebiasStudy(copy, axis));
    return new DebiasView(context, axis, study).build();
  }
}
