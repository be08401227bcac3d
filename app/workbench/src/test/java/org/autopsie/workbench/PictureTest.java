package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javax.imageio.ImageIO;
import org.autopsie.workbench.shell.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Draws the window in both languages and themes, to be looked at, and checks that something is
/// drawn.
class PictureTest {
  private static final Path PICTURES = Path.of("target", "pictures");

  @Test
  void should_draw_every_page_in_both_languages_and_themes(@TempDir Path folder) {
    for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      for (var theme : Theme.values()) {
        Fx.run(() -> draw(folder, locale, theme));
      }
    }
  }

  private static void draw(Path folder, Locale locale, Theme theme) {
    var sample = Sample.open(folder, locale);
    sample.settings().theme().set(theme);
    var name = "-" + locale.getLanguage() + "-" + theme.id() + ".png";
    picture(sample, "gallery" + name);
    sample.show("cv-screening");
    picture(sample, "result" + name);
    sample.window().choose("brief");
    picture(sample, "brief" + name);
    for (var panel : List.of("evidence", "protocol")) {
      sample.window().choose(panel);
      changed(sample, panel + "-empty" + name);
    }
    ((Button) sample.node("run-all")).fire();
    for (var panel : List.of("protocol", "evidence", "model", "register", "identification")) {
      sample.window().choose(panel);
      changed(sample, panel + name);
    }
    ((ToggleButton) sample.node("step-identify")).fire();
    changed(sample, "identify" + name);
    ((ToggleButton) sample.node("step-tell")).fire();
    ((ToggleButton) sample.node("step-confront")).fire();
    ((Button) sample.node("exhibit-write")).fire();
    changed(sample, "tell-confront-write" + name);
    sample.show("lacking");
    picture(sample, "lacking" + name);
    sample.window().close();
  }

  /// A scene without a window draws again only what a change of scale touches.
  private static void changed(Sample sample, String name) {
    sample.settings().scale().set(1.01);
    sample.settle();
    sample.settings().scale().set(1);
    picture(sample, name);
  }

  private static void picture(Sample sample, String name) {
    sample.settle();
    var image = SwingFXUtils.fromFXImage(sample.scene().snapshot(null), null);
    var colours = new HashSet<Integer>();
    for (int x = 0; x < image.getWidth(); x += 7) {
      for (int y = 0; y < image.getHeight(); y += 7) {
        colours.add(image.getRGB(x, y));
      }
    }
    assertTrue(colours.size() > 10, name + " is empty");
    try {
      Files.createDirectories(PICTURES);
      ImageIO.write(image, "png", PICTURES.resolve(name).toFile());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
