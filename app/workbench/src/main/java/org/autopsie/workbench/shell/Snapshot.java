package org.autopsie.workbench.shell;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.image.Image;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.run.Failure;
import org.autopsie.run.Sentence;

/// Draws the window without a display: all work is done on the spot, then the picture is taken. It
/// starts JavaFX, so it is called once in a process.
public final class Snapshot {
  private Snapshot() {}

  /// What is wanted.
  ///
  /// @param loaded the case
  /// @param panel the panel in front, or a page: `gallery`, `settings`, `errors`, `guess`,
  ///   `new-case`; absent: as the case opens
  /// @param width in pixels
  /// @param height in pixels
  public record Wanted(
      LoadedCase loaded, Optional<String> panel, int width, int height, Theme theme) {}

  /// Draws it.
  ///
  /// @param parts makes what the window is made of, given the one place for errors
  /// @throws Failure where the case cannot be shown or there is no such panel
  public static Image of(Function<Errors, Window.Parts> parts, Wanted wanted) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    var picture = new CompletableFuture<Image>();
    Platform.startup(() -> {
      try {
        picture.complete(draw(parts, wanted));
      } catch (RuntimeException | Error wrong) {
        picture.completeExceptionally(wrong);
      }
    });
    try {
      return picture.join();
    } catch (CompletionException wrong) {
      throw wrong.getCause() instanceof RuntimeException known ? known : wrong;
    } finally {
      Platform.exit();
    }
  }

  /// Draws it on the JavaFX thread.
  static Image draw(Function<Errors, Window.Parts> makes, Wanted wanted) {
    var errors = new Errors();
    var parts = makes.apply(errors).with(new Tasks(Runnable::run, Runnable::run, errors::tell));
    parts.settings().theme().set(wanted.theme());
    var window = new Window(parts);
    var scene = window.scene(wanted.width(), wanted.height());
    if (!wanted.panel().equals(Optional.of("gallery"))) {
      window.open(parts.library().shelve(wanted.loaded()));
      settle(scene.getRoot());
      wanted.panel().ifPresent(id -> show(window, parts, id));
    }
    settle(scene.getRoot());
    errors.shown().get().ifPresent(wrong -> refuse(wrong));
    return scene.snapshot(null);
  }

  private static void show(Window window, Window.Parts parts, String id) {
    switch (id) {
      case "settings" -> window.showSettings();
      case "errors" -> window.showErrors();
      case "new-case" -> window.newCase();
      case "guess" -> window.guess("");
      default -> choose(window, parts, id);
    }
  }

  private static void choose(Window window, Window.Parts parts, String id) {
    var ids = parts.panels().stream().map(one -> one.id()).toList();
    if (!ids.contains(id)) {
      throw new Failure(Snapshot.class, "panel", id, String.join(", ", ids));
    }
    window.choose(id);
  }

  private static void refuse(Sentence wrong) {
    throw wrong instanceof Failure failure
        ? failure
        : new IllegalStateException(wrong.in(java.util.Locale.ENGLISH));
  }

  private static void settle(javafx.scene.Parent root) {
    for (int i = 0; i < 3; i++) {
      root.applyCss();
      root.layout();
    }
  }
}
