package org.autopsie.textswap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.autopsie.model.Input;
import org.autopsie.run.Failure;
import org.autopsie.run.Parameters;
import org.autopsie.run.PerturbationContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTrimTest implements PerturbationContract<TextTrim> {

  @ParameterizedTest
  @CsvSource({
    "0.5, a/b/c/d/e, a/b/c/",
    "0.05, a/b/c, a/",
    "1, a/b/c/, a/b/c/",
    "0.1, 1/2/3/4/5/6/7/8/9/0, 1/",
    "0.7, 1/2/3/4/5/6/7/8/9/0, 1/2/3/4/5/6/7/",
    "0.5, one two three four, one two",
    "0.05, 👩‍💻 שלום, 👩‍💻",
    "0.5, '', ''"
  })
  void should_keep_the_first_share(double keep, String given, String expected) {
    assertEquals(expected.replace('/', '\n'), trim(keep, given.replace('/', '\n')));
  }

  @Property
  void should_keep_a_beginning(
      @ForAll String text, @ForAll @DoubleRange(min = 0.05, max = 1) double keep) {
    assertTrue(text.startsWith(trim(keep, text)));
  }

  @Test
  void should_take_a_megabyte() {
    var lines = "line\n".repeat(200_000);
    var words = "x".repeat(1_000_000) + " y";

    assertEquals(500_000, trim(0.5, lines).length());
    assertEquals(1_000_000, trim(0.5, words).length());
  }

  @Test
  void should_refuse_to_keep_nothing() {
    assertThrows(Failure.class, () -> Parameters.with(new TextTrim(), Map.of("keep", 0)));
  }

  private static String trim(double keep, String text) {
    var trimmed = new TextTrim(keep).apply(new Input.Text(text), new SplittableRandom(1));
    return ((Input.Text) trimmed).text();
  }
}
