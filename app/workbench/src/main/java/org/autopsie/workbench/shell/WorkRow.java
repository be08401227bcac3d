package org.autopsie.workbench.shell;

import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Text;
import org.autopsie.workbench.shell.Tasks.Running;

/// One piece of work: how far it is, what it does, and the button that stops it.
final class WorkRow extends HBox {
  private static final Words WORDS = Words.of(WorkRow.class);

  private final Locale locale;
  private final ProgressBar bar = new ProgressBar();
  private final Label what = Text.of("");
  private final Label share = Text.of("", "ink-2");
  private final Button stop;
  private final PauseTransition pause;
  private boolean due;

  /// @param patience how long it goes unshown
  /// @param becameDue called when it is to be shown
  WorkRow(Locale locale, Duration patience, Runnable becameDue, Runnable stopped) {
    super(12);
    this.locale = locale;
    stop = new Button(WORDS.say(locale, "work.stop"));
    stop.setMinWidth(USE_PREF_SIZE);
    stop.setOnAction(pressed -> stopped.run());
    share.setMinWidth(USE_PREF_SIZE);
    bar.setMinWidth(USE_PREF_SIZE);
    what.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(what, Priority.ALWAYS);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(bar, what, share, stop);
    due = patience.equals(Duration.ZERO);
    pause = new PauseTransition(patience);
    pause.setOnFinished(passed -> {
      due = true;
      becameDue.run();
    });
    pause.play();
  }

  /// Names the controls; `rest` tells this row from the others, and is empty for the first.
  void id(String rest) {
    stop.setId("stop" + rest);
    bar.setId("share" + rest);
  }

  void show(Running work) {
    what.setText(work.what().in(locale));
    bar.setProgress(work.done());
    bar.setAccessibleText(what.getText());
    stop.setAccessibleText(WORDS.say(locale, "work.stop.spoken", what.getText()));
    share.setText(work.done() < 0 ? "" : WORDS.say(locale, "work.share", work.done()));
  }

  /// True once it is to be shown.
  boolean due() {
    return due;
  }

  /// Ends the wait.
  ///
  /// @return true
  boolean close() {
    pause.stop();
    return true;
  }
}
