package org.autopsie.workbench.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Text;

/// Shows the window on a display. Where it cannot start, a window names what went wrong.
public final class Desktop {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  private Desktop() {}

  /// Opens the window and returns when it is closed.
  ///
  /// @param parts makes what the window is made of, given the system around it; asked for once
  ///   JavaFX runs, so that a failure can be shown
  /// @param locale the language of a failure to start
  public static void show(Function<Outside, Window.Parts> parts, Locale locale) {
    Shown.starter = (application, stage) -> start(stage, parts, outside(application), locale);
    Application.launch(Shown.class);
  }

  private static Outside outside(Application application) {
    Consumer<Path> folders =
        folder -> application.getHostServices().showDocument(folder.toUri().toString());
    return new Outside(Dialogs.ofTheSystem(), Optional.of(folders));
  }

  private static void start(
      Stage stage, Function<Outside, Window.Parts> makes, Outside outside, Locale locale) {
    stage.setTitle("Autopsie");
    try {
      var parts = makes.apply(outside);
      parts.errors().catchAll(Tasks.onWindow());
      var window = new Window(parts);
      stage.setScene(window.scene(WIDTH, HEIGHT));
      stage.setOnHidden(closed -> window.close());
    } catch (RuntimeException wrong) {
      stage.setScene(refusal(wrong, locale));
    }
    stage.show();
  }

  /// What is shown instead of the window where it cannot start.
  static Scene refusal(RuntimeException wrong, Locale locale) {
    var title = Text.of(Words.of(Desktop.class).say(locale, "start.title"), "panel-title");
    var page = new VBox(12, title, Text.of(Errors.sentence(wrong).in(locale), "notice"));
    page.getStyleClass().addAll("panel", "light");
    var scene = new Scene(page, 640, 240);
    scene.getStylesheets().add(String.valueOf(Desktop.class.getResource("look.css")));
    return scene;
  }

  /// What JavaFX makes an instance of by itself.
  public static final class Shown extends Application {
    private static BiConsumer<Application, Stage> starter = (application, stage) -> {};

    /// For JavaFX.
    public Shown() {}

    @Override
    public void start(Stage stage) {
      starter.accept(this, stage);
    }
  }
}
