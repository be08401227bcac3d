package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javax.imageio.ImageIO;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.shell.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The fourth step: what counts, how stable that is, and what happens without one part.
class ExamineTest {
  private static final Path PICTURES = Path.of("target", "pictures");

  @Test
  void should_draw_the_examination_in_both_languages_and_themes(@TempDir Path folder) {
    for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      for (var theme : Theme.values()) {
        Fx.run(() -> {
          var sample = Sample.open(folder, locale);
          sample.settings().theme().set(theme);
          sample.show("cv-screening");
          ((ToggleButton) sample.node("step-examine")).fire();
          var name = "examine-" + locale.getLanguage() + "-" + theme.id();
          picture(sample, 1280, 800, name);
          picture(sample, 1024, 768, name + "-1024");
          picture(sample, 1920, 1080, name + "-1920");
          sample.window().close();
        });
      }
    }
  }

  private static void picture(Sample sample, double width, double height, String name) {
    sample.scene().getRoot().resize(width, height);
    sample.settle();
    sample.settings().scale().set(1.01);
    sample.settle();
    sample.settings().scale().set(1);
    sample.settle();
    var parameters = new javafx.scene.SnapshotParameters();
    parameters.setViewport(new javafx.geometry.Rectangle2D(0, 0, width, height));
    var image =
        SwingFXUtils.fromFXImage(sample.scene().getRoot().snapshot(parameters, null), null);
    try {
      Files.createDirectories(PICTURES);
      ImageIO.write(image, "png", PICTURES.resolve(name + ".png").toFile());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
