package org.autopsie.workbench.crop;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Questioning;
import org.autopsie.workbench.panel.Text;

/// What a panel of crops holds: its view of the live answers, or what is said where no model of the
/// case crops pictures, or none of those can be had.
final class CropPage {
  private static final Words WORDS = Words.of(CropPage.class);

  private CropPage() {}

  static Node of(PanelContext context, Function<Questioning, Node> view) {
    return context
        .studies()
        .answers()
        .filter(one -> one.questions().crops())
        .map(view)
        .orElseGet(() -> nothing(context));
  }

  private static Node nothing(PanelContext context) {
    var page =
        new VBox(
            8,
            Text.of(WORDS.say(context.locale(), "nothing.title"), "panel-title"),
            Text.of(WORDS.say(context.locale(), "nothing"), "ink-2"));
    page.getStyleClass().add("panel");
    return page;
  }
}
