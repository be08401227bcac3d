package org.autopsie.workbench.examine;

import javafx.scene.Node;
import org.autopsie.workbench.panel.Home;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;

/// Where a transformer looks in a sentence, with the warning that this does not explain its answer.
public final class AttentionPanel implements Panel {

  /// The panel.
  public AttentionPanel() {}

  @Override
  public String id() {
    return "attention";
  }

  @Override
  public Home home() {
    return Home.RESULT;
  }

  @Override
  public boolean showsStudies() {
    return true;
  }

  @Override
  public Node build(PanelContext context) {
    var study = context.copy().held(LookStudy.class, () -> new LookStudy(context.copy()));
    return study.models().isEmpty()
        ? new Lacking(context).node("look.lacking")
        : new AttentionView(context, study).build();
  }
}
