package org.autopsie.textswap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.autopsie.model.Input;
import org.autopsie.run.Parameter.Kind;
import org.autopsie.run.Parameters;
import org.autopsie.run.PerturbationContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWriteTest implements PerturbationContract<TextWrite> {

  @Override
  public TextWrite plugin() {
    return new TextWrite("Plays chess.\nשלום 👩‍💻, \"yes\": é\n");
  }

  @ParameterizedTest
  @CsvSource({"one/two, new, new", "one/two, '', one/two", "'', new, new", "a, ' b/ ', ' b/ '"})
  void should_put_the_text_in_place_of_the_whole(String given, String text, String expected) {
    var written = new TextWrite(text.replace('/', '\n'));

    assertEquals(
        new Input.Text(expected.replace('/', '\n')),
        written.apply(new Input.Text(given.replace('/', '\n')), new SplittableRandom(1)));
  }

  @Test
  void should_say_that_its_text_is_the_whole_one() {
    assertEquals(Kind.TEXT, Parameters.of(new TextWrite()).getFirst().kind());
    assertEquals(Kind.WORDS, Parameters.of(new TextAppend()).getFirst().kind());
  }
}
