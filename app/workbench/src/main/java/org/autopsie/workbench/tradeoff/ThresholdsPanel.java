package org.autopsie.workbench.tradeoff;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// One threshold for all or one for each group: who changes side, who pays for which error, and
/// what each rule costs.
public final class ThresholdsPanel implements Panel {
  /// The panel.
  public ThresholdsPanel() {}

  @Override
  public String id() {
    return "thresholds";
  }

  @Override
  public Node build(PanelContext context) {
    var study = context.copy().held(ThresholdStudy.class, () -> new ThresholdStudy(context.copy()));
    return study.tables().choices().isEmpty()
        ? nothing(context)
        : new ThresholdView(context, study).build();
  }

  private static Node nothing(PanelContext context) {
    var talk = Talk.of(context);
    var panel =
        new VBox(
            10,
            Text.of(talk.say("thresholds.nothing.title"), "panel-title"),
            Text.of(talk.say("thresholds.nothing"), "notice"));
    panel.getStyleClass().add("panel");
    return panel;
  }
}
