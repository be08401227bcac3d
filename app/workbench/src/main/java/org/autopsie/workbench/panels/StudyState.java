package org.autopsie.workbench.panels;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Study;
import org.autopsie.workbench.panel.Text;

/// What stands above a result while it is not there: that the model is at work, that it was stopped
/// or failed, and the button to run it again.
///
/// @param study what is tried
/// @param waiting what is said while there is no result yet
record StudyState(PanelContext context, Study<?> study, String waiting) {
  private static final Words WORDS = Words.of(StudyState.class);

  /// What to show.
  ///
  /// @param shown how many results stand below already
  List<Node> nodes(Study.State state, long shown) {
    return switch (state) {
      case SHOWN -> List.of();
      case WAITING -> shown > 0 ? List.of() : List.of(Text.of(waiting, "quiet"));
      case STOPPED -> List.of(again("study.stopped"));
      case FAILED -> List.of(again("study.failed"));
    };
  }

  private Node again(String key) {
    var why = say(key);
    var words = Text.of(why, "quiet");
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    var button = new Button(say("study.again"));
    button.setId("again");
    button.setOnAction(pressed -> study.again());
    button.setMinWidth(Button.USE_PREF_SIZE);
    var row = new HBox(10, words, button);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private String say(String key) {
    return WORDS.say(context.locale(), key);
  }
}
