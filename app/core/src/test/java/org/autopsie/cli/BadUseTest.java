package org.autopsie.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A command that is written wrong is told so in one sentence, in the session’s language.
class BadUseTest {
  private @TempDir Path home;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "explain|autopsie explain needs CASE. See: autopsie explain --help",
        "explain x --model m|autopsie explain needs --exhibit E, --with EXPLAINER. See: autopsie"
            + " explain --help",
        "run x --seed|--seed needs a value after it: N. See: autopsie run --help",
        "run x --seed a|--seed cannot be “a”; write N. See: autopsie run --help",
        "run x --seed 1 --seed 2|--seed is given more than once; give it once.",
        "run x --device y|--device cannot be “y”; write auto|cpu|gpu. See: autopsie run --help",
        "run x --json=1|--json stands alone, without a value. See: autopsie run --help",
        "run x --agan|autopsie run has no option --agan; did you mean --again? See: autopsie run"
            + " --help",
        "run x y z|autopsie run can make nothing of “y”. See: autopsie run --help",
        "lits|There is no command autopsie lits; did you mean autopsie list?",
        "resource gte x|There is no command autopsie resource gte; did you mean autopsie resource"
            + " get?",
      })
  void should_say_what_is_wrong(String pair) {
    int end = pair.indexOf('|');
    assertEquals(pair.substring(end + 1), told(Locale.ENGLISH, pair.substring(0, end)));
  }

  @Test
  void should_say_it_in_french() {
    assertEquals(
        "autopsie explain a besoin de --exhibit E, --with EXPLAINER. Voyez\u00a0: autopsie explain"
            + " --help",
        told(Locale.FRANCE, "explain x --model m"));
    assertEquals(
        "--seed ne peut pas être «\u202fa\u202f»\u202f; écrivez N. Voyez\u00a0: autopsie run"
            + " --help",
        told(Locale.FRANCE, "run x --seed a"));
  }

  @Test
  void should_refuse_more_repeats_than_a_step_can_have() {
    assertEquals(
        "An explanation is made from 1 to 100 times, not 101.",
        told(Locale.ENGLISH, "explain x --model m --exhibit e --with lime --repeats 101"));
  }

  /// The one line on stderr, with exit code 2.
  private String told(Locale locale, String line) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var desk =
        new Desk(
            home,
            Optional.empty(),
            locale,
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8));
    assertEquals(2, Main.run(desk, line.split(" ")));
    assertEquals("", out.toString(UTF_8));
    return err.toString(UTF_8).strip();
  }
}
