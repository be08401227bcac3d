package org.autopsie.workbench;

import java.util.List;
import org.autopsie.workbench.answers.AnswersPanel;
import org.autopsie.workbench.crop.CropPanel;
import org.autopsie.workbench.crop.RivalsPanel;
import org.autopsie.workbench.examine.AttentionPanel;
import org.autopsie.workbench.examine.ExaminePanel;
import org.autopsie.workbench.examine.SweepPanel;
import org.autopsie.workbench.fair.GroupsPanel;
import org.autopsie.workbench.label.LabelPanel;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panels.AnswerPanel;
import org.autopsie.workbench.panels.BriefPanel;
import org.autopsie.workbench.panels.ChangePanel;
import org.autopsie.workbench.panels.ConfrontPanel;
import org.autopsie.workbench.panels.EvidencePanel;
import org.autopsie.workbench.panels.ExhibitsPanel;
import org.autopsie.workbench.panels.IdentificationPanel;
import org.autopsie.workbench.panels.ListsPanel;
import org.autopsie.workbench.panels.ModelPanel;
import org.autopsie.workbench.panels.PositionsPanel;
import org.autopsie.workbench.panels.ProtocolPanel;
import org.autopsie.workbench.panels.RankingPanel;
import org.autopsie.workbench.panels.RegisterPanel;
import org.autopsie.workbench.panels.SourcesPanel;
import org.autopsie.workbench.panels.StoryPanel;
import org.autopsie.workbench.tradeoff.ConfounderPanel;
import org.autopsie.workbench.tradeoff.ImpossibilityPanel;
import org.autopsie.workbench.tradeoff.PersonPanel;
import org.autopsie.workbench.tradeoff.ThresholdsPanel;
import org.autopsie.workbench.words.AnalogyPanel;
import org.autopsie.workbench.words.AxisPanel;
import org.autopsie.workbench.words.DebiasPanel;
import org.autopsie.workbench.words.WeatPanel;

/// Every panel of the window, in the order of their tabs.
public final class Panels {
  private Panels() {}

  /// A new one of each.
  public static List<Panel> all() {
    return List.of(
        new RankingPanel(),
        new AnswerPanel(),
        new BriefPanel(),
        new PositionsPanel(),
        new ExhibitsPanel(),
        new SourcesPanel(),
        new ListsPanel(),
        new IdentificationPanel(),
        new ModelPanel(),
        new ProtocolPanel(),
        new EvidencePanel(),
        new StoryPanel(),
        new ConfrontPanel(),
        new RegisterPanel(),
        new CropPanel(),
        new RivalsPanel(),
        new LabelPanel(),
        new AnswersPanel(),
        new ExaminePanel(),
        new SweepPanel(),
        new AttentionPanel(),
        new ImpossibilityPanel(),
        new GroupsPanel(),
        new ThresholdsPanel(),
        new ConfounderPanel(),
        new PersonPanel(),
        new AxisPanel(),
        new AnalogyPanel(),
        new DebiasPanel(),
        new WeatPanel(),
        new ChangePanel());
  }
}
