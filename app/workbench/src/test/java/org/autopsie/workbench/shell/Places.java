package org.autopsie.workbench.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.autopsie.casefile.Step;
import org.autopsie.workbench.panel.Bringing;
import org.autopsie.workbench.panel.Change;
import org.autopsie.workbench.panel.WorkingCopy;

/// Lets a test open the pages of the whole window.
public final class Places {
  private Places() {}

  /// The pages that can be opened while a case is open.
  public static List<String> pages() {
    return List.of("settings", "errors", "guess", "new-case");
  }

  /// Opens one of them.
  public static void open(Window window, String page) {
    switch (page) {
      case "settings" -> window.showSettings();
      case "errors" -> window.showErrors();
      case "new-case" -> window.newCase();
      case "guess" -> window.guess("");
      default -> throw new AssertionError("no page " + page);
    }
  }

  /// What can be edited in a panel, or is asked there of a file that comes, as the panel and a
  /// word.
  public static List<String> edits() {
    return List.of(
        "brief edited",
        "identification edited",
        "positions edited",
        "exhibits edited",
        "lists edited",
        "model edited",
        "protocol edited",
        "exhibits table",
        "exhibits picture");
  }

  /// Opens one of them.
  ///
  /// @param folder where files are laid that come
  public static void edit(Window window, String edit, Path folder) {
    var panel = edit.substring(0, edit.indexOf(' '));
    var copy = copy(window);
    var model = copy.open().get().caseFile().models().getFirst().id();
    window.choose(panel);
    copy.chosen("arrivals").set(Optional.empty());
    copy.chosen("editing").set(Optional.empty());
    switch (edit) {
      case "positions edited" -> {
        var first = copy.open().get().caseFile().positions().getFirst().id();
        copy.chosen("position").set(Optional.of(first));
        editing(copy, "position");
      }
      case "exhibits edited" -> editing(copy, "exhibit");
      case "model edited" -> editing(copy, "model-" + model);
      case "protocol edited" -> {
        copy.chosen().set(Optional.of(compared(copy)));
        editing(copy, "step");
      }
      case "exhibits table" -> offer(copy, table(folder.resolve("people.csv")));
      case "exhibits picture" -> offer(copy, picture(folder.resolve("shape.png")));
      default -> editing(copy, panel);
    }
  }

  private static void editing(WorkingCopy copy, String part) {
    copy.chosen("editing").set(Optional.of(part));
  }

  private static String compared(WorkingCopy copy) {
    return copy.open().get().caseFile().protocol().stream()
        .filter(step -> step.reference().isPresent() && step.compared().isPresent())
        .map(Step::id)
        .findFirst()
        .orElseThrow();
  }

  private static void offer(WorkingCopy copy, Path file) {
    new Bringing(copy).offer(List.of(file));
  }

  private static Path table(Path file) {
    try {
      return Files.writeString(
          file,
          "name,letter,age\nAda,\"I write to apply for the post, and so on.\",30\nBo,Me too.,41\n");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Path picture(Path file) {
    var drawn = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < drawn.getWidth(); x++) {
      for (int y = 0; y < drawn.getHeight(); y++) {
        drawn.setRGB(x, y, Math.hypot(x - 160, y - 100) < 70 ? 0xd55e00 : 0xf3f1ea);
      }
    }
    try {
      ImageIO.write(drawn, "png", file.toFile());
      return file;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// The steps of the open case.
  public static List<Step> steps(Window window) {
    return copy(window).open().get().caseFile().protocol();
  }

  /// Chooses a step, as a click on its row does.
  public static void choose(Window window, String step) {
    copy(window).chosen().set(Optional.of(step));
  }

  /// Lays something else over the picture on the crop bench.
  public static void lay(Window window, String layer) {
    copy(window).chosen("crop-layer").set(Optional.of(layer));
  }

  /// How many lines the ledger of the open case has.
  public static int evidence(Window window) {
    return copy(window).evidence().get().size();
  }

  private static WorkingCopy copy(Window window) {
    return window.session().orElseThrow().copy();
  }

  /// Changes the exhibit whose answer is studied with another perturbation.
  public static void compose(Window window, String perturbation) {
    var answers = window.session().orElseThrow().studies().answers().orElseThrow();
    answers.alter(any -> Change.of(perturbation));
    answers.renewForm();
  }

  /// Opens the page on which a table of decisions is added, with that file.
  public static void compare(Window window, Path file) {
    window.incoming().compare(List.of(file));
  }

  /// Drops files on the window.
  public static void drop(Window window, List<Path> files) {
    window.incoming().bring(files);
  }

  /// Opens the page on which a room guesses what that step will show.
  public static void guess(Window window, String step) {
    window.guess(step);
  }

  /// Goes back to the case.
  public static void back(Window window) {
    window.back();
  }
}
