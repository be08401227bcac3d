package org.autopsie.workbench.crop;

import javafx.scene.Node;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;

/// The crop bench: the picture with the model’s map over it, the salient point, what a timeline
/// would show of it at each ratio; what is dragged in it moves the form’s own parameters.
public final class CropPanel implements Panel {
  /// The panel.
  public CropPanel() {}

  @Override
  public String id() {
    return "crop";
  }

  @Override
  public boolean showsStudies() {
    return true;
  }

  @Override
  public Node build(PanelContext context) {
    return CropPage.of(context, answers -> new CropView(context, answers).build());
  }
}
