package org.autopsie.workbench.crop;

import javafx.scene.Node;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;

/// Rival models beside one another on the same picture: where each would crop.
public final class RivalsPanel implements Panel {
  /// The panel.
  public RivalsPanel() {}

  @Override
  public String id() {
    return "crop-rivals";
  }

  @Override
  public boolean showsStudies() {
    return true;
  }

  @Override
  public Node build(PanelContext context) {
    return CropPage.of(context, answers -> new RivalsView(context, answers).build());
  }
}
