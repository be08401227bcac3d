package org.autopsie.workbench.crop;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// The crop bench: the picture with the model’s map over it, the salient point, what a timeline
/// would show of it at each ratio; what is dragged in it moves the form’s own parameters.
public final class CropPanel implements Panel {
  private static final Words WORDS = Words.of(CropPanel.class);

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
    return context
        .studies()
        .answers()
        .filter(one -> one.questions().crops())
        .map(answers -> new CropView(context, answers).build())
        .orElseGet(() -> nothing(context));
  }

  /// What is said where no model of the case crops pictures, or none of those can be had.
  static Node nothing(PanelContext context) {
    var page =
        new VBox(
            8,
            Text.of(WORDS.say(context.locale(), "nothing.title"), "panel-title"),
            Text.of(WORDS.say(context.locale(), "nothing"), "ink-2"));
    page.getStyleClass().add("panel");
    return page;
  }
}
