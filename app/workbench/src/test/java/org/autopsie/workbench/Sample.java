package org.autopsie.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.autopsie.casefile.CaseStore;
import org.autopsie.protocol.Laboratory;
import org.autopsie.run.Plugins;
import org.autopsie.workbench.shell.Dialogs;
import org.autopsie.workbench.shell.Errors;
import org.autopsie.workbench.shell.Home;
import org.autopsie.workbench.shell.Library;
import org.autopsie.workbench.shell.Outside;
import org.autopsie.workbench.shell.Settings;
import org.autopsie.workbench.shell.Tasks;
import org.autopsie.workbench.shell.Theme;
import org.autopsie.workbench.shell.Window;
import org.autopsie.workbench.toy.ToyPredictor;
import org.autopsie.workbench.toy.ToyResources;

/// A window on the sample case of the checkout and on one that lacks its model, with a model that
/// counts letters, all on one thread.
public record Sample(
    Window window, Scene scene, Settings settings, Errors errors, Library library) {
  /// The checkout.
  public static final Path CHECKOUT = Path.of(System.getProperty("autopsie.checkout", "."));

  /// A window where work is done at once.
  public static Sample open(Path folder, Locale locale) {
    var errors = new Errors();
    return open(folder, locale, new Tasks(Runnable::run, Runnable::run, errors::tell), errors);
  }

  /// A window where work is done at once and these dialogs answer.
  public static Sample open(Path folder, Locale locale, Dialogs dialogs) {
    var errors = new Errors();
    var tasks = new Tasks(Runnable::run, Runnable::run, errors::tell);
    return open(folder, locale, tasks, errors, library(folder), dialogs);
  }

  /// A window whose work is done by these tasks.
  public static Sample open(Path folder, Locale locale, Tasks tasks, Errors errors) {
    return open(folder, locale, tasks, errors, library(folder));
  }

  /// A window on this library whose work is done by these tasks.
  public static Sample open(
      Path folder, Locale locale, Tasks tasks, Errors errors, Library library) {
    return open(folder, locale, tasks, errors, library, Dialogs.ofTheSystem());
  }

  private static Sample open(
      Path folder, Locale locale, Tasks tasks, Errors errors, Library library, Dialogs dialogs) {
    lacking(folder.resolve("lacking"));
    var settings = new Settings(locale, Theme.LIGHT);
    var parts =
        new Window.Parts(
            library,
            settings,
            tasks,
            errors,
            Panels.all(),
            new Home(folder),
            new Plugins(folder.resolve("plugins")),
            new Outside(dialogs, Optional.empty()));
    var window = new Window(parts);
    var scene = window.scene(1280, 800);
    return new Sample(window, scene, settings, errors, library);
  }

  /// The cases of the checkout and of a folder, with a model that counts letters.
  public static Library library(Path folder) {
    var samples = CHECKOUT.resolve("sample-incidents");
    var cases = new CaseStore(List.of(samples), folder);
    var plugins = new Plugins(folder.resolve("plugins"));
    return new Library(
        cases,
        new ToyResources(new ArrayList<>()),
        () -> new Laboratory(cases, plugins, (model, place) -> ToyPredictor.open(model), 0),
        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
  }

  private static void lacking(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve("case.yaml"),
          """
          autopsie: 1
          id: lacking
          title: {fr: "Un cas sans son modèle", en: "A case without its model"}
          incident: {summary: {fr: "Un essai.", en: "A trial."}, period: "2020", status: open}
          models:
            - id: absent
              title: Absent model
              fidelity: original
              licence: MIT
              reads: row
              columns: [a]
              file: {name: absent.onnx, sha256: "%s", size: 1}
          """
              .formatted("0".repeat(64)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// Opens the case with that id.
  public void show(String id) {
    window.open(
        library.all().stream()
            .filter(one -> one.caseFile().id().equals(id))
            .findFirst()
            .orElseThrow());
    settle();
  }

  /// Lays everything out as it would be shown.
  public void settle() {
    for (int i = 0; i < 3; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }

  /// The node with that id.
  public Node node(String id) {
    var found = scene.getRoot().lookup("#" + id);
    if (found == null) {
      throw new AssertionError("no node " + id);
    }
    return found;
  }

  /// The words of the node with that id.
  public String words(String id) {
    return ((Labeled) node(id)).getText();
  }

  /// All words that are shown.
  public String all() {
    return String.join(
        "\n",
        scene.getRoot().lookupAll(".label").stream()
            .map(node -> ((Labeled) node).getText())
            .toList());
  }
}
