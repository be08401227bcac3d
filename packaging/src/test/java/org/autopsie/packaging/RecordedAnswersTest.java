package org.autopsie.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The three cases on systems that cannot be run here, from end to end, and `measure` on a table of
/// transcripts.
class RecordedAnswersTest {
  @TempDir Path temp;

  private Station.Told autopsie(Object... args) {
    return new Station(temp.resolve("home")).run(args);
  }

  private static String status(Map<String, JsonNode> steps, String id) {
    return steps.get(id).path("status").asString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gendered-translation", "coreference", "accents-transcripts"})
  void should_run_and_verify_and_lack_only_what_a_class_adds(String name) {
    var out = temp.resolve("out").toString();
    var said = autopsie("run", name, "--out", out, "--json");
    assertEquals(0, said.exit(), said.err());
    said.steps()
        .forEach((id, step) -> {
          var kind = step.path("kind").asString();
          var wanted =
              id.startsWith("class-") ? "skip" : kind.equals("observation") ? "observed" : "pass";
          assertEquals(wanted, step.path("status").asString(), id);
        });

    assertEquals(0, autopsie("verify", out).exit());
  }

  @Test
  void should_find_the_published_recalls_and_gaps() {
    var out = temp.resolve("out").toString();
    var steps = autopsie("run", "gendered-translation", "--out", out, "--json").steps();

    assertEquals(52.5, steps.get("google-fr-recall-women").path("measured").asDouble(), 0.05);
    assertEquals(80.1, steps.get("google-fr-recall-men").path("measured").asDouble(), 0.05);
    for (var figure : List.of("f1-men-", "f1-women-", "delta-g-")) {
      assertEquals(18, steps.keySet().stream().filter(id -> id.startsWith(figure)).count());
    }
    assertEquals(63.3, steps.get("f1-women-google-fr").path("measured").asDouble(), 0.1);
  }

  @Test
  void should_name_the_row_that_no_longer_follows() throws IOException {
    var copy = temp.resolve("copy");
    autopsie("run", "gendered-translation", "--out", copy.toString(), "--json");
    var table = copy.resolve("data/winomt.csv");
    var rows = Files.readString(table);
    assertTrue(rows.contains("bing,uk,3888,41.3,59.0,12.1,46.9,77.8,6.9,"));
    Files.writeString(table, rows.replace("12.1,46.9,77.8,6.9,", "12.1,46.9,77.8,7.1,"));

    var said = autopsie("run", copy.toString(), "--out", copy.toString(), "--again", "--json");

    assertEquals(1, said.exit());
    var failed =
        said.steps().keySet().stream().filter(id -> status(said.steps(), id).equals("fail"));
    assertEquals(
        List.of("delta-g-microsoft-uk", "f1-women-microsoft-uk"), failed.sorted().toList());
  }

  @Test
  void should_fail_the_control_where_the_rule_reads_wrongly() throws IOException {
    var copy = temp.resolve("copy");
    autopsie("run", "gendered-translation", "--out", copy.toString(), "--json");
    Files.writeString(
        copy.resolve("data/wrong.csv"),
        "language,word,form,says\nfr,nurse,infirmière,masculine\nfr,nurse,infirmier,feminine\n");
    var yaml = Files.readString(copy.resolve("case.yaml"));
    Files.writeString(
        copy.resolve("case.yaml"),
        yaml.replace(
                "table: planted, rule: gender, measure: right",
                "table: planted, nouns: wrong, rule: gender, measure: right")
            .replace("data:\n", "data:\n  - {id: wrong, file: data/wrong.csv}\n"));

    var said = autopsie("run", copy.toString(), "--out", copy.toString(), "--json");

    assertEquals(1, said.exit());
    assertEquals("fail", status(said.steps(), "rule-planted"));
  }

  @Test
  void should_measure_a_file_of_transcripts() throws IOException {
    var file = temp.resolve("t.csv");
    Files.writeString(
        file, "reference,hypothesis,group,speaker\nI have 3 cats.,i have free cats,a,s\n,x,b,t\n");
    var said = autopsie("measure", file.toString(), "--with", "word-error-rate", "--json");
    assertEquals(0, said.exit(), said.err());
    var document = JsonMapper.shared().readTree(said.out());

    assertEquals(0.25, document.at("/by_group/a/wer/value").asDouble());
    assertEquals(4, document.at("/by_group/a/words").asInt());
    assertTrue(document.at("/by_group/b/wer/value").isNull());
  }
}
