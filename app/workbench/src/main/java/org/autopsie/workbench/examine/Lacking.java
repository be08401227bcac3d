package org.autopsie.workbench.examine;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// What stands in the place of a panel that has nothing to work with: what the case lacks.
record Lacking(PanelContext context) {

  /// @param key the words where the case itself does not say what it lacks; under `.title` of it
  ///   stands their title
  Node node(String key) {
    var speech = Speech.of(context);
    var why =
        context
            .open()
            .lacking()
            .map(one -> one.in(context.locale()))
            .orElseGet(() -> speech.say(key));
    var notice = Text.of(why, "notice");
    notice.setMaxWidth(Double.MAX_VALUE);
    var panel = new VBox(10, Text.of(speech.say(key + ".title"), "panel-title"), notice);
    panel.getStyleClass().add("panel");
    return panel;
  }
}
