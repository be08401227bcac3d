package org.autopsie.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import org.autopsie.model.ToyOnnx;
import org.autopsie.workbench.shell.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Draws how a case begins, page by page, to be looked at.
class BeginPictureTest {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final byte[] LENDING =
      ToyOnnx.linear(new float[][] {{0.5f, -0.5f, 0}, {-0.25f, 0.25f, 0.1f}});

  @TempDir Path folder;

  @Test
  void should_draw_each_page() {
    for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      for (var theme : Theme.values()) {
        boolean small = theme.equals(Theme.DARK) != locale.equals(Locale.FRENCH);
        var name = locale.getLanguage() + "-" + theme.id();
        Fx.run(() -> draw(folder.resolve(name), locale, theme, small, name + ".png"));
      }
    }
  }

  private static void draw(Path home, Locale locale, Theme theme, boolean small, String name) {
    var begun = Begun.open(home, locale);
    var sample = begun.sample();
    sample.settings().theme().set(theme);
    var root = (Region) sample.scene().getRoot();
    var size = small ? List.of(1024, 768) : List.of(1280, 800);
    root.resize(size.getFirst(), size.getLast());
    begun.press("new");
    begun.type("ask-happened", "Une banque refuse un prêt sans dire pourquoi, à Lyon, en 2024.");
    picture(sample, "begin-questions-" + name, size);
    var begin = sample.node("case-begin");
    assertTrue(
        begin.localToScene(begin.getLayoutBounds()).getMaxY() < size.getLast(),
        "nothing begins the case in " + name);
    begun.press("case-begin");
    picture(sample, "begin-next-" + name, size);
    var row = Begun.file(home, "files/prêt.csv", "revenu,âge\n2,1\n".getBytes(UTF_8));
    begun.add(row);
    begun.press("add-model");
    picture(sample, "begin-model-empty-" + name, size);
    begun.press("model-file", Begun.file(home, "files/lending.onnx", LENDING));
    begun.type("decide-labels", "accordé, refusé, à revoir");
    Event.fireEvent(sample.node("decide-labels"), new ActionEvent());
    begun.press("columns-of-pret");
    picture(sample, "begin-model-" + name, size);
    begun.press("model-add");
    picture(sample, "begin-answer-" + name, size);
    Begun.choose(sample, "parameter-column", "revenu");
    begun.type("parameter-value", "0,5");
    sample.settle();
    picture(sample, "begin-changed-" + name, size);
    assertTrue(sample.errors().shown().get().isEmpty());
    sample.window().close();
  }

  private static void picture(Sample sample, String name, List<Integer> size) {
    var root = sample.scene().getRoot();
    sample.settings().scale().set(1.01);
    sample.settle();
    sample.settings().scale().set(1);
    for (int i = 0; i < 3; i++) {
      root.resize(size.getFirst(), size.getLast());
      sample.settle();
    }
    var shot = new javafx.scene.image.WritableImage(size.getFirst(), size.getLast());
    var image = SwingFXUtils.fromFXImage(sample.scene().snapshot(shot), null);
    try {
      Files.createDirectories(PICTURES);
      ImageIO.write(image, "png", PICTURES.resolve(name).toFile());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
