package org.autopsie.recordedanswers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
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

class FileWordErrorsTest implements PluginContract<FileWordErrors> {
  private static final String HEAD = "reference,hypothesis,group,speaker\n";
  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("t.csv"), text);
  }

  private static Measured measured(Path file, Map<String, ?> values) {
    return Parameters.with(new FileWordErrors(), values)
        .measure(file, new SplittableRandom(0), Progress.SILENT);
  }

  private JsonNode document(String text) throws IOException {
    return document(file(text), Map.of());
  }

  private static JsonNode document(Path file, Map<String, ?> values) {
    return JsonMapper.shared().readTree(Json.write(measured(file, values).document()));
  }

  @Test
  void should_pool_errors_over_words_by_group() throws IOException {
    var found =
        document(
            HEAD
                + "The cat sat on the mat.,the hat sat on mat,a,s1\n"
                + "Hello,hello world,a,s2\n"
                + "I have 3 cats,i have three cats,b,s3\n");

    assertEquals(3.0 / 7, found.at("/by_group/a/wer/value").asDouble(), 1e-12);
    assertEquals(3, found.at("/by_group/a/errors").asInt());
    assertEquals(7, found.at("/by_group/a/words").asInt());
    assertEquals(2, found.at("/by_group/a/wer/n").asInt());
    assertEquals(1, found.at("/by_group/a/substitutions").asInt());
    assertEquals(1, found.at("/by_group/a/deletions").asInt());
    assertEquals(1, found.at("/by_group/a/insertions").asInt());
    assertEquals(0, found.at("/by_group/b/wer/value").asDouble());
    assertTrue(found.at("/by_group/b/wer/low").isNull());
  }

  @Test
  void should_resample_speakers_and_not_rows() throws IOException {
    var alone = new StringBuilder(HEAD);
    var together = new StringBuilder(HEAD);
    for (int i = 0; i < 60; i++) {
      var row = "a b c d," + (i % 20 < 10 ? "a b c d" : "x y c d") + ",g,";
      alone.append(row).append("s").append(i).append("\n");
      together.append(row).append("s").append(i % 20).append("\n");
    }
    var narrow = document(alone.toString()).at("/by_group/g/wer");
    var wide = document(together.toString()).at("/by_group/g/wer");

    assertEquals(20, wide.get("n").asInt());
    assertEquals(0.25, wide.get("value").asDouble(), 1e-12);
    assertTrue(wide.get("low").asDouble() < 0.25 && 0.25 < wide.get("high").asDouble());
    assertTrue(width(wide) > 1.4 * width(narrow));
  }

  private static double width(JsonNode wer) {
    return wer.get("high").asDouble() - wer.get("low").asDouble();
  }

  @Test
  void should_count_what_was_not_heard_and_what_was_not_said() throws IOException {
    var found = document(HEAD + "one two,,a,s1\n\"\",um well,b,s2\n\"...\",,c,s3\n");

    assertEquals(1, found.at("/by_group/a/wer/value").asDouble());
    assertEquals(2, found.at("/by_group/a/deletions").asInt());
    assertTrue(found.at("/by_group/b/wer/value").isNull());
    assertEquals(2, found.at("/by_group/b/errors").asInt());
    assertEquals(0, found.at("/by_group/c/words").asInt());
    assertTrue(found.get("notices").toString().contains("In 2 rows nothing was said"));
  }

  @Test
  void should_read_each_row_by_the_rule_of_its_language() throws IOException {
    var file =
        file(
            """
            reference,hypothesis,group,speaker,language
            j’ai 21 ans,j ai vingt et un ans,a,s1,fr
            i am 21,i am twenty one,a,s2,EN
            """);
    var found = document(file, Map.of());

    assertEquals(0, found.at("/by_group/a/errors").asInt());
    assertEquals(2, found.get("rules").size());
    assertEquals(
        2,
        document(
                    file("reference,hypothesis,group,speaker\n21,vingt et un,a,s\n"),
                    Map.of("language", "fr"))
                .at("/by_group/a/words")
                .asInt()
            - 1);
  }

  @Test
  void should_give_people_no_rate_under_ten_speakers() throws IOException {
    var nine = new StringBuilder(HEAD);
    for (int i = 0; i < 9; i++) {
      nine.append("a b,a,g,s").append(i).append("\n");
    }
    var few = lines(nine.toString());
    var enough = lines(nine + "a b,a,g,s9\n");

    assertTrue(few.contains("No rate") && !few.contains("50.0"), few);
    assertTrue(enough.contains("50.0 errors for 100 words [50.0; 50.0], 10 of 20 words"), enough);
  }

  private String lines(String text) throws IOException {
    return measured(file(text), Map.of()).lines().stream()
        .map(line -> line.in(Locale.ENGLISH))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void should_read_tabs_semicolons_and_other_letters() throws IOException {
    var tsv =
        Files.writeString(
            folder.resolve("t.tsv"), "reference\thypothesis\tgroup\tspeaker\na, b\ta b\tg\ts\n");
    assertEquals(0, document(tsv, Map.of()).at("/by_group/g/errors").asInt());

    var western = folder.resolve("w.csv");
    Files.write(
        western,
        "speaker;group;hypothesis;reference\ns;g;été;été\n"
            .getBytes(Charset.forName("windows-1252")));
    assertEquals(0, document(western, Map.of()).at("/by_group/g/errors").asInt());
  }

  private String refused(String text) throws IOException {
    var file = file(text);
    var failure = assertThrows(Failure.class, () -> measured(file, Map.of()));
    assertFalse(failure.in(Locale.FRENCH).contains("\n"));
    assertTrue(failure.getMessage().contains(file.toString()), failure.getMessage());
    return failure.getMessage();
  }

  @Test
  void should_name_the_file_and_the_line_of_what_cannot_be_read() throws IOException {
    assertTrue(refused(HEAD + "a,a,g,s\nb,b,,s\n").contains("line 3: the cell of “group”"));
    assertTrue(refused(HEAD + "a,a,g,\n").contains("line 2: the cell of “speaker”"));
    assertTrue(refused(HEAD + "a,a,g,s\na,a,g\n").contains("line 3: 3 cells"));
    assertTrue(refused(HEAD).contains("no row"));
    assertTrue(refused("").contains("is empty"));
    assertTrue(refused("reference,hypotesis,group,speaker\na,a,g,s\n").contains("hypotesis"));
    assertTrue(
        refused("reference,hypothesis,group,speaker,language\na,a,g,s,de\n").contains("“de”"));
    assertTrue(refused(HEAD + "a,a,g,s\n\"b,b,g,s\n").contains("line"));
  }

  @Test
  void should_say_who_is_in_two_groups() throws IOException {
    var found = document(HEAD + "a,a,g,s\na,b,h,s\n");

    assertTrue(found.get("notices").toString().contains("In more than one group: s."));
  }
}
