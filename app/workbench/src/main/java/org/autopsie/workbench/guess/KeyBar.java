package org.autopsie.workbench.guess;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/// Every key of the page in words, each a button too.
///
/// @param actions what the buttons act on
record KeyBar(Actions actions, Room room, Telling telling) {

  FlowPane build() {
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
    var button = new Button(telling.say(words));
    button.setId("guess-" + id);
    button.setAccessibleText(telling.say(words));
    button.getStyleClass().add("guess-key");
    button.setOnAction(event -> action.run());
    button.setDisable(!usable);
    if (usable && id.equals("reveal")) {
      button.getStyleClass().add("accent");
    }
    return button;
  }
}
