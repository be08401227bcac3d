package org.autopsie.workbench.label;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// Labels pictures for the experiment on pairs: a folder becomes exhibits, each labeller answers
/// picture by picture, and the answers are compared and measured.
public final class LabelPanel implements Panel {
  /// The panel.
  public LabelPanel() {}

  @Override
  public String id() {
    return "label";
  }

  @Override
  public Node build(PanelContext context) {
    boolean crops =
        context.open().caseFile().models().stream().anyMatch(one -> one.crop().isPresent());
    return crops ? new LabelPage(context).build() : nothing(context);
  }

  private static Node nothing(PanelContext context) {
    var talk = new LabelTalk(context.locale());
    var page =
        new VBox(
            8,
            Text.of(talk.say("nothing.title"), "panel-title"),
            Text.of(talk.say("nothing"), "ink-2"));
    page.getStyleClass().add("panel");
    return page;
  }
}
