package org.autopsie.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window is drawn through the launcher on a machine without a display, and the README shows
/// such a drawing.
class SnapshotTest {
  private static final long LONGEST = 180;

  private @TempDir Path folder;

  @Test
  void should_draw_the_window_in_the_size_asked_for_without_a_display() throws Exception {
    var file = folder.resolve("drawn.png");
    draw("cv-screening", "--panel", "brief", "--size", "1024x768", "--lang", "fr", "--out", file);
    var picture = ImageIO.read(file.toFile());
    assertEquals(1024, picture.getWidth());
    assertEquals(768, picture.getHeight());
    assertTrue(colours(picture) > 50, "the window is empty");
  }

  @Test
  void should_show_a_drawn_window_in_the_readme() throws Exception {
    var picture = ImageIO.read(Checkout.ROOT.resolve("packaging/window.png").toFile());
    assertEquals(1280, picture.getWidth());
    assertEquals(800, picture.getHeight());
    assertTrue(colours(picture) > 50, "the window is empty");
    var readme = Files.readString(Checkout.ROOT.resolve("README.md"));
    assertTrue(readme.contains("](packaging/window.png)"), "the README does not show it");
    assertTrue(readme.contains("--lang en --out packaging/window.png"), "nor how it is drawn");
  }

  private void draw(Object... words) throws IOException, InterruptedException {
    var launcher = Checkout.ROOT.resolve("packaging/autopsie").toString();
    var command = new java.util.ArrayList<>(List.of(launcher, "snapshot"));
    List.of(words).forEach(word -> command.add(String.valueOf(word)));
    var told = folder.resolve("told");
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(told.toFile());
    builder.environment().put("AUTOPSIE_HOME", folder.resolve("home").toString());
    builder.environment().put("AUTOPSIE_BUILD", "never");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    List.of("DISPLAY", "WAYLAND_DISPLAY").forEach(builder.environment()::remove);
    var process = builder.start();
    if (!process.waitFor(LONGEST, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    assertFalse(process.isAlive(), () -> "still drawing");
    assertEquals(0, process.exitValue(), Files.readString(told));
  }

  private static int colours(BufferedImage picture) {
    var colours = new HashSet<Integer>();
    for (int x = 0; x < picture.getWidth(); x += 3) {
      for (int y = 0; y < picture.getHeight(); y += 3) {
        colours.add(picture.getRGB(x, y));
      }
    }
    return colours.size();
  }
}
