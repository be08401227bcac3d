package org.autopsie.workbench.examine;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.autopsie.workbench.panel.Home;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// Where a transformer looks in a sentence, with the warning that this does not explain its answer.
public final class AttentionPanel implements Panel {

  /// The panel.
  public AttentionPanel() {}

  @Override
  public String id() {
    return "attention";
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
    var study = context.copy().held(LookStudy.class, () -> new LookStudy(context.copy()));
    return study.models().isEmpty() ? lacking(context) : new AttentionView(context, study).build();
  }

  private static Node lacking(PanelContext context) {
    var speech = Speech.of(context);
    var why =
        context
            .open()
            .lacking()
            .map(one -> one.in(context.locale()))
            .orElseGet(() -> speech.say("look.lacking"));
    var notice = Text.of(why, "notice");
    notice.setMaxWidth(Double.MAX_VALUE);
    var panel = new VBox(10, Text.of(speech.say("look.lacking.title"), "panel-title"), notice);
    panel.getStyleClass().add("panel");
    return panel;
  }
}
