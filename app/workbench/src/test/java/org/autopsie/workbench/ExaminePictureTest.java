package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javax.imageio.ImageIO;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.shell.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Draws the examination, to be looked at, and checks that something is drawn.
class ExaminePictureTest {
  private static final Path PICTURES = Path.of("target", "pictures");

  @TempDir Path folder;

  private record Room(double width, double height, double scale) {}

  @Test
  void should_draw_words_rows_pictures_curves_and_grids() {
    draw("text", Locale.FRENCH, Theme.LIGHT, new Room(1280, 800, 1), "words", sample -> {});
    draw("text", Locale.ENGLISH, Theme.DARK, new Room(1024, 768, 1), "words", sample -> {});
    draw(
        "text",
        Locale.FRENCH,
        Theme.DARK,
        new Room(1920, 1080, 1),
        "bars",
        sample -> view(sample, "bars"));
    draw("row", Locale.ENGLISH, Theme.LIGHT, new Room(1280, 800, 1), "columns", sample -> {});
    draw(
        "row",
        Locale.FRENCH,
        Theme.LIGHT,
        new Room(1920, 1080, 1),
        "curve",
        sample -> measure(sample, "curve"));
    draw(
        "text",
        Locale.ENGLISH,
        Theme.DARK,
        new Room(1280, 800, 1),
        "grid",
        sample -> measure(sample, "grid"));
    draw("image", Locale.FRENCH, Theme.LIGHT, new Room(1280, 800, 1), "picture", sample -> {});
    draw(
        "image",
        Locale.ENGLISH,
        Theme.DARK,
        new Room(1920, 1080, 1),
        "strength",
        sample -> measure(sample, "strength"));
    draw("row", Locale.FRENCH, Theme.DARK, new Room(1024, 768, 2), "columns-200", sample -> {});
  }

  private void draw(
      String kind, Locale locale, Theme theme, Room room, String name, Consumer<Sample> then) {
    Fx.run(() -> {
      var sample = ExamineCase.open(folder, locale, kind);
      sample.settings().theme().set(theme);
      sample.settings().scale().set(room.scale());
      sample.scene().getRoot().resize(room.width(), room.height());
      sample.window().choose("examine");
      sample.settle();
      pick(sample, "examine-method", "toy-away");
      then.accept(sample);
      sample.settle();
      var plot = sample.node("examine-panel").lookup(".figure-drawing");
      plot.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
      sample.settle();
      picture(sample, room, "examine-" + name + "-" + locale.getLanguage() + "-" + theme.id());
      sample.window().close();
    });
  }

  private static void measure(Sample sample, String id) {
    pick(sample, "examine-measure", id);
  }

  private static void view(Sample sample, String id) {
    sample.node("examine-view").lookupAll(".toggle-button").stream()
        .map(ToggleButton.class::cast)
        .filter(one -> id.equals(one.getUserData()))
        .forEach(ToggleButton::fire);
  }

  private static void pick(Sample sample, String id, String value) {
    choose((ComboBox<?>) sample.node(id), value);
    sample.settle();
  }

  private static <T> void choose(ComboBox<T> box, String value) {
    box.getItems().stream()
        .filter(one -> ((Choice<?>) one).value().equals(value))
        .findFirst()
        .ifPresent(box::setValue);
  }

  private static void picture(Sample sample, Room room, String name) {
    sample.settings().scale().set(room.scale() * 1.01);
    sample.settle();
    sample.settings().scale().set(room.scale());
    sample.settle();
    var parameters = new SnapshotParameters();
    parameters.setViewport(new Rectangle2D(0, 0, room.width(), room.height()));
    var shot = sample.scene().getRoot().snapshot(parameters, null);
    var image = SwingFXUtils.fromFXImage(shot, null);
    var colours = new HashSet<Integer>();
    for (int x = 0; x < image.getWidth(); x += 7) {
      for (int y = 0; y < image.getHeight(); y += 7) {
        colours.add(image.getRGB(x, y));
      }
    }
    assertTrue(colours.size() > 10, name + " is empty");
    try {
      Files.createDirectories(PICTURES);
      ImageIO.write(image, "png", PICTURES.resolve(name + ".png").toFile());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
