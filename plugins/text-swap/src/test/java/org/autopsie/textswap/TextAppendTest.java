package org.autopsie.textswap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.autopsie.model.Input;
import org.autopsie.run.PerturbationContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextAppendTest implements PerturbationContract<TextAppend> {

  @Override
  public TextAppend plugin() {
    return new TextAppend("Plays chess.");
  }

  @ParameterizedTest
  @CsvSource({
    "one, last, one/last",
    "one/, last, one/last/",
    "'', last, last",
    "one, '', one",
    "one, 👩‍💻 שלום, one/👩‍💻 שלום"
  })
  void should_add_a_last_line(String given, String line, String expected) {
    var input = new Input.Text(given.replace('/', '\n'));

    assertEquals(
        new Input.Text(expected.replace('/', '\n')),
        new TextAppend(line).apply(input, new SplittableRandom(1)));
  }
}
