package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.autopsie.run.Failure;
import org.autopsie.workbench.chart.Basis;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.Format;
import org.autopsie.workbench.chart.Saver;
import org.autopsie.workbench.shell.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A figure leaves the window with its words, and can be read and saved without a mouse.
class FigureTest {
  private static final Path PICTURES = Path.of("target", "pictures");

  @Test
  void should_save_all_three_kinds_where_the_person_says(@TempDir Path folder) {
    Fx.run(() -> {
      var figure =
          Sheets.shown(Sheets.slopeFigure(name -> Optional.of(folder.resolve(name))), Theme.LIGHT);
      for (var format : Format.values()) {
        figure.save(format);
        var file = folder.resolve("Rang-du-CV-14-avant-après." + format.ending());
        assertEquals("Enregistré : " + file.getFileName(), told(figure));
        assertArrayEquals(figure.bytes(format), read(file));
      }
    });
  }

  @Test
  void should_write_nothing_when_no_file_is_named(@TempDir Path folder) throws IOException {
    var asked = new ArrayList<String>();
    Fx.run(() -> {
      Saver saver =
          name -> {
            asked.add(name);
            return Optional.empty();
          };
      var figure = Sheets.shown(Sheets.slopeFigure(saver), Theme.LIGHT);
      figure.save(Format.SVG);
      assertEquals("", told(figure));
    });
    assertEquals(List.of("Rang-du-CV-14-avant-après.svg"), asked);
    try (var files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void should_tell_the_saver_when_a_file_cannot_be_written(@TempDir Path folder) {
    var failures = new ArrayList<Failure>();
    Fx.run(() -> {
      var saver =
          new Saver() {
            @Override
            public Optional<Path> where(String suggestedName) {
              return Optional.of(folder.resolve("absent").resolve(suggestedName));
            }

            @Override
            public void failed(Failure why) {
              failures.add(why);
            }
          };
      var figure = Sheets.shown(Sheets.slopeFigure(saver), Theme.LIGHT);
      figure.save(Format.CSV);
      assertEquals("", told(figure));
    });
    assertEquals(1, failures.size());
  }

  @Test
  void should_keep_light_paper_whatever_the_window_wears() {
    Fx.run(() -> {
      var light = Sheets.shown(Sheets.intervalFigure(), Theme.LIGHT).bytes(Format.SVG);
      var figure = Sheets.shown(Sheets.intervalFigure(), Theme.DARK);
      var before = Sheets.colours(figure);
      assertArrayEquals(light, figure.bytes(Format.SVG));
      assertEquals(before, Sheets.colours(figure), "the window shows the light theme");
    });
  }

  @Test
  void should_draw_the_picture_at_twice_its_size_with_its_caption() {
    Fx.run(() -> {
      var figure = Sheets.shown(Sheets.pairFigure(), Theme.DARK);
      var picture = image(figure.bytes(Format.PNG));
      assertEquals(2 * (figure.getWidth() + 32), picture.getWidth());
      assertEquals(0xffffffff, picture.getRGB(2, 2), "a margin of white paper");
      assertTrue(Sheets.ink(picture, picture.getHeight() - 80) > 20, "no caption at the foot");
    });
  }

  @Test
  void should_export_the_drawing_while_the_table_is_shown() {
    Fx.run(() -> {
      var figure = Sheets.shown(Sheets.slopeFigure(Sheets.NOWHERE), Theme.LIGHT);
      var drawing = figure.bytes(Format.SVG);
      figure.showTable();
      assertArrayEquals(drawing, figure.bytes(Format.SVG));
      assertTrue(figure.isTable());
    });
  }

  @Test
  void should_show_the_table_and_the_drawing_again_by_keyboard() {
    var figure = Fx.on(() -> Sheets.shown(Sheets.slopeFigure(Sheets.NOWHERE), Theme.LIGHT));
    var stage = Fx.on(() -> staged(figure));
    var drawing = figure.lookup(".figure-drawing");
    assertTrue(drawing.isFocusTraversable());
    assertTrue(drawing.getAccessibleText().contains("passe du rang 6 au rang 15"));
    Fx.run(drawing::requestFocus);
    Fx.run(() -> choose(drawing, KeyCode.F10, "figure-table"));
    Fx.run(() -> {
      assertTrue(figure.isTable());
      var table = (TableView<?>) figure.lookup("#figure-table");
      assertEquals(4, table.getItems().size());
      assertTrue(table.isFocused(), "the keyboard is in the table");
      assertTrue(figure.lookup("#figure-caption").isVisible());
      choose(table, KeyCode.CONTEXT_MENU, "figure-drawing");
    });
    Fx.run(() -> {
      assertFalse(figure.isTable());
      assertTrue(drawing.isFocused());
      stage.hide();
    });
  }

  private static Stage staged(Figure figure) {
    var stage = new Stage();
    stage.setScene(figure.getScene());
    stage.show();
    stage.requestFocus();
    return stage;
  }

  @Test
  void should_put_the_picture_on_the_clipboard() {
    Fx.run(() -> {
      var figure = Sheets.shown(Sheets.slopeFigure(Sheets.NOWHERE), Theme.LIGHT);
      figure.copy();
      assertTrue(Clipboard.getSystemClipboard().hasImage());
      assertEquals("Image copiée", told(figure));
    });
  }

  @Test
  void should_refuse_a_figure_that_does_not_say_what_it_rests_on() {
    assertThrows(
        IllegalArgumentException.class, () -> new Basis("source", "n = 3", " ", "seed 0", "proxy"));
  }

  @Test
  void should_draw_every_chart_in_both_themes() {
    for (var theme : Theme.values()) {
      Fx.run(() -> {
        picture(Sheets.slopeFigure(Sheets.NOWHERE), theme, "figure-slope-");
        picture(Sheets.intervalFigure(), theme, "figure-interval-");
        picture(Sheets.pairFigure(), theme, "figure-pair-");
      });
    }
  }

  private static void picture(Figure figure, Theme theme, String name) {
    var shown = Sheets.shown(figure, theme);
    assertTrue(Sheets.colours(shown) > 10, name + " is empty");
    try {
      Files.createDirectories(PICTURES);
      for (var format : Format.values()) {
        var file = PICTURES.resolve(name + theme.id() + "." + format.ending());
        Files.write(file, shown.bytes(format));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void choose(Node focused, KeyCode key, String item) {
    var shift = key == KeyCode.F10;
    focused.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false));
    var menu = menu();
    menu.getItems().stream()
        .filter(one -> item.equals(one.getId()))
        .findFirst()
        .ifPresent(MenuItem::fire);
    menu.hide();
  }

  private static ContextMenu menu() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no menu is open"));
  }

  private static String told(Figure figure) {
    return Sheets.words(figure, "figure-told");
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException absent) {
      throw new UncheckedIOException(absent);
    }
  }

  private static BufferedImage image(byte[] png) {
    try {
      return ImageIO.read(new ByteArrayInputStream(png));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
