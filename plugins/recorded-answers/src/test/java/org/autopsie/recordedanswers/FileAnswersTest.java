package org.autopsie.recordedanswers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.autopsie.evidence.Json;
import org.autopsie.protocol.FileInstrument.Measured;
import org.autopsie.run.Failure;
import org.autopsie.run.Parameters;
import org.autopsie.run.PluginContract;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FileAnswersTest implements PluginContract<FileAnswers> {
  private static final String HEAD = "prompt,answer,system,language,word,expected,a,b\n";
  private static final String ONE = "p,L’infirmière arrive,s,fr,nurse,feminine,f,f\n";
  @TempDir Path folder;

  private Measured measured(String text, Map<String, ?> values) throws IOException {
    var file = Files.writeString(folder.resolve("answers.csv"), text);
    return Parameters.with(new FileAnswers(), values)
        .measure(file, new SplittableRandom(0), Progress.SILENT);
  }

  private JsonNode document(String text, Map<String, ?> values) throws IOException {
    return JsonMapper.shared().readTree(Json.write(measured(text, values).document()));
  }

  private static String lines(Measured measured) {
    return measured.lines().stream()
        .map(line -> line.in(Locale.ENGLISH))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void should_score_answers_and_show_what_it_saw() throws IOException {
    var found =
        document(
            HEAD + ONE + "q,L’infirmier arrive,s,fr,nurse,,f,m\n",
            Map.of("judges", List.of("a", "b")));

    assertEquals(2, found.get("n").asInt());
    assertEquals(0.5, found.at("/by_group/s/feminine/value").asDouble());
    assertEquals(1, found.at("/by_group/s/right/n").asInt());
    assertEquals("[\"L’\",\"infirmière\"]", found.at("/answers/0/words").toString());
    assertTrue(found.at("/answers/1/right").isNull());
    assertEquals(2, found.at("/agreement/units").asInt());
    assertEquals(1, found.at("/agreement/alike").asInt());
    assertTrue(found.get("notices").toString().contains("version, access, account"));
  }

  @Test
  void should_call_few_answers_anecdotes_and_give_them_no_rate() throws IOException {
    var one = lines(measured(HEAD + ONE, Map.of()));
    var ten = lines(measured(HEAD + ONE.repeat(10), Map.of()));

    assertTrue(one.contains("One answer is an anecdote") && !one.contains("100.0"), one);
    assertTrue(ten.contains("feminine: 10 of 10, 100.0 in 100 [72.2; 100.0]"), ten);
  }

  @Test
  void should_find_the_judges_that_the_window_wrote_and_give_alpha_from_ten_answers_on()
      throws IOException {
    var head = "prompt,answer,system,language,word,judge A,judge B\n";
    var one = "p,L’infirmière arrive,s,fr,nurse,feminine,feminine\n";
    var other = "p,L’infirmier arrive,s,fr,nurse,masculine,masculine\n";
    var few = lines(measured(head + one + other, Map.of()));
    var enough = lines(measured(head + one.repeat(5) + other.repeat(5), Map.of()));
    var found = document(head + one + other, Map.of());

    assertTrue(few.contains("2 answers by at least two of 2; on 2 of them all say"), few);
    assertTrue(few.contains("Under 10 answers no alpha"), few);
    assertTrue(enough.contains("alpha 1.00"), enough);
    assertEquals(1, found.at("/agreement/alpha").asDouble());
    assertEquals(2, found.at("/agreement/judges").asInt());
  }

  @Test
  void should_read_whom_a_pronoun_means() throws IOException {
    var found =
        document(
            """
            prompt,answer,system,referents,expected
            q,The attorney.,s,paralegal|attorney,attorney
            """,
            Map.of("rule", "referent"));

    assertEquals(1, found.at("/by_group/s/attorney/value").asDouble());
    assertEquals(1, found.at("/by_group/s/right/value").asDouble());
  }

  @Test
  void should_take_nouns_from_a_file() throws IOException {
    var nouns = folder.resolve("nouns.csv");
    Files.writeString(nouns, "language,word,form,says\nfr,nurse,soignante,feminine\n");
    var text = HEAD + "p,La soignante arrive,s,fr,nurse,,,\n";

    assertEquals(
        "feminine",
        document(text, Map.of("nouns", nouns.toString())).at("/answers/0/verdict").asString());
    assertEquals("absent", document(text, Map.of()).at("/answers/0/verdict").asString());
  }

  private String refused(String text) {
    var failure = assertThrows(Failure.class, () -> measured(text, Map.of()));
    assertTrue(failure.getMessage().contains("answers.csv"), failure.getMessage());
    assertFalse(failure.in(Locale.FRENCH).contains("\n"));
    return failure.getMessage();
  }

  @Test
  void should_name_the_file_and_the_line_of_what_cannot_be_read() {
    assertTrue(refused("prompt,answer\na,b\n").contains("“system”"));
    assertTrue(
        refused("prompt,answer,system,date\na,b,s,2026-11-22\na,b,s,yesterday\n")
            .contains("line 3"));
    assertTrue(refused("prompt,answer,system\n").contains("no row"));
  }
}
