package org.autopsie.workbench.shell;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.Text;

/// The strip at the foot: the last error, and work that takes over half a second. It keeps itself
/// up to date while it is in a window.
final class StatusStrip extends VBox {
  private static final Words WORDS = Words.of(StatusStrip.class);
  private static final Duration PATIENCE = Duration.millis(500);

  private final Locale locale;
  private final Label message = Text.of("");
  private final HBox error;

  /// @param errors whose last is shown
  /// @param showErrors shows all errors of this session
  StatusStrip(Locale locale, Tasks tasks, Errors errors, Runnable showErrors) {
    this.locale = locale;
    message.setId("error");
    message.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(message, Priority.ALWAYS);
    error =
        new HBox(
            message,
            button("all-errors", "error.all", showErrors),
            button("dismiss", "work.dismiss", errors::dismiss));
    error.getStyleClass().addAll("strip", "error");
    getChildren().setAll(error, new WorkStrip(locale, tasks, PATIENCE));
    Live.show(this, errors.shown(), this::show);
  }

  private void show(Optional<Sentence> wrong) {
    message.setText(wrong.map(one -> one.in(locale)).orElse(""));
    error.setVisible(wrong.isPresent());
    error.setManaged(wrong.isPresent());
  }

  private Button button(String id, String key, Runnable action) {
    var button = new Button(WORDS.say(locale, key));
    button.setId(id);
    button.setOnAction(pressed -> action.run());
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }
}
