package org.autopsie.packaging;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What cannot be explained is refused by every method in one sentence, in both languages.
class ExplainBadInputTest {
  private static final List<String> METHODS =
      List.of("occlusion", "lime", "rise", "shapley", "kernel-shap");

  private static @TempDir Path folder;

  @BeforeAll
  static void write() throws IOException {
    Files.writeString(folder.resolve("one.txt"), "nurse");
    Files.writeString(folder.resolve("long.txt"), "a".repeat(10_000));
    Files.writeString(folder.resolve("marks.txt"), "... !!!");
    Files.writeString(folder.resolve("empty.txt"), "");
    Files.writeString(folder.resolve("blank.txt"), " \n\t ");
    var pixel = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(pixel, "png", folder.resolve("pixel.png").toFile());
  }

  static Stream<Arguments> inputs() {
    return METHODS.stream()
        .flatMap(method ->
            Stream.of(
                Arguments.of(method, "count-nurse", "one.txt", "one word alone", "un seul mot"),
                Arguments.of(method, "count-nurse", "long.txt", "one word alone", "un seul mot"),
                Arguments.of(method, "count-nurse", "marks.txt", "no word in it", "aucun mot"),
                Arguments.of(method, "count-nurse", "empty.txt", "holds no text", "aucun texte"),
                Arguments.of(method, "count-nurse", "blank.txt", "holds no text", "aucun texte"),
                Arguments.of(method, "patch", "pixel.png", "one pixel alone", "un seul pixel")));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void should_refuse_in_one_sentence(
      String method, String model, String file, String english, String french) {
    refused(Locale.ENGLISH, english, model, folder.resolve(file), "--with", method);
    refused(Locale.FRENCH, french, model, folder.resolve(file), "--with", method);
  }

  static Stream<Arguments> options() {
    var all = new ArrayList<Arguments>();
    METHODS.forEach(method -> {
      all.add(Arguments.of(method, "--output", "7", "7"));
      all.add(Arguments.of(method, "--background", "nobody", "nobody"));
      all.add(Arguments.of(method, "--repeats", "0", "0"));
    });
    all.add(Arguments.of("kernel-shap", "--budget", "0", "budget"));
    all.add(Arguments.of("lime", "--samples", "0", "samples"));
    all.add(Arguments.of("rise", "--masks", "0", "masks"));
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("options")
  void should_refuse_what_is_asked_wrongly_in_one_sentence(
      String method, String option, String value, String said) {
    for (var locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      refused(locale, said, "linear", "linear-row", "--with", method, option, value);
    }
  }

  private static void refused(
      Locale locale, String said, String model, Object exhibit, Object... more) {
    var line =
        new ArrayList<Object>(
            List.of("explain", "instrument-check", "--model", model, "--exhibit", exhibit));
    line.addAll(List.of(more));
    var sentence = new Station(folder.resolve("home")).in(locale, line.toArray()).refusal();
    assertTrue(sentence.contains(said), sentence);
  }
}
