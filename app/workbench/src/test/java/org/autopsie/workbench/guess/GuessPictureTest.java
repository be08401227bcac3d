package org.autopsie.workbench.guess;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.autopsie.evidence.Payload.Metric;
import org.autopsie.workbench.Fx;
import org.autopsie.workbench.guess.Guesses.Numbers;
import org.autopsie.workbench.guess.Guesses.Sayings;
import org.autopsie.workbench.guess.Guesses.Votes;
import org.junit.jupiter.api.Test;

/// Draws the page before and after the reveal in both languages and themes, to be looked at.
class GuessPictureTest {
  private static final Path PICTURES = Path.of("target", "pictures");

  @Test
  void should_draw_the_page_in_both_languages_and_themes_and_three_sizes() {
    for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      for (var theme : List.of("light", "dark")) {
        Fx.run(() -> draw(locale, theme, 1, 1024, 768));
      }
    }
    Fx.run(() -> draw(Locale.FRENCH, "light", 1, 1280, 800));
    Fx.run(() -> draw(Locale.ENGLISH, "light", 1, 1920, 1080));
    Fx.run(() -> draw(Locale.FRENCH, "light", 2, 1280, 800));
  }

  private static void draw(Locale locale, String theme, double scale, double width, double height) {
    var board = Board.sample(locale);
    board.look(theme, scale, width, height - 50);
    var end =
        String.format(
            Locale.ROOT, "-%s-%s-%.0f-%.0f.png", locale.getLanguage(), theme, width, scale * 100);
    measure(board);
    board.room.guess(
        new Numbers(List.of(2.0, 3.0, -1.0, 0.0, 0.0, 0.0, 1.0, 1.0, 5.0, 4.0, 2.0, 100.0)));
    board.press(KeyCode.ENTER);
    picture(board, "guess-number-revealed" + end);
    board.press(KeyCode.RIGHT);
    board.room.guess(new Sayings(List.of("Rien", "rien", "Que le mot compte", "On ne sait pas")));
    board.press(KeyCode.ENTER);
    picture(board, "guess-words-revealed" + end);
    board.press(KeyCode.RIGHT);
    board.room.guess(new Votes(List.of(9, 14, 3), 2));
    board.type("+");
    picture(board, "guess-choice" + end);
    board.press(KeyCode.SPACE);
    picture(board, "guess-choice-revealed" + end);
    board.ledger.clear();
    board.press(KeyCode.PAGE_UP, KeyCode.PAGE_UP);
    picture(board, "guess-not-run" + end);
  }

  private static void measure(Board board) {
    board.measured("noise-floor", new Metric("rank-spread", 0.68, 0.56, 0.81, 18, "ranks"), "");
    board.measured(
        "name-rank", new Metric("rank-shift", 0.02, -0.16, 0.22, 18, "ranks"), "inconclusive");
    board.measured(
        "womens-word", new Metric("rank-shift", 0.01, -0.04, 0.06, 32, "ranks"), "inconclusive");
    board.measured("cv-length", new Metric("rank-shift", 0.448, 0.125, 0.81, 32, "ranks"), "");
  }

  private static void picture(Board board, String name) {
    board.settle();
    var image = SwingFXUtils.fromFXImage(board.root().snapshot(null, null), null);
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
