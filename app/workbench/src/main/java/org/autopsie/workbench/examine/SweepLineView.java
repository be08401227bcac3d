package org.autopsie.workbench.examine;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.autopsie.workbench.panel.GrowingArea;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// The command that makes the table of a sweep, to be read and copied.
record SweepLineView(PanelContext context, SweepPlans plans) {

  /// The command under its name, and the button that copies it.
  List<Node> nodes() {
    var speech = Speech.of(context);
    var seed = context.copy().tools().laboratory().seed();
    var line = new SweepLine(context.open().caseFile().id(), plans, seed).words("sweep.csv");
    var words = new GrowingArea(line);
    words.setId("sweep-command");
    words.setEditable(false);
    words.getStyleClass().add("mono");
    words.setAccessibleText(speech.say("sweep.command"));
    var copy = new Button(speech.say("sweep.copy"));
    copy.setId("sweep-copy");
    copy.setOnAction(pressed -> {
      var content = new ClipboardContent();
      content.putString(line);
      Clipboard.getSystemClipboard().setContent(content);
      copy.setText(speech.say("sweep.copied"));
    });
    return List.of(Text.of(speech.say("sweep.command"), "field-label"), words, Text.wrapping(copy));
  }
}
