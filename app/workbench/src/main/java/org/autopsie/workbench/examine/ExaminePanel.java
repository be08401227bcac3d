package org.autopsie.workbench.examine;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.workbench.panel.Home;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// Which parts of an exhibit count for a model's number. Where nothing can be explained yet, it
/// says what is missing.
public final class ExaminePanel implements Panel {

  /// The panel.
  public ExaminePanel() {}

  @Override
  public String id() {
    return "examine";
  }

  @Override
  public Home home() {
    return Home.RESULT;
  }

  @Override
  public Node build(PanelContext context) {
    return context
        .studies()
        .examination()
        .<Node>map(study -> new ExamineView(context, study).build())
        .orElseGet(() -> lacking(context));
  }

  private static Node lacking(PanelContext context) {
    var panel = new VBox(10);
    panel.getStyleClass().add("panel");
    var speech = Speech.of(context);
    var why = Text.of("", "notice");
    why.setMaxWidth(Double.MAX_VALUE);
    Live.show(
        why,
        context.copy().open(),
        open ->
            why.setText(
                open.lacking()
                    .map(one -> one.in(context.locale()))
                    .orElseGet(() -> speech.say("lacking.why"))));
    var protocol = new Button(speech.say("lacking.protocol"));
    protocol.setId("examine-protocol");
    protocol.setMinWidth(Region.USE_PREF_SIZE);
    protocol.setOnAction(pressed -> context.host().show("protocol"));
    panel
        .getChildren()
        .setAll(
            Text.of(speech.say("lacking.title"), "panel-title"),
            why,
            Text.of(speech.say("lacking.next"), "ink-2"),
            protocol);
    return panel;
  }
}
