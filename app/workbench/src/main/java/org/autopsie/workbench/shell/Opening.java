package org.autopsie.workbench.shell;

import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.autopsie.model.Input;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Background.Outcome;
import org.autopsie.workbench.panel.OpenCase;
import org.autopsie.workbench.panel.PictureView;
import org.autopsie.workbench.panel.Text;
import org.autopsie.workbench.shell.Library.Shelved;

/// A case on its way into the window. One with pictures is read in the background, since a large
/// one takes long to decode; this page stands in its place meanwhile and says so. JavaFX thread
/// only.
///
/// @param window what the case will fill
/// @param parts what the window is made of
/// @param shelved the case
record Opening(Window window, Window.Parts parts, Shelved shelved) implements Page {
  private static final Words WORDS = Words.of(Opening.class);
  private static final String WORK = "open-case";

  /// Opens the case; where it cannot be read, the error is shown and the gallery stays. One who
  /// goes elsewhere meanwhile has given it up.
  void begin() {
    if (shelved.hasPictures()) {
      window.show(this);
      parts.tasks().latest(WORK, progress -> read(), this::end);
    } else {
      enter(() -> parts.library().read(shelved.loaded()));
    }
  }

  private void enter(Supplier<OpenCase> read) {
    try {
      window.enter(read.get());
    } catch (RuntimeException wrong) {
      window.home();
      parts.errors().tell(wrong);
    }
  }

  /// On any thread.
  private OpenCase read() {
    var read = parts.library().read(shelved.loaded());
    for (var piece : read.pieces()) {
      if (piece.input() instanceof Input.Image(var picture)) {
        PictureView.prepare(picture);
      }
    }
    return read;
  }

  private void end(Outcome<OpenCase> outcome) {
    if (!window.page().equals(this)) {
      return;
    }
    if (outcome instanceof Outcome.Done<OpenCase>(var read)) {
      enter(() -> read);
    } else {
      window.back();
    }
  }

  @Override
  public Node build(Locale locale) {
    var stop = new Button(WORDS.say(locale, "opening.stop"));
    stop.setId("opening-stop");
    stop.setOnAction(pressed -> parts.tasks().stop(WORK));
    var why = Text.of(WORDS.say(locale, "opening.pictures"), "ink-2");
    why.setId("opening");
    var page =
        new VBox(12, Text.of(shelved.caseFile().title().in(locale), "panel-title"), why, stop);
    page.getStyleClass().add("panel");
    return page;
  }
}
