package org.autopsie.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.autopsie.bench.Effort;
import org.autopsie.bench.Named;
import org.autopsie.bench.Result;
import org.autopsie.cli.Desk;
import org.autopsie.run.Progress;
import org.autopsie.run.Words;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.shell.Dialogs;
import org.autopsie.workbench.shell.Outside;
import org.autopsie.workbench.shell.Settings;
import org.autopsie.workbench.shell.Tasks;
import org.autopsie.workbench.shell.Theme;
import org.autopsie.workbench.shell.Window;

/// From the key that ends a typed word to the frame of the whole window that shows its dot, drawn
/// by software, on the axis of the case of words with its two hundred occupations. It starts
/// JavaFX, so it is measured once in a process.
record TypeToDot(Desk desk, Effort effort) {
  private static final String CASE = "word-embeddings";
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;

  /// Words that are typed before, and that count, in each round.
  private static final int WARM = 10;

  private static final int TIMES = 25;
  private static final double P = 0.95;

  Result measure(Progress progress) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    var found = new CompletableFuture<double[]>();
    Platform.startup(() -> {
      try {
        found.complete(times(progress));
      } catch (RuntimeException | Error wrong) {
        found.completeExceptionally(wrong);
      }
    });
    try {
      return result(found.join());
    } catch (CompletionException wrong) {
      throw wrong.getCause() instanceof RuntimeException known ? known : wrong;
    } finally {
      Platform.exit();
    }
  }

  private Result result(double[] times) {
    Arrays.sort(times);
    double p95 = times[(int) Math.ceil(P * times.length) - 1];
    double middle = times[times.length / 2];
    double slowest = times[times.length - 1];
    return Result.plain(
        Named.TYPE_TO_DOT_P95,
        p95,
        locale ->
            Words.of(TypeToDot.class)
                .say(locale, "how-type", times.length, WIDTH, HEIGHT, middle, slowest, warm()));
  }

  private double[] times(Progress progress) {
    var scene = scene();
    var field = (TextField) scene.lookup("#axis-type");
    var image = new WritableImage(WIDTH, HEIGHT);
    var times = new double[TIMES * effort.rounds()];
    int drawn = 0;
    for (var word : words()) {
      progress.check();
      field.setText(word);
      scene.snapshot(image);
      long start = System.nanoTime();
      field.fireEvent(enter());
      scene.snapshot(image);
      double millis = (System.nanoTime() - start) / 1e6;
      if (!isThere(scene, word)) {
        continue;
      }
      if (drawn >= warm()) {
        times[drawn - warm()] = millis;
      }
      drawn++;
      progress.report(drawn, warm() + times.length, Named.TYPE_TO_DOT_P95.id());
      if (drawn == warm() + times.length) {
        break;
      }
    }
    return Arrays.copyOf(times, Math.max(1, drawn - warm()));
  }

  private int warm() {
    return WARM * effort.rounds();
  }

  private Scene scene() {
    var settings = new Settings(Locale.ENGLISH, Theme.LIGHT);
    var errors = new org.autopsie.workbench.shell.Errors();
    var outside = new Outside(Dialogs.ofTheSystem(), java.util.Optional.empty());
    var made = Main.parts(desk, settings, errors, outside);
    var parts =
        new Window.Parts(
            made.library(),
            settings,
            new Tasks(Runnable::run, Runnable::run, errors::tell),
            errors,
            made.panels(),
            made.home(),
            made.plugins(),
            outside);
    var window = new Window(parts);
    var scene = window.scene(WIDTH, HEIGHT);
    parts.library().all().stream()
        .filter(one -> one.caseFile().id().equals(CASE))
        .findFirst()
        .ifPresent(window::open);
    window.choose("axis");
    scene.snapshot(null);
    return scene;
  }

  private List<String> words() {
    var table = desk.cases().table(desk.open(CASE), "weat-words");
    return table.cells(table.columns().indexOf("word")).stream().distinct().toList();
  }

  private static KeyEvent enter() {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
  }

  /// True where the word has its line in the figure.
  private static boolean isThere(Scene scene, String word) {
    Node at = scene.lookup("#axis-chart");
    while (!(at instanceof Figure)) {
      at = at.getParent();
    }
    return ((Figure) at)
        .twin().rows().stream().anyMatch(row -> row.getFirst().in(Locale.ENGLISH).equals(word));
  }
}
