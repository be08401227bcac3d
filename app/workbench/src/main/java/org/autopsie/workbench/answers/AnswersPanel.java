package org.autopsie.workbench.answers;

import javafx.scene.Node;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;

/// Takes recorded answers, typed, pasted or dropped, and shows how the rule reads each.
public final class AnswersPanel implements Panel {
  /// The panel.
  public AnswersPanel() {}

  @Override
  public String id() {
    return "answers";
  }

  @Override
  public Node build(PanelContext context) {
    return new AnswersPage(context).build();
  }
}
