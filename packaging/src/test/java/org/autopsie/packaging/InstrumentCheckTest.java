package org.autopsie.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.autopsie.evidence.Json;
import org.autopsie.evidence.Sha256;
import org.autopsie.model.analytic.AttentionToy;
import org.autopsie.model.analytic.PictureModels;
import org.autopsie.model.analytic.RowModels;
import org.autopsie.model.analytic.TextModels;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The case instrument-check from end to end: every instrument finds the answer that is known, and
/// none does on a model that was swapped for another.
class InstrumentCheckTest {
  private static final String CASE = "instrument-check";
  private static final long LARGEST = 2_000_000;

  @TempDir static Path temp;
  private static Station station;
  private static Path out;
  private static JsonNode document;

  @BeforeAll
  static void run() {
    station = new Station(temp.resolve("home"));
    out = temp.resolve("out");
    document = station.run("run", CASE, "--out", out, "--json").json();
  }

  private static Set<String> ids(JsonNode document, String status) {
    return StreamSupport.stream(document.path("steps").spliterator(), false)
        .filter(step -> step.path("status").asString().equals(status))
        .map(step -> step.path("id").asString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static JsonNode step(String id) {
    return StreamSupport.stream(document.path("steps").spliterator(), false)
        .filter(step -> step.path("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void should_find_every_known_answer_with_the_usual_seed() {
    assertEquals(document.path("steps").size(), ids(document, "pass").size(), document.toString());
    assertTrue(
        StreamSupport.stream(document.path("steps").spliterator(), false)
            .allMatch(
                step -> Set.of("reproduction", "control").contains(step.path("kind").asString())));
  }

  @ParameterizedTest
  @CsvSource({
    "ishigami-s1-1, .313905",
    "ishigami-s1-2, .442411",
    "ishigami-s1-3, 0",
    "ishigami-st-1, .557589",
    "ishigami-st-2, .442411",
    "ishigami-st-3, .243684",
    "ishigami-s2-13, .243684",
    "sobol-g-s1-1, .716192",
    "sobol-g-s1-2, .179048",
    "sobol-g-s1-3, .023676",
    "sobol-g-s1-4, .007162",
    "sobol-g-st-1, .787144",
    "sobol-g-st-2, .242198",
    "sobol-g-st-3, .034317",
    "sobol-g-st-4, .010460"
  })
  void should_hold_the_published_value_in_an_interval_of_its_own(String id, double published) {
    var step = step(id);
    assertEquals("reproduction", step.path("kind").asString());
    assertEquals(published, step.path("published").asDouble(), 1e-9);
    assertTrue(step.path("low").asDouble() <= published, step.toString());
    assertTrue(published <= step.path("high").asDouble(), step.toString());
    double width = step.path("high").asDouble() - step.path("low").asDouble();
    assertTrue(width > 0 && width < 0.2, "an interval that holds anything: " + width);
  }

  @Test
  void should_hold_the_published_variance_in_an_interval_of_its_own() {
    var step = step("ishigami-variance");
    assertEquals("reproduction", step.path("kind").asString());
    assertEquals(13.844588, step.path("published").asDouble());
    assertTrue(step.path("low").asDouble() <= 13.844588, step.toString());
    assertTrue(step.path("high").asDouble() >= 13.844588, step.toString());
    assertTrue(step.path("high").asDouble() - step.path("low").asDouble() < 3, step.toString());
  }

  @Test
  void should_share_out_a_linear_model_to_a_millionth() {
    var known = List.of(3.0, -1.0, -1.0, 2.25, 0.0);
    for (var method : List.of("shapley-linear-", "kernel-shap-linear-")) {
      for (int i = 0; i < known.size(); i++) {
        double measured = step(method + (i + 1)).path("measured").asDouble();
        assertEquals(known.get(i), measured, 1e-6, method + (i + 1));
      }
    }
  }

  @Test
  void should_verify_as_equal_with_a_small_ledger() throws IOException {
    assertTrue(Files.size(out.resolve("evidence.jsonl")) <= LARGEST);
    var told = station.done("verify", out);
    assertFalse(told.out().contains("differs"), told.out());
    assertFalse(told.out().contains("not re-run"), told.out());
  }

  @Test
  void should_report_in_both_languages() throws IOException {
    for (var language : List.of("fr", "en")) {
      var page = temp.resolve(language + ".html");
      station.done("report", out, "--out", page, "--lang", language);
      var html = Files.readString(page);
      assertTrue(html.contains("lang=\"" + language + "\"") && html.contains("<svg"));
      assertFalse(html.contains("{{step:"), "a number of the story is missing");
    }
  }

  @Test
  void should_lack_nothing_and_answer_a_probe() {
    var cases = station.run("list", "--json").json().path("cases");
    var listed =
        StreamSupport.stream(cases.spliterator(), false)
            .filter(one -> one.path("id").asString().equals(CASE))
            .findFirst()
            .orElseThrow();
    assertEquals(0, listed.path("lacks").size(), listed.toString());
    assertTrue(listed.path("problem").isNull(), listed.toString());
    var told = station.run("probe", CASE, "--model", "xor", "--exhibit", "xor-row", "--json");
    assertEquals(1, told.json().path("before").path("scores").path("y").asDouble());
  }

  @Test
  void should_fail_on_ishigami_when_all_columns_count_alike() throws IOException {
    var alike = temp.resolve("alike.onnx");
    Files.write(alike, RowModels.linear(new double[] {1, 1, 1}, 0));
    var told = station.run("run", CASE, "--model", alike, "--out", temp.resolve("a"), "--json");
    assertEquals(1, told.exit(), told.err());
    var failed = ids(Json.mapper().readTree(told.out()), "fail");
    assertEquals(
        Set.of(
            "ishigami-s1-2",
            "ishigami-s1-3",
            "ishigami-s2-13",
            "ishigami-st-1",
            "ishigami-st-2",
            "ishigami-st-3",
            "ishigami-variance"),
        failed);
  }

  @Test
  void should_fail_where_the_model_put_in_does_not_fit() throws IOException {
    var wider = InstrumentCheckFiles.FOLDER.resolve("models/linear.onnx");
    var told = station.run("run", CASE, "--model", wider, "--out", temp.resolve("w"), "--json");
    assertEquals(1, told.exit(), told.err());
    var steps = Json.mapper().readTree(told.out());
    assertEquals(8, ids(steps, "fail").size(), told.out());
    assertTrue(ids(steps, "fail").stream().allMatch(id -> id.startsWith("ishigami-")));
    assertTrue(told.out().contains("the file wants 5 columns, the case lists 3"), told.out());
  }

  @Test
  void should_fail_on_every_model_that_is_swapped_for_another() throws IOException {
    var folder = temp.resolve("swapped");
    copy(InstrumentCheckFiles.FOLDER, folder);
    swap(folder, "ishigami.onnx", RowModels.constant(3, 1));
    swap(folder, "sobol-g.onnx", RowModels.linear(new double[] {1, 1, 1, 1, 1, 1, 1, 1}, 0));
    swap(folder, "linear.onnx", RowModels.linear(new double[] {7, 7, 7, 7, 7}, 0));
    swap(folder, "xor.onnx", RowModels.linear(new double[] {1, 0}, 0));
    swap(folder, "patch.onnx", PictureModels.patch(16, 32, 16, 16));
    swap(folder, "count-nurse.onnx", TextModels.count("works"));
    swap(folder, "count-infirmiere.onnx", TextModels.count("nuit"));
    swap(folder, "attention-toy.onnx", AttentionToy.otherHeads());
    var told = station.run("run", folder, "--out", temp.resolve("b"), "--json");
    assertEquals(1, told.exit(), told.err());
    var passed = ids(Json.mapper().readTree(told.out()), "pass");
    assertEquals(
        Set.of(
            "attention-rows-sum",
            "ishigami-s1-3",
            "morris-sigma-1",
            "morris-sigma-2",
            "morris-sigma-3",
            "morris-sigma-4",
            "morris-sigma-5"),
        passed,
        "what is right of the other model as well");
  }

  private static void swap(Path folder, String name, byte[] other) throws IOException {
    var place = folder.resolve("models").resolve(name);
    var yaml = folder.resolve("case.yaml");
    var stated = "sha256: %s, size: %d";
    var before = Files.readAllBytes(place);
    ToyCase.edit(
        yaml,
        stated.formatted(Sha256.of(before), before.length),
        stated.formatted(Sha256.of(other), other.length));
    Files.write(place, other);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
