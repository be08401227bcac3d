package org.autopsie.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.autopsie.cli.Desk;
import org.autopsie.cli.Main;
import org.autopsie.evidence.Json;
import tools.jackson.databind.JsonNode;

/// The command line, run in this Java with a home of its own and all that it says caught.
///
/// @param home where it keeps what it keeps
record Station(Path home) {

  /// What a finished command left.
  record Told(int exit, String out, String err) {

    /// What it printed, which must be one JSON document and nothing else, with exit code 0.
    JsonNode json() {
      assertEquals(0, exit, this::toString);
      assertEquals(1, out.lines().count(), out);
      return Json.mapper().readTree(out);
    }

    /// The steps of a run by their ids, whatever became of them.
    Map<String, JsonNode> steps() {
      var steps = new HashMap<String, JsonNode>();
      Json.mapper()
          .readTree(out)
          .path("steps")
          .forEach(step -> steps.put(step.path("id").asString(), step));
      return steps;
    }

    /// The one sentence on stderr, with exit code 2 and nothing on stdout.
    String refusal() {
      assertEquals(2, exit, this::toString);
      assertEquals("", out);
      assertEquals(1, err.lines().count(), err);
      return err.strip();
    }
  }

  /// A command in English.
  Told run(Object... args) {
    return in(Locale.ENGLISH, args);
  }

  /// A command that must end with exit code 0.
  Told done(Object... args) {
    var told = run(args);
    assertEquals(0, told.exit(), told::toString);
    return told;
  }

  /// A command in that language.
  Told in(Locale locale, Object... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var desk =
        new Desk(
            home,
            Optional.of(Checkout.ROOT),
            locale,
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8));
    var words = List.of(args).stream().map(String::valueOf).toArray(String[]::new);
    int exit = Main.run(desk, words);
    return new Told(exit, out.toString(UTF_8), err.toString(UTF_8));
  }
}
