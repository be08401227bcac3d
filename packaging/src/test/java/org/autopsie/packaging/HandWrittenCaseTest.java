package org.autopsie.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.autopsie.evidence.Json;
import org.autopsie.model.ToyOnnx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The case of rows that the README shows, written as it stands there around a model that the
/// project never saw: every command on it, without code.
class HandWrittenCaseTest {
  private static final List<String> KEYS =
      List.of(
          "id",
          "kind",
          "status",
          "verdict",
          "measured",
          "low",
          "high",
          "n",
          "unit",
          "published",
          "expected_from",
          "source",
          "tolerance",
          "model",
          "fidelity",
          "reason");

  /// Rows: income, debt. Columns: refused, accepted.
  private static final float[][] WEIGHTS = {{-0.001f, 0.002f}, {0.003f, -0.001f}};

  private static final double MEAN_INCOME = (2100 + 1500 + 3200) / 3.0;
  private static final double EXPECTED = 0.002 * (5000 - MEAN_INCOME);

  private @TempDir Path folder;
  private Path written;
  private Path out;
  private Station station;

  @BeforeEach
  void write() throws IOException {
    station = new Station(folder.resolve("home"));
    out = folder.resolve("out");
    written = Files.createDirectories(folder.resolve("my-case"));
    Files.writeString(written.resolve("case.yaml"), shownInReadme());
    Files.createDirectories(written.resolve("models"));
    Files.write(written.resolve("models/loan.onnx"), ToyOnnx.linear(WEIGHTS));
  }

  private static String shownInReadme() throws IOException {
    var readme = Files.readString(Checkout.ROOT.resolve("README.md"));
    var block = Pattern.compile("(?ms)^```yaml\\n(.*?)^```$").matcher(readme);
    assertTrue(block.find());
    return block.group(1);
  }

  @Test
  void should_measure_what_arithmetic_says_when_run() {
    var document = station.run("run", written, "--out", out, "--json").json();

    assertEquals("my-loan-model", document.get("case").asString());
    assertEquals(List.of("case", "steps"), List.copyOf(document.propertyNames()));
    var steps = document.get("steps");
    assertEquals(2, steps.size());
    steps.forEach(step -> assertEquals(KEYS, List.copyOf(step.propertyNames())));
    assertControl(steps.get(0));
    assertObservation(steps.get(1));
  }

  private static void assertControl(JsonNode step) {
    assertEquals("nothing-changed", step.get("id").asString());
    assertEquals("control", step.get("kind").asString());
    assertEquals("pass", step.get("status").asString());
    assertEquals(0.0, step.get("measured").asDouble());
    assertEquals("The same row gets the same answer.", step.get("expected_from").asString());
    assertTrue(step.get("verdict").isNull());
    assertTrue(step.get("published").isNull());
    assertTrue(step.get("reason").isNull());
  }

  private static void assertObservation(JsonNode step) {
    assertEquals("observed", step.get("status").asString());
    assertEquals(EXPECTED, step.get("measured").asDouble(), 1e-5);
    assertEquals(3, step.get("n").asInt());
    assertTrue(step.get("low").asDouble() < EXPECTED && EXPECTED < step.get("high").asDouble());
    assertTrue(step.get("low").asDouble() >= 0.002 * (5000 - 3200) - 1e-5);
    assertTrue(step.get("high").asDouble() <= 0.002 * (5000 - 1500) + 1e-5);
    assertEquals("loan", step.get("model").asString());
    assertEquals("teaching", step.get("fidelity").asString());
  }

  @Test
  void should_verify_as_equal_when_nothing_was_touched_here_and_in_a_copy() throws IOException {
    station.done("run", written, "--out", out);
    var copy = folder.resolve("elsewhere/copy");
    copy(out, copy);

    for (var place : List.of(out, copy)) {
      var told = new Station(folder.resolve("other-home")).done("verify", place);
      assertTrue(told.out().contains("\nequal: "), told.out());
      assertEquals(6, told.out().lines().filter(line -> line.matches("equal +line .*")).count());
      assertEquals("", told.err());
    }
  }

  @Test
  void should_go_on_from_what_is_recorded_when_run_twice_and_append_when_told_again()
      throws IOException {
    var first = station.run("run", written, "--out", out, "--json");
    assertEquals(
        List.of("recorded: nothing-changed pass", "recorded: more-income observed"),
        first.err().lines().toList());
    var ledger = Files.readAllLines(out.resolve("evidence.jsonl"));

    var second = station.run("run", written, "--out", out, "--json");
    assertEquals(first.json(), second.json());
    assertEquals(ledger, Files.readAllLines(out.resolve("evidence.jsonl")));
    assertEquals(2, second.err().lines().filter(l -> l.startsWith("recorded before: ")).count());

    var again = station.run("run", written, "--out", out, "--again", "--json");
    assertEquals(first.json(), again.json());
    var longer = Files.readAllLines(out.resolve("evidence.jsonl"));
    assertEquals(4, longer.size());
    assertEquals(ledger, longer.subList(0, 2));
    station.done("verify", out);
  }

  @Test
  void should_go_on_in_the_folder_itself_when_that_is_the_one_named() {
    station.done("run", written, "--out", out);
    var document = station.run("run", out, "--out", out, "--json").json();
    assertEquals(2, document.get("steps").size());
    assertTrue(station.done("verify", out).out().contains("whole: 2 lines"));
  }

