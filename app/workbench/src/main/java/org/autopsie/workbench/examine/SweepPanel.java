package org.autopsie.workbench.examine;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.autopsie.workbench.panel.Home;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// What becomes of a model's number when an exhibit is changed by degrees: one or two parameters of
/// a perturbation from one value to another, live.
public final class SweepPanel implements Panel {

  /// The panel.
  public SweepPanel() {}

  @Override
  public String id() {
    return "sweep";
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
    var study = context.copy().held(SweepStudy.class, () -> new SweepStudy(context.copy()));
    return study.terms().first().isPresent()
        ? new SweepView(context, study).build()
        : lacking(context);
  }

  private static Node lacking(PanelContext context) {
    var speech = Speech.of(context);
    var why =
        context
            .open()
            .lacking()
            .map(one -> one.in(context.locale()))
            .orElseGet(() -> speech.say("sweep.lacking"));
    var notice = Text.of(why, "notice");
    notice.setMaxWidth(Double.MAX_VALUE);
    var panel = new VBox(10, Text.of(speech.say("sweep.lacking.title"), "panel-title"), notice);
    panel.getStyleClass().add("panel");
    return panel;
  }
}
