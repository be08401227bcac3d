package org.autopsie.workbench.guess;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.report.StepWords;
import org.autopsie.workbench.panel.Text;

/// What stands above and below the page: where the room is and the way back, what was done last,
/// and every key in words, each a button too.
///
/// @param actions what the buttons do
record Bars(Actions actions, Room room, Telling telling) {

  /// Before or after the reveal, the step's status once it is shown, the place, the way back.
  HBox top(Optional<StepWords> result) {
    var state = result.map(one -> one.shown().isPresent() ? "after" : "nothing").orElse("before");
    var said = telling.say(state);
    var where = new FlowPane(Text.of(said, "guess-before"));
    result.ifPresent(
        words -> where.getChildren().add(new Reveal(telling, words, room.ask()).status()));
    where.getStyleClass().add("guess-line");
    where.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(where, Priority.ALWAYS);
    var place = Text.of(room.isEmpty() ? "" : telling.place(), "guess-place");
    place.setId("guess-place");
    place.setMinWidth(Region.USE_PREF_SIZE);
    var top = new HBox(where, place, button(telling, "back", "key.back", actions::back));
    top.getStyleClass().add("guess-top");
    return top;
  }

  /// What was done last, that guesses are kept nowhere, and the keys.
  VBox bottom() {
    boolean quiet = actions.error().isPresent() || actions.said().isEmpty();
    var now = Text.of(quiet ? telling.total() : actions.said(), "guess-said");
    now.setId("guess-said");
    var words = telling.say("kept-nowhere");
    var kept = Text.of(words, "guess-caption");
    kept.setId("guess-kept-nowhere");
    var line = new FlowPane(now, kept);
    line.setRowValignment(VPos.BASELINE);
    line.getStyleClass().add("guess-line");
    var bottom = new VBox(line, keys());
    bottom.getStyleClass().add("guess-bottom");
    return bottom;
  }

  /// A button of the page, whose words name its key.
  static Button button(Telling telling, String id, String words, Runnable action) {
    var button = new Button(telling.say(words));
    button.setId("guess-" + id);
    button.setAccessibleText(telling.say(words));
    button.getStyleClass().add("guess-key");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private FlowPane keys() {
    var bar = new FlowPane();
    bar.getStyleClass().add("guess-keys");
    bar.setId("guess-keys");
    bar.setPrefWrapLength(0);
    boolean open = !room.isRevealed();
    if (room.guesses() instanceof Guesses.Votes) {
      bar.getChildren().add(key("choose", () -> actions.choose(next()), open));
      bar.getChildren().add(key("more", actions::more, open));
    }
    bar.getChildren()
        .addAll(
            List.of(
                key("less", less(), actions::less, open && room.guesses().total() > 0),
                key("reveal", reveal(), actions::reveal, open),
                key("reset", reset(), actions::reset, !open || room.guesses().total() > 0),
                key("previous", () -> actions.move(-1), room.index() > 0),
                key("next", () -> actions.move(1), room.index() < room.size() - 1)));
    return bar;
  }

  private int next() {
    return room.guesses() instanceof Guesses.Votes votes
        ? (votes.chosen() + 1) % votes.counts().size()
        : 0;
  }

  private String less() {
    return room.guesses() instanceof Guesses.Votes ? "key.less" : "key.less-typed";
  }

  private String reveal() {
    return actions.isTyped() ? "key.reveal-typed" : "key.reveal";
  }

  private String reset() {
    return actions.isTyped() && !actions.isNumber() ? "key.reset-words" : "key.reset";
  }

  private Button key(String id, Runnable action, boolean usable) {
    return key(id, "key." + id, action, usable);
  }

  private Button key(String id, String words, Runnable action, boolean usable) {
    var button = button(telling, id, words, action);
    button.setDisable(!usable);
    if (usable && id.equals("reveal")) {
      button.getStyleClass().add("accent");
    }
    return button;
  }
}
