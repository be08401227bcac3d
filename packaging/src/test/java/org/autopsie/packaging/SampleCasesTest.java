package org.autopsie.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.autopsie.model.ShuffledWeights;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The case on CV screening from end to end, on the real model: run, verified from another folder,
/// reported in both languages; and broken, as it must be, by a model whose weights were shuffled.
class SampleCasesTest {
  @TempDir static Path temp;
  private static JsonNode document;
  private static Path out;

  private static Station.Told autopsie(String... args) {
    return new Station(temp.resolve("home")).run((Object[]) args);
  }

  @BeforeAll
  static void run() {
    out = temp.resolve("out");
    var said = autopsie("run", "cv-screening", "--out", out.toString(), "--json");
    assertEquals(0, said.exit(), said.err());
    document = JsonMapper.shared().readTree(said.out());
  }

  private static Stream<JsonNode> steps(String kind) {
    return StreamSupport.stream(document.path("steps").spliterator(), false)
        .filter(step -> step.path("kind").asString().equals(kind));
  }

  private static boolean hasInterval(JsonNode step) {
    return step.path("n").asInt(0) > 1
        && step.path("low").isNumber()
        && step.path("low").asDouble() < step.path("high").asDouble();
  }

  @Test
  void should_measure_controls_and_observations_with_n_and_interval() {
    assertTrue(steps("control").filter(SampleCasesTest::hasInterval).count() >= 2);
    assertTrue(steps("observation").filter(SampleCasesTest::hasInterval).count() >= 2);
    assertTrue(steps("control").allMatch(step -> step.path("status").asString().equals("pass")));
    assertTrue(
        steps("observation").allMatch(step -> step.path("status").asString().equals("observed")));
  }

  @Test
  void should_skip_the_published_figure_with_the_reason() {
    var step = steps("reproduction").findFirst().orElseThrow();
    assertEquals("skip", step.path("status").asString());
    assertEquals(85.1, step.path("published").asDouble());
    assertTrue(step.path("measured").isNull() && !step.path("reason").isNull());
  }

  @Test
  void should_verify_as_equal_in_another_folder_and_go_on_without_running_again()
      throws IOException {
    var elsewhere = temp.resolve("elsewhere");
    copy(out, elsewhere);
    var verified = autopsie("verify", elsewhere.toString());
    assertEquals(0, verified.exit(), verified.out());
    assertFalse(verified.out().contains("differs"), verified.out());
    long lines = lines(elsewhere);
    var again = autopsie("run", elsewhere.toString(), "--out", elsewhere.toString(), "--json");
    assertEquals(0, again.exit(), again.err());
    assertEquals(lines, lines(elsewhere));
  }

  private static long lines(Path folder) throws IOException {
    try (var lines = Files.lines(folder.resolve("evidence.jsonl"))) {
      return lines.count();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }

  @Test
  void should_report_in_both_languages_without_script_or_request() throws IOException {
    for (var language : new String[] {"fr", "en"}) {
      var file = temp.resolve("report." + language + ".html");
      assertEquals(
          0,
          autopsie("report", out.toString(), "--out", file.toString(), "--lang", language).exit());
      var html = Files.readString(file);
      assertTrue(html.contains("lang=\"" + language + "\""));
      assertFalse(html.contains("<script") || html.contains(" src=\"http"));
      assertTrue(html.contains(head()), "the head hash stands in the report");
    }
  }

  private static String head() throws IOException {
    return JsonMapper.shared()
        .readTree(Files.readString(out.resolve("evidence.head")))
        .path("hash")
        .asString();
  }

  @Test
  void should_break_a_control_and_change_the_measures_when_the_weights_are_shuffled()
      throws IOException {
    var shuffled = temp.resolve("shuffled.onnx");
    try (var model = getClass().getClassLoader().getResourceAsStream("all-minilm-l6-v2.onnx")) {
      Files.write(shuffled, ShuffledWeights.of(model.readAllBytes(), 1));
    }
    var small = withSteps("sorts-at-all", "planted-effect", "cv-length");
    var said =
        autopsie(
            "run",
            small.toString(),
            "--model",
            shuffled.toString(),
            "--out",
            temp.resolve("broken").toString(),
            "--json");
    assertEquals(1, said.exit(), said.out());
    var broken = JsonMapper.shared().readTree(said.out()).path("steps");
    assertEquals("fail", broken.path(0).path("status").asString());
    assertNotEquals(
        steps("control").findFirst().orElseThrow().path("measured").asDouble(),
        broken.path(0).path("measured").asDouble());
  }

  /// The case with these steps alone.
  private static Path withSteps(String... kept) throws IOException {
    var folder = temp.resolve("few-steps");
    copy(Checkout.ROOT.resolve("sample-incidents/cv-screening"), folder);
    var yaml = Files.readString(folder.resolve("case.yaml"));
    int from = yaml.indexOf("protocol:\n") + "protocol:\n".length();
    int to = yaml.indexOf("\nrivals:", from) + 1;
    var few = new StringBuilder();
    for (var step : yaml.substring(from, to).split("(?m)(?=^  - id: )", -1)) {
      if (Stream.of(kept).anyMatch(id -> step.startsWith("  - id: " + id + "\n"))) {
        few.append(step);
      }
    }
    var text = yaml.substring(0, from) + few + yaml.substring(to);
    Files.writeString(
        folder.resolve("case.yaml"),
        text.replaceAll("bears-on: \\[[^]]*]", "bears-on: []").replaceAll(", step: [a-z-]+", ""));
    return folder;
  }
}
