package org.autopsie.workbench.examine;

import javafx.scene.Node;
import org.autopsie.workbench.panel.Home;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;

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
        : new Lacking(context).node("sweep.lacking");
  }
}
