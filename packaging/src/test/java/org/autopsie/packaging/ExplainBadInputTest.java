package org.autopsie.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What cannot be explained is refused by every method in one sentence, in both languages.
class ExplainBadInputTest {
  private static final List<String> METHODS =
      List.of("occlusion", "lime", "rise", "shapley", "kernel-shap");

  /// A sentence that begins after the colon of another.
  private static final Pattern WITHIN = Pattern.compile(":\\h\\p{Lu}\\p{Ll}");

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

  /// `accepted = age · weight + income · weight`, the row (1, 0), one other row (1, 1).
  private static Path toy(String name, float weight) throws IOException {
    var toy = ToyCase.ofRows(folder.resolve(name), 1);
    ToyCase.edit(toy.resolve("case.yaml"), "{age: 40, income: 5}", "{age: 1, income: 1}");
    Files.writeString(toy.resolve("exhibits/first.csv"), "age,income\n1,0\n");
    ToyCase.model(toy, new float[][] {{0, weight}, {0, weight}});
    return toy;
  }

  private static Object[] line(Path toy, String method) {
    return new Object[] {
      "explain",
      toy,
      "--model",
      "toy",
      "--exhibit",
      "first",
      "--output",
      "accepted",
      "--with",
      method
    };
  }

  private static void says(Locale locale, String said, Object... line) {
    var told = new Station(folder.resolve("home")).in(locale, line);
    assertEquals(0, told.exit(), told::toString);
    assertTrue(told.out().contains(said), told::toString);
  }

  static List<String> methods() {
    return METHODS;
  }

  @ParameterizedTest
  @MethodSource("methods")
  void should_say_that_a_constant_model_leaves_nothing_to_explain(String method)
      throws IOException {
    var line = line(toy("constant", 0), method);
    says(Locale.ENGLISH, "there is nothing to explain here", line);
    says(Locale.FRENCH, "il n’y a rien à expliquer ici", line);
  }

  @ParameterizedTest
  @MethodSource("methods")
  void should_say_what_one_background_row_is_worth(String method) throws IOException {
    var line = line(toy("pair", 1), method);
    says(Locale.ENGLISH, "from one other row alone", line);
    says(Locale.FRENCH, "une seule autre ligne", line);
  }

  @ParameterizedTest
  @MethodSource("methods")
  void should_name_the_input_that_is_answered_by_no_number(String method) throws IOException {
    var home = new Station(folder.resolve("home"));
    var asItIs = line(toy("nan", Float.NaN), method);
    assertEquals(
        "The model toy answered NaN, which is no number, to the exhibit as it is: nothing can be"
            + " explained there.",
        home.in(Locale.ENGLISH, asItIs).refusal());
    assertTrue(home.in(Locale.FRENCH, asItIs).refusal().contains("NaN, ce qui n’est pas"));
    var changed = line(toy("infinity", 3e38f), method);
    var english = home.in(Locale.ENGLISH, changed).refusal();
    assertTrue(english.matches(".* answered Infinity with(out| every part).*"), english);
    var french = home.in(Locale.FRENCH, changed).refusal();
    assertTrue(french.matches(".* répondu Infinity (sans income|une fois toutes).*"), french);
  }

  @ParameterizedTest
  @MethodSource("methods")
  void should_refuse_a_single_column_in_one_sentence(String method) throws IOException {
    var toy = toy("single", 1);
    ToyCase.edit(toy.resolve("case.yaml"), "[age, income]", "[age]");
    ToyCase.model(toy, new float[][] {{0, 1}});
    var home = new Station(folder.resolve("home"));
    assertTrue(home.in(Locale.ENGLISH, line(toy, method)).refusal().contains("one column alone"));
    assertTrue(home.in(Locale.FRENCH, line(toy, method)).refusal().contains("une seule colonne"));
  }

  @Test
  void should_say_that_what_is_transparent_was_laid_over_white() throws IOException {
    var clear = folder.resolve("clear.png");
    var picture = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
    ImageIO.write(picture, "png", clear.toFile());
    Object[] line = {
      "explain", "instrument-check", "--model", "patch", "--exhibit", clear, "--with", "occlusion"
    };
    says(Locale.ENGLISH, "was laid over white", line);
    says(Locale.FRENCH, "blanc", line);
  }

  private static void refused(
      Locale locale, String said, String model, Object exhibit, Object... more) {
    var line =
        new ArrayList<Object>(
            List.of("explain", "instrument-check", "--model", model, "--exhibit", exhibit));
    line.addAll(List.of(more));
    var sentence = new Station(folder.resolve("home")).in(locale, line.toArray()).refusal();
    assertTrue(sentence.contains(said), sentence);
    assertFalse(WITHIN.matcher(sentence).find(), sentence);
  }
}
