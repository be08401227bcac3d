package org.autopsie.workbench.examine;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.autopsie.run.Sentence;
import org.autopsie.workbench.panel.Study.State;
import org.autopsie.workbench.panel.Text;

/// Where the work is, in words, and the button to run it again where it was stopped or failed.
///
/// @param id of the button
/// @param again runs it again
record Again(Speech speech, String id, Runnable again) {

  /// @param waiting what is said while it is under way
  /// @param why it failed, where a sentence says so
  List<Node> nodes(State state, String waiting, Optional<Sentence> why) {
    return switch (state) {
      case SHOWN -> List.of();
      case WAITING -> List.of(quiet(waiting));
      case STOPPED -> List.of(row(speech.say("state.stopped")));
      case FAILED ->
          List.of(
              row(
                  why.map(one -> one.in(speech.locale()))
                      .orElseGet(() -> speech.say("state.failed"))));
    };
  }

  private static Label quiet(String words) {
    var label = Text.of(words, "quiet");
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  private Node row(String why) {
    var words = quiet(why);
    words.setId(id + "-why");
    HBox.setHgrow(words, Priority.ALWAYS);
    var button = new Button(speech.say("state.again"));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> {
      button.requestFocusTraversal(TraversalDirection.NEXT); // it goes away
      again.run();
    });
    var row = new HBox(10, words, button);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
