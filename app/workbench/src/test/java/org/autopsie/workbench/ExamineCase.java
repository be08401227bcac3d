package org.autopsie.workbench;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javax.imageio.ImageIO;
import org.autopsie.workbench.shell.Errors;
import org.autopsie.workbench.shell.Tasks;

/// A working copy with a text, a row or a picture to be examined, and others beside it.
public final class ExamineCase {
  private ExamineCase() {}

  /// A window on the case that holds exhibits of this kind: `text`, `row`, `image`, or `map` for
  /// pictures that two models answer with a map.
  public static Sample open(Path folder, Locale locale, String kind) {
    write(folder.resolve(kind), kind);
    var sample = Sample.open(folder, locale);
    sample.show(kind);
    return sample;
  }

  /// A window on its examination, by the method that takes each part away once.
  static Sample examined(Path folder, String kind, Locale locale) {
    var sample = open(folder, locale, kind);
    ((ToggleButton) sample.node("step-examine")).fire();
    sample.settle();
    Hands.choose(sample, "examine-method", "toy-away");
    return sample;
  }

  /// The same with work done by these tasks.
  public static Sample open(Path folder, Tasks tasks, Errors errors, String kind) {
    write(folder.resolve(kind), kind);
    var sample = Sample.open(folder, Locale.ENGLISH, tasks, errors);
    sample.show(kind);
    return sample;
  }

  /// Writes the case that holds exhibits of this kind.
  public static void write(Path folder, String kind) {
    try {
      Files.createDirectories(folder.resolve("exhibits"));
      var exhibits = new StringBuilder();
      for (var name : new String[] {"one", "two", "three"}) {
        var held = kind.equals("map") ? "image" : kind;
        exhibits.append("  - {id: ").append(name).append(", kind: ").append(held);
        exhibits.append(", group: files, title: {fr: \"Pièce ").append(name);
        exhibits.append("\", en: \"Exhibit ").append(name).append("\"}, people: {status: none}, ");
        exhibits.append(held(folder, held, name)).append("}\n");
      }
      Files.writeString(
          folder.resolve("case.yaml"),
          """
          autopsie: 1
          id: %s
          title: {fr: "Un cas à examiner", en: "A case to examine"}
          incident: {summary: {fr: "Un essai.", en: "A trial."}, period: "2020", status: open}
          models:
          %sexhibits:
          """
                  .formatted(kind, models(kind))
              + exhibits);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String models(String kind) {
    return kind.equals("map")
        ? toy("toy", "Toy model", "image", model(kind))
            + toy("other", "Rival", "image", model(kind))
        : toy("toy", "Toy model", kind, model(kind));
  }

  private static String toy(String id, String title, String reads, String more) {
    return """
      - {id: %s, title: %s, fidelity: proxy, licence: MIT, reads: %s, %sfile: {name: toy.onnx, sha256: "%s", size: 1}}
    """
        .formatted(id, title, reads, more, "0".repeat(64));
  }

  private static String model(String kind) {
    return switch (kind) {
      case "text" -> "pooling: mean, ";
      case "map" ->
          "pooling: map, crop: toy-crop, image: {width: 64, height: 48, resize: stretch, layout:"
              + " nchw, channels: rgb}, ";
      case "row" -> "columns: [income, debts, age], labels: [\"no\", \"yes\"], ";
      default ->
          "labels: [\"no\", \"yes\"], image: {width: 64, height: 48, resize: stretch, layout: nchw,"
              + " channels: rgb}, ";
    };
  }

  private static String held(Path folder, String kind, String name) throws IOException {
    int nth = name.length();
    switch (kind) {
      case "text" ->
          Files.writeString(
              folder.resolve("exhibits/" + name + ".txt"),
              "Candidate " + name + ": zealous accountant.\nLikes puzzles & maps, twice: puzzles.");
      case "row" -> {
        return "row: {income: " + nth + ", debts: " + (6 - nth) + ", age: " + nth * 0.1 + "}";
      }
      default ->
          ImageIO.write(picture(nth), "png", folder.resolve("exhibits/" + name + ".png").toFile());
    }
    return "file: exhibits/" + name + (kind.equals("text") ? ".txt" : ".png");
  }

  private static BufferedImage picture(int nth) {
    var image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 64; x++) {
      for (int y = 0; y < 48; y++) {
        boolean lit = x < 20 && y < 16;
        image.setRGB(x, y, lit ? Color.WHITE.getRGB() : new Color(2 * x, 3 * y, 30 * nth).getRGB());
      }
    }
    return image;
  }
}
