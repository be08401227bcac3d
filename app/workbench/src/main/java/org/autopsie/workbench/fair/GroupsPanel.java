package org.autopsie.workbench.fair;

import javafx.scene.Node;
import org.autopsie.workbench.panel.Home;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;

/// Who gets which decision, group by group: people per 100, bars, curves of scores, and every
/// measure with its formula.
public final class GroupsPanel implements Panel {
  /// The panel.
  public GroupsPanel() {}

  @Override
  public String id() {
    return "groups";
  }

  @Override
  public Home home() {
    return Home.ON_DEMAND;
  }

  @Override
  public Node build(PanelContext context) {
    var study = context.copy().held(GroupStudy.class, () -> new GroupStudy(context.copy()));
    return new GroupsView(context, study).build();
  }
}
