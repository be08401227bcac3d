package org.autopsie.workbench;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Duration;
import org.autopsie.cli.Desk;

/// What Java watches while the package is made, so that people's own starts are faster: the cases
/// are listed, one is reported, the window is shown without a screen, that case is opened in it,
/// and the window is closed. Nobody looks on and nothing of it is kept.
final class Rehearsal {
  private static final Duration SEEN = Duration.seconds(2);
  private static final Duration ANSWERED = Duration.seconds(8);

  private Rehearsal() {}

  /// Leaves with exit code 0; with another where a command failed or the case is not on the shelf.
  ///
  /// @param args the id of a sample case
  public static void main(String[] args) {
    var desk = Desk.ofThisMachine();
    var page = desk.home().resolve("rehearsal.html").toString();
    command(desk, "list");
    command(desk, "report", args[0], "--out", page);
    Window.getWindows()
        .addListener(
            (ListChangeListener<Window>)
                shown -> {
                  if (shown.next() && shown.wasAdded()) {
                    open(shown.getAddedSubList().getFirst(), "#case-" + args[0]);
                  }
                });
    Main.main(new String[0]);
  }

  private static void command(Desk desk, String... args) {
    int exit = org.autopsie.cli.Main.run(desk, args);
    if (exit != 0) {
      System.exit(exit);
    }
  }

  private static void open(Window window, String card) {
    after(
        SEEN,
        seen ->
            Optional.ofNullable(window.getScene().lookup(card))
                .ifPresentOrElse(Rehearsal::press, () -> System.exit(1)));
    after(SEEN.add(ANSWERED), answered -> window.hide());
  }

  private static void press(Node card) {
    card.fireEvent(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
  }

  private static void after(Duration wait, EventHandler<ActionEvent> what) {
    var pause = new PauseTransition(wait);
    pause.setOnFinished(what);
    pause.play();
  }
}
