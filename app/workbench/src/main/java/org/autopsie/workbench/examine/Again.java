package org.autopsie.workbench.examine;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.autopsie.workbench.panel.Examination;
import org.autopsie.workbench.panel.Found;
import org.autopsie.workbench.panel.Text;

/// Where the work is, in words, and the button to run it again where it was stopped or failed.
record Again(Examination study, Speech speech) {

  List<Node> nodes() {
    var found = study.found().get();
    boolean known = found.flatMap(Found::explanation).isPresent();
    return switch (study.state().get()) {
      case SHOWN ->
          found.filter(one -> one.method().isEmpty()).isPresent()
              ? List.of(Text.of(speech.say("state.no-method"), "notice"))
              : List.of();
      case WAITING -> List.of(waiting(speech.say(known ? "state.finer" : "state.first")));
      case STOPPED -> List.of(row(speech.say("state.stopped")));
      case FAILED -> List.of(row(speech.say("state.failed")));
    };
  }

  private static Node waiting(String words) {
    var label = Text.of(words, "quiet");
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  private Node row(String why) {
    var words = waiting(why);
    HBox.setHgrow(words, Priority.ALWAYS);
    var button = new Button(speech.say("state.again"));
    button.setId("examine-again");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> study.again());
    var row = new HBox(10, words, button);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
