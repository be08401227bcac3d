package org.autopsie.workbench;

import java.util.List;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panels.BriefPanel;
import org.autopsie.workbench.panels.ChangePanel;
import org.autopsie.workbench.panels.ConfrontPanel;
import org.autopsie.workbench.panels.EvidencePanel;
import org.autopsie.workbench.panels.ModelPanel;
import org.autopsie.workbench.panels.ProtocolPanel;
import org.autopsie.workbench.panels.RankingPanel;
import org.autopsie.workbench.panels.RegisterPanel;
import org.autopsie.workbench.panels.StoryPanel;
import org.autopsie.workbench.shell.RailStep;
import org.autopsie.workbench.shell.StepPanel;

/// Every panel of the window, in the order of their tabs.
public final class Panels {
  private Panels() {}

  /// A new one of each.
  public static List<Panel> all() {
    return List.of(
        new RankingPanel(),
        new BriefPanel(),
        new StepPanel(RailStep.IDENTIFY),
        new ModelPanel(),
        new ProtocolPanel(),
        new EvidencePanel(),
        new StoryPanel(),
        new ConfrontPanel(),
        new RegisterPanel(),
        new ChangePanel());
  }
}
