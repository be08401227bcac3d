package org.autopsie.workbench.words;

import javafx.scene.Node;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;

/// Analogies: a is to b as c is to which word, answered with and without the question’s own words.
public final class AnalogyPanel implements Panel {
  /// The panel.
  public AnalogyPanel() {}

  @Override
  public String id() {
    return "analogy";
  }

  @Override
  public Node build(PanelContext context) {
    var copy = context.copy();
    return new AnalogyView(context, copy.held(AnalogyStudy.class, () -> new AnalogyStudy(copy)))
        .build();
  }
}
