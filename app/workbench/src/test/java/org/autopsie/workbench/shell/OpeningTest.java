package org.autopsie.workbench.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.ImageView;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import org.autopsie.workbench.Fx;
import org.autopsie.workbench.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OpeningTest {
  private static final int SIDE = 10_000;

  @TempDir Path folder;

  private final Watch watch = new Watch();
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final Errors errors = new Errors();
  private final Tasks tasks = new Tasks(waiting::add, Tasks.onWindow(), errors::tell);

  /// Is asked about every picture that anything decodes, reads none, and notes who asked.
  private static final class Watch extends ImageReaderSpi {
    private final List<Boolean> onWindow = Collections.synchronizedList(new ArrayList<>());

    @Override
    public boolean canDecodeInput(Object source) {
      onWindow.add(Platform.isFxApplicationThread());
      return false;
    }

    @Override
    public ImageReader createReaderInstance(Object extension) {
      throw new UnsupportedOperationException("it reads nothing");
    }

    @Override
    public String getDescription(Locale locale) {
      return "watch";
    }
  }

  @BeforeEach
  void watch() throws IOException {
    IIORegistry.getDefaultInstance().registerServiceProvider(watch);
    picture(8);
    Files.writeString(
        folder.resolve("huge/case.yaml"),
        """
        autopsie: 1
        id: huge
        title: {fr: "Une image immense", en: "A huge picture"}
        incident: {summary: {fr: "Un essai.", en: "A trial."}, period: "2020", status: open}
        exhibits:
          - {id: huge, kind: image, file: huge.png, title: {fr: "Noir", en: "Black"}, alternative: {fr: "Du noir", en: "Nothing but black"}, people: {status: none}}
        """);
  }

  private void picture(int side) throws IOException {
    var place = Files.createDirectories(folder.resolve("huge"));
    var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    ImageIO.write(picture, "png", place.resolve("huge.png").toFile());
  }

  @AfterEach
  void leave() {
    IIORegistry.getDefaultInstance().deregisterServiceProvider(watch);
  }

  @Test
  void should_decode_a_picture_of_100_megapixels_off_the_thread_of_the_window() throws IOException {
    picture(SIDE);
    var sample = Fx.on(() -> Sample.open(folder, Locale.ENGLISH, tasks, errors));

    Fx.run(() -> {
      sample.show("huge");
      assertEquals(
          "The pictures of this case are being read. Large ones take a moment.",
          sample.words("opening"));
    });
    assertEquals(List.of(), watch.onWindow);
    waiting.remove().run();
    Fx.run(() -> {
      sample.window().choose("exhibits");
      sample.settle();
      assertEquals("Nothing but black", sample.node("picture").getAccessibleText());
      assertTrue(((ImageView) sample.node("picture")).getImage().getWidth() < SIDE);
      sample.window().session().orElseThrow().copy().set("/title/en", "A picture of night");
      sample.settle();
      assertTrue(sample.all().contains("A picture of night"), sample.all());
    });

    assertFalse(watch.onWindow.isEmpty());
    assertFalse(watch.onWindow.contains(true), "decoded on the thread of the window");
    assertTrue(errors.shown().get().isEmpty());
  }

  @Test
  void should_go_back_to_the_cases_where_the_reading_is_stopped() {
    var sample = Fx.on(() -> Sample.open(folder, Locale.ENGLISH, tasks, errors));

    Fx.run(() -> {
      sample.show("huge");
      ((ButtonBase) sample.node("opening-stop")).fire();
      sample.settle();
      assertTrue(sample.node("case-huge").isVisible());
    });
    waiting.remove().run();
    Fx.run(() -> assertTrue(sample.node("case-huge").isVisible()));
  }

  @Test
  void should_stay_at_the_cases_and_say_why_where_a_picture_is_none() throws IOException {
    Files.writeString(folder.resolve("huge/huge.png"), "no picture");
    var sample = Fx.on(() -> Sample.open(folder, Locale.ENGLISH, tasks, errors));

    Fx.run(() -> sample.show("huge"));
    waiting.remove().run();

    Fx.run(() -> {
      assertTrue(sample.node("case-huge").isVisible());
      var told = errors.shown().get().orElseThrow().in(Locale.ENGLISH);
      assertTrue(told.contains("huge.png"), told);
    });
  }
}
