package org.autopsie.workbench;

import java.awt.image.BufferedImage;
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
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javax.imageio.ImageIO;
import org.autopsie.casefile.CaseStore;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Predictor;
import org.autopsie.protocol.Laboratory;
import org.autopsie.run.Plugins;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.shell.Errors;
import org.autopsie.workbench.shell.Library;
import org.autopsie.workbench.shell.Tasks;
import org.autopsie.workbench.toy.ToyModel;
import org.autopsie.workbench.toy.ToyResources;

/// Scratch cases that hold what cannot be examined, and the hands that try.
final class BadCase {
  private BadCase() {}

  static Sample open(Path at, String language, ToDoubleFunction<Input> model) {
    var library = library(at, spec -> ToyModel.of(spec, model));
    return Sample.open(at, Locale.of(language), quick(), new Errors(), library);
  }

  static Tasks quick() {
    return new Tasks(Runnable::run, Runnable::run, failure -> {});
  }

  static Library library(Path at, Function<ModelSpec, Predictor> opens) {
    var cases = new CaseStore(List.of(), at);
    var plugins = new Plugins(at.resolve("plugins"));
    return new Library(
        cases,
        new ToyResources(new ArrayList<>()),
        () -> new Laboratory(cases, plugins, (model, place) -> opens.apply(model), 0),
        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
  }

  static void key(Node node, KeyCode code) {
    node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  /// Chooses in a list, or presses the button of a row of them.
  static void pick(Sample sample, String id, String value) {
    if (sample.node(id) instanceof ComboBox<?> box) {
      pick(box, value);
    } else {
      sample.node(id).lookupAll(".toggle-button").stream()
          .map(ToggleButton.class::cast)
          .filter(one -> value.equals(one.getUserData()))
          .forEach(ToggleButton::fire);
    }
    sample.settle();
  }

  private static <T> void pick(ComboBox<T> box, String value) {
    box.getItems().stream()
        .filter(one -> ((Choice<?>) one).value().equals(value))
        .findFirst()
        .ifPresent(box::setValue);
  }

  static void picture(Path file, int width, int height) {
    try {
      Files.createDirectories(file.getParent());
      var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static void write(Path file, String words) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, words);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
