package org.autopsie.workbench.crop;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// What is said where no model of the case crops pictures, or none of those can be had.
final class NoCropper {
  private static final Words WORDS = Words.of(NoCropper.class);

  private NoCropper() {}

  static Node page(PanelContext context) {
    var page =
        new VBox(
            8,
            Text.of(WORDS.say(context.locale(), "nothing.title"), "panel-title"),
            Text.of(WORDS.say(context.locale(), "nothing"), "ink-2"));
    page.getStyleClass().add("panel");
    return page;
  }
}
