package org.autopsie.workbench.shell;

import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;
import org.autopsie.workbench.shell.Tasks.Running;

/// The strip at the foot: work that takes over half a second, with a button to stop it; and the
/// last error.
final class StatusStrip extends VBox {
  private static final Words WORDS = Words.of(StatusStrip.class);

  private final Locale locale;
  private final ProgressBar bar = new ProgressBar();
  private final Label what = new Label();
  private final HBox work;
  private final HBox error;
  private final PauseTransition patience = new PauseTransition(Duration.millis(500));

  StatusStrip(Locale locale, Tasks tasks, Errors errors) {
    this.locale = locale;
    work = strip(bar, what, button("stop", tasks::stop));
    error = strip(message(), button("dismiss", errors::dismiss));
    error.getStyleClass().add("error");
    getChildren().setAll(error, work);
    show(work, false);
    patience.setOnFinished(passed -> show(work, true));
  }

  /// Shows what is under way; called again whenever that changes.
  void refresh(Optional<Running> running) {
    if (running.isEmpty()) {
      patience.stop();
      show(work, false);
      return;
    }
    bar.setProgress(running.get().done());
    what.setText(WORDS.say(locale, "work." + running.get().name()));
    bar.setAccessibleText(what.getText());
    if (patience.getStatus() != javafx.animation.Animation.Status.RUNNING && !work.isVisible()) {
      patience.playFromStart();
    }
  }

  /// Shows an error, or none.
  void refreshError(Optional<Sentence> wrong) {
    ((Label) error.getChildren().getFirst()).setText(wrong.map(one -> one.in(locale)).orElse(""));
    show(error, wrong.isPresent());
  }

  private static Label message() {
    var label = new Label();
    label.setWrapText(true);
    label.setId("error");
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  private static HBox strip(Node... nodes) {
    var strip = new HBox(nodes);
    strip.getStyleClass().add("strip");
    return strip;
  }

  private Button button(String id, Runnable action) {
    var button = new Button(WORDS.say(locale, "work." + id));
    button.setId(id);
    button.setOnAction(pressed -> action.run());
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
