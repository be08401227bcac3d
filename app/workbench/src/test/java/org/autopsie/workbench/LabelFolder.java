package org.autopsie.workbench;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.autopsie.workbench.shell.Dialogs;

/// A folder of drawn shapes to be labelled: nobody is shown. Every other one is light.
public final class LabelFolder {
  private static final int[] WIDTHS = {160, 90, 240};

  private LabelFolder() {}

  /// Draws so many shapes in three sizes, the first of them light.
  public static Path of(Path folder, int count) {
    try {
      Files.createDirectories(folder);
      for (int i = 0; i < count; i++) {
        var name = "shape-%02d.png".formatted(i + 1);
        ImageIO.write(shape(i), "png", folder.resolve(name).toFile());
      }
      return folder;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static BufferedImage shape(int i) {
    int wide = WIDTHS[i % WIDTHS.length];
    int high = wide * 5 / 4;
    var image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(96, 104 + i % 20, 112));
    pen.fillRect(0, 0, wide, high);
    int grey = i % 2 == 0 ? 215 + i % 30 : 40 + i % 30;
    pen.setColor(new Color(grey, grey, grey));
    pen.fillOval(wide / 3, high / 8, wide / 3, high / 3);
    pen.fillRoundRect(wide / 5, high / 2, wide * 3 / 5, high / 2, wide / 3, high / 3);
    pen.dispose();
    return image;
  }

  /// Dialogs in which a person always chooses that folder.
  public static Dialogs choosing(Path folder) {
    return new Dialogs() {
      @Override
      public Optional<Path> read(Window owner, String title, List<String> endings) {
        return Optional.empty();
      }

      @Override
      public Optional<Path> write(Window owner, String title, String name) {
        return Optional.empty();
      }

      @Override
      public Optional<Path> folder(Window owner, String title) {
        return Optional.of(folder);
      }
    };
  }
}
