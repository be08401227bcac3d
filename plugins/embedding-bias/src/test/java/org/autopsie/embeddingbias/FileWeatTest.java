package org.autopsie.embeddingbias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.autopsie.protocol.FileInstrument.Measured;
import org.autopsie.run.Failure;
import org.autopsie.run.Parameters;
import org.autopsie.run.PluginContract;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWeatTest implements PluginContract<FileWeat> {
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    write("toy.txt", "nurse 1 2", "cook 1 1", "pilot -1 2", "smith -1 1", "she 1 0", "he -1 0");
    write("x.csv", "word", "nurse", "cook");
    write("y.csv", "word", "pilot", "smith");
    write("a.csv", "word", "she");
    write("b.csv", "word", "he");
  }

  private Path write(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  private Measured measured(String... lists) {
    var targets = List.of(at(lists[0]), at(lists[1]));
    var asked =
        Parameters.with(
            new FileWeat(),
            Map.of("targets", targets, "attributes", List.of(at(lists[2]), at(lists[3]))));
    return asked.measure(folder.resolve("toy.txt"), new SplittableRandom(1), Progress.SILENT);
  }

  private String at(String list) {
    return folder.resolve(list).toString();
  }

  private String refused(String... lists) {
    return assertThrows(Failure.class, () -> measured(lists)).in(Locale.ENGLISH);
  }

  /// s is ± twice 1/√5 and 1/√2; of six ways to deal two and two the observed one is the first.
  @Test
  void should_give_what_is_worked_by_hand() {
    var found = measured("x.csv", "y.csv", "a.csv", "b.csv");
    double nurse = 2 / Math.sqrt(5);
    double cook = 2 / Math.sqrt(2);
    double deviation = Math.sqrt((2 * nurse * nurse + 2 * cook * cook) / 3);
    var document = found.document();
    assertEquals((nurse + cook) / deviation, (double) document.get("effect_size"), 1e-9);
    assertEquals(1 / 6.0, (double) document.get("p_value"), 1e-9);
    assertEquals(6L, document.get("permutations"));
    assertEquals(List.of(), document.get("lost_words"));
    assertEquals(
        "The words of x.csv are nearer to a.csv than to b.csv, compared with those of y.csv.",
        found.lines().get(1).in(Locale.ENGLISH));
  }

  @Test
  void should_list_lost_words() throws IOException {
    write("long.csv", "word,source", "nurse,me", "cook,me", "he,me", "she,me", "gone,me");
    var found = measured("long.csv", "y.csv", "a.csv", "b.csv");
    assertEquals(List.of("gone"), found.document().get("lost_words"));
    assertTrue(found.notices().getFirst().in(Locale.ENGLISH).contains("“long.csv”: 1 word"));
  }

  @Test
  void should_say_what_is_wrong_with_a_list() throws IOException {
    write("empty.csv", "word");
    write("blank.csv", "word", "\" \"");
    write("other.csv", "mot", "nurse");
    write("lost.csv", "word", "nurse", "gone");
    assertTrue(refused("empty.csv", "y.csv", "a.csv", "b.csv").contains("empty.csv"));
    assertTrue(refused("blank.csv", "y.csv", "a.csv", "b.csv").contains("“blank.csv” is empty"));
    assertTrue(refused("other.csv", "y.csv", "a.csv", "b.csv").contains("no column “word”"));
    assertTrue(refused("lost.csv", "y.csv", "a.csv", "b.csv").contains("1 of the 2 words"));
    assertTrue(refused("none.csv", "y.csv", "a.csv", "b.csv").startsWith("There is no list"));
    assertTrue(refused("x.csv", "x.csv", "a.csv", "b.csv").contains("hold the same words"));
  }

  @Nested
  class Axis implements PluginContract<FileAxis> {
    /// East is she: nurse lies at 1/√5, smith at −1/√2. One pair gives no interval.
    @Test
    void should_place_words_between_the_poles() throws IOException {
      var pairs = write("pairs.csv", "from,to", "he,she");
      var words = write("words.csv", "word", "nurse", "cook", "pilot", "smith", "gone");
      var values = Map.of("pairs", pairs.toString(), "words", words.toString());
      var found =
          Parameters.with(new FileAxis(), values)
              .measure(folder.resolve("toy.txt"), new SplittableRandom(1), Progress.SILENT);
      var places = (List<?>) found.document().get("places");
      var cook = (Map<?, ?>) places.getFirst();
      assertEquals("cook", cook.get("word"));
      assertEquals(Math.sqrt(0.5), (double) cook.get("value"), 1e-9);
      assertTrue(Double.isNaN((double) cook.get("low")));
      assertEquals(List.of("gone"), found.document().get("lost_words"));
      assertEquals(1, found.document().get("pairs"));
      assertEquals("smith: -0.707", found.lines().getLast().in(Locale.ENGLISH));
      assertTrue(found.notices().getFirst().in(Locale.ENGLISH).contains("One pair alone"));
    }
  }
}