  @Test
  void should_keep_a_working_copy_in_its_home_and_leave_the_case_alone_when_no_folder_is_named()
      throws IOException {
    station.done("run", written);
    assertTrue(Files.exists(station.home().resolve("cases/my-loan-model/evidence.jsonl")));
    assertFalse(Files.exists(written.resolve("evidence.jsonl")));
    station.done("verify", "my-loan-model");
    station.done("verify", written);
  }

  @Test
  void should_write_a_report_in_both_languages() throws IOException {
    station.done("run", written, "--out", out);
    var pages = List.of(folder.resolve("pages/fr.html"), folder.resolve("pages/en.html"));
    station.done("report", out, "--out", pages.get(0), "--lang", "fr");
    station.done("report", out, "--out", pages.get(1), "--lang", "en");

    var french = Files.readString(pages.get(0));
    var english = Files.readString(pages.get(1));
    assertTrue(french.contains("Un score de prêt") && french.contains("lang=\"fr\""));
    assertTrue(english.contains("A loan score") && english.contains("lang=\"en\""));
    assertTrue(french.contains("5,467"), "the measure, the French way");
    assertTrue(english.contains("5.467"), "the measure, the English way");
    var head = Json.mapper().readTree(lastLine()).get("hash").asString();
    assertTrue(french.contains(head) && english.contains(head));
    for (var page : List.of(french, english)) {
      assertFalse(page.contains("<script"));
      assertFalse(Pattern.compile("(src|href)=\"https?:").matcher(page).find());
    }
  }

  private String lastLine() throws IOException {
    return Files.readAllLines(out.resolve("evidence.jsonl")).getLast();
  }

  @Test
  void should_list_samples_and_working_copies_with_what_they_need() {
    station.done("run", written);
    var cases = station.run("list", "--json").json().get("cases");
    var ids = cases.findValuesAsString("id");
    assertTrue(ids.containsAll(List.of("cv-screening", "my-loan-model")), ids.toString());
    var mine = cases.get(ids.indexOf("my-loan-model"));
    assertEquals("A loan score", mine.get("title").asString());
    assertEquals("Loan score, version 3", mine.get("needs").get(0).asString());
    assertTrue(mine.get("lacks").isEmpty());
    assertTrue(mine.get("problem").isNull());
  }

  @Test
  void should_answer_before_and_after_by_arithmetic_when_probed() {
    var document =
        station
            .run(
                "probe",
                written,
                "--model",
                "loan",
                "--exhibit",
                "first",
                "--with",
                "row-edit",
                "--column",
                "debt",
                "--value",
                "3",
                "--json")
            .json();
    assertEquals(0.002 * 2100 - 400 * 0.001, score(document, "before", "accepted"), 1e-5);
    assertEquals(0.002 * 2100 - 3 * 0.001, score(document, "after", "accepted"), 1e-5);
    assertEquals(-0.001 * 2100 + 3 * 0.003, score(document, "after", "refused"), 1e-5);
    assertEquals("teaching", document.get("fidelity").asString());
    assertEquals("debt", document.get("parameters").get("column").asString());
    assertFalse(Files.exists(station.home().resolve("cases")), "a probe keeps nothing");
  }

  private static double score(JsonNode document, String when, String label) {
    return document.get(when).get("scores").get(label).asDouble();
  }

  @Test
  void should_say_nulls_when_probed_without_a_change() {
    var document =
        station.run("probe", written, "--model", "loan", "--exhibit", "second", "--json").json();
    for (var key : List.of("with", "parameters", "after", "similarity")) {
      assertTrue(document.get(key).isNull(), key);
    }
    assertEquals(0.002 * 1500 - 0.1, score(document, "before", "accepted"), 1e-5);
  }

  @Test
  void should_run_the_protocol_on_another_model_when_one_is_given() throws IOException {
    var other = folder.resolve("other.onnx");
    Files.write(other, ToyOnnx.linear(new float[][] {{0, -0.004f}, {0, 0}}));
    var told = station.run("run", written, "--model", other, "--out", out, "--json");

    var step = told.json().get("steps").get(1);
    assertEquals(-2 * EXPECTED, step.get("measured").asDouble(), 1e-5);
    assertEquals("proxy", step.get("fidelity").asString());
    station.done("verify", out);
    assertTrue(station.done("list").out().contains("cv-screening"));
    assertTrue(station.run("run", written, "--model", other).refusal().contains("--out"));
  }

  @Test
  void should_begin_a_case_that_loads_when_asked_for_a_new_one() throws IOException {
    var made = folder.resolve("Mon dossier");
    station.done("new", made);
    assertTrue(Files.exists(made.resolve("case.yaml")));
    var told = station.done("run", made);
    assertTrue(told.err().isEmpty(), told.err());
    station.done("report", made, "--out", folder.resolve("new.html"));

    var from = folder.resolve("from");
    station.done("new", from, "--from", written);
    var document = station.run("run", from, "--out", out, "--json").json();
    assertNotEquals("my-loan-model", document.get("case").asString());
    assertEquals(EXPECTED, document.get("steps").get(1).get("measured").asDouble(), 1e-5);
  }

  static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        var target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
