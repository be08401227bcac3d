package org.autopsie.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import org.autopsie.casefile.CaseStore;
import org.autopsie.model.DeviceChoice;
import org.autopsie.model.Models;
import org.autopsie.model.ResourceImport;
import org.autopsie.model.ResourceStore;
import org.autopsie.protocol.Laboratory;
import org.autopsie.run.Plugins;
import org.autopsie.workbench.panel.Resources;
import org.autopsie.workbench.shell.Dialogs;
import org.autopsie.workbench.shell.Errors;
import org.autopsie.workbench.shell.Home;
import org.autopsie.workbench.shell.Library;
import org.autopsie.workbench.shell.Outside;
import org.autopsie.workbench.shell.Settings;
import org.autopsie.workbench.shell.Tasks;
import org.autopsie.workbench.shell.Theme;
import org.autopsie.workbench.shell.Window;

/// A window with real models and no case but those that are begun in it, and a person who chooses
/// the files that were laid ready.
///
/// @param sample the window
/// @param chosen the files that she chooses, one after the other
public record Begun(Sample sample, Deque<Path> chosen) {

  /// A window whose work is done by these tasks.
  public static Begun open(Path folder, Locale locale, Tasks tasks, Errors errors) {
    var library = library(folder);
    var settings = new Settings(locale, Theme.LIGHT);
    var chosen = new ArrayDeque<Path>();
    var parts =
        new Window.Parts(
            library,
            settings,
            tasks,
            errors,
            Panels.all(),
            new Home(folder),
            plugins(folder),
            new Outside(choosing(chosen), Optional.empty()));
    var window = new Window(parts);
    return new Begun(
        new Sample(window, window.scene(1280, 800), settings, errors, library), chosen);
  }

  /// A window where work is done at once.
  public static Begun open(Path folder, Locale locale) {
    var errors = new Errors();
    return open(folder, locale, new Tasks(Runnable::run, Runnable::run, errors::tell), errors);
  }

  /// A laboratory with the real models of that folder.
  public static Laboratory laboratory(Path folder) {
    var models = new Models(store(folder), DeviceChoice.CPU, 1);
    return new Laboratory(cases(folder), plugins(folder), models::open, 0);
  }

  private static Library library(Path folder) {
    return new Library(
        cases(folder),
        Resources.of(new ResourceImport(store(folder), Plugins.shipped())),
        () -> laboratory(folder),
        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
  }

  private static CaseStore cases(Path folder) {
    return new CaseStore(List.of(folder.resolve("samples")), folder.resolve("cases"));
  }

  private static ResourceStore store(Path folder) {
    return new ResourceStore(folder, Optional.empty());
  }

  private static Plugins plugins(Path folder) {
    return new Plugins(folder.resolve("plugins"));
  }

  private static Dialogs choosing(Deque<Path> files) {
    return new Dialogs() {
      @Override
      public Optional<Path> read(javafx.stage.Window owner, String title, List<String> endings) {
        return Optional.ofNullable(files.poll());
      }

      @Override
      public Optional<Path> write(javafx.stage.Window owner, String title, String name) {
        return Optional.empty();
      }
    };
  }

  /// Presses a button after a file was laid ready for it.
  public void press(String id, Path file) {
    chosen.add(file);
    press(id);
  }

  /// Adds an exhibit of which it is said that it was written for the case.
  public void add(Path exhibit) {
    press("add-exhibit", exhibit);
    press("arrival-synthetic");
    press("arrival-add");
    sample.window().choose("answer");
    sample.settle();
  }

  /// Presses a button.
  public void press(String id) {
    ((ButtonBase) sample.node(id)).fire();
    sample.settle();
  }

  /// Types into a field in the place of what is there.
  public void type(String id, String words) {
    ((TextInputControl) sample.node(id)).setText(words);
    sample.settle();
  }

  /// A file with these bytes.
  public static Path file(Path folder, String name, byte[] bytes) {
    try {
      var file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// Chooses what is shown by these words, of a list or of buttons in a row.
  @SuppressWarnings("unchecked")
  public static void choose(Sample sample, String id, String words) {
    var node = sample.node(id);
    if (node instanceof ComboBox<?> box) {
      var any = (ComboBox<Object>) box;
      any.setValue(
          any.getItems().stream()
              .filter(one -> one.toString().equals(words))
              .findFirst()
              .orElseThrow());
    } else {
      node.lookupAll(".toggle-button").stream()
          .map(ButtonBase.class::cast)
          .filter(one -> one.getText().equals(words))
          .findFirst()
          .orElseThrow()
          .fire();
    }
  }
}
