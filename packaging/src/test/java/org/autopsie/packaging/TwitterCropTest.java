package org.autopsie.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.autopsie.cli.Desk;
import org.autopsie.cli.Main;
import org.autopsie.evidence.Json;
import org.autopsie.evidence.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The case twitter-crop from end to end where Twitter’s model is missing, with fewer pairs.
class TwitterCropTest {
  @TempDir static Path temp;
  private static Path small;
  private static Path out;
  private static JsonNode document;
  private static String errors = "";

  /// Without the checkout, so that nothing lies beside it.
  private static String autopsie(int exit, Object... args) {
    var said = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var desk =
        new Desk(
            temp.resolve("home"),
            Optional.empty(),
            Locale.ENGLISH,
            new PrintStream(said, true, UTF_8),
            new PrintStream(err, true, UTF_8));
    var words = Stream.of(args).map(String::valueOf).toArray(String[]::new);
    assertEquals(exit, Main.run(desk, words), () -> said.toString(UTF_8) + err.toString(UTF_8));
    errors = err.toString(UTF_8);
    return said.toString(UTF_8);
  }

  @BeforeAll
  static void run() throws IOException {
    small = temp.resolve("small");
    copy(TwitterCropFiles.FOLDER, small);
    var yaml = small.resolve("case.yaml");
    Files.writeString(
        yaml,
        Files.readString(yaml)
            .replace("pairs: 1000}", "pairs: 60}")
            .replaceAll("pairs: 1[05]0\\b", "pairs: 30"));
    out = temp.resolve("out");
    document = Json.mapper().readTree(autopsie(0, "run", small, "--out", out, "--json"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static JsonNode step(JsonNode document, String id) {
    return StreamSupport.stream(document.path("steps").spliterator(), false)
        .filter(step -> step.path("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "bf-wf, -6.64",
    "bm-wm, -2.33",
    "bf-bm, 6.95",
    "wf-wm, 11.71",
    "bf-wm, 5.47",
    "bm-wf, -13.52",
    "race-all, -4.255",
    "gender-plot, 8.04333"
  })
  void should_find_every_published_figure_in_the_raw_counts(String id, double points) {
    var step = step(document, id);
    assertEquals("reproduction", step.path("kind").asString());
    assertEquals("pass", step.path("status").asString(), step.toString());
    assertEquals(points, step.path("measured").asDouble(), 1e-4);
    assertTrue(step.path("n").isNull(), "draws are not people");
    assertTrue(step.path("fidelity").isNull() && step.path("low").isNull(), step.toString());
  }

  @Test
  void should_give_the_four_pairs_as_a_finding_that_nobody_published() {
    var step = step(document, "gender-all-four");
    assertEquals("observed", step.path("status").asString());
    assertEquals(9.4125, step.path("measured").asDouble(), 1e-4);
    assertTrue(step.path("published").isNull());
    assertTrue(step.path("expected_from").asString().startsWith("Not published: a finding"));
  }

  @Test
  void should_show_what_was_recorded_and_say_that_it_was_not_run_here() {
    for (var id :
        new String[] {"fastgaze-contrast", "fastgaze-lighter", "composed-same", "composed-order"}) {
      var step = step(document, id);
      assertEquals("observed", step.path("status").asString(), step.toString());
      var reason = step.path("reason").asString();
      assertTrue(reason.startsWith("Recorded, not re-run here"), reason);
      assertTrue(reason.contains("resource add fastgaze.vxm"), reason);
    }
    assertEquals("skip", step(document, "sees-fastgaze").path("status").asString());
  }

  /// Pictograms at the two ends of a picture: what place, ground, size and contrast alone do.
  @ParameterizedTest
  @CsvSource({
    "composed-same, 1.07086",
    "composed-order, 1.24355",
    "composed-background, 0.40377",
    "composed-spacing, 1.32624",
    "composed-size, 3.30966",
    "composed-contrast, 4.48624",
    "composed-padding, 1.24002"
  })
  void should_say_how_far_each_parameter_of_a_composed_picture_moves_the_lead(
      String id, double moved) {
    var step = step(document, id);
    assertEquals(moved, step.path("measured").asDouble(), 1e-4, step.toString());
    assertTrue(step.path("published").isNull());
  }

  @Test
  void should_run_one_step_alone_to_the_same_result() throws IOException {
    var alone = temp.resolve("alone");
    var one =
        Json.mapper()
            .readTree(
                autopsie(0, "run", small, "--out", alone, "--step", "thousand-pairs", "--json"));
    assertEquals(1, one.path("steps").size());
    assertEquals(step(document, "thousand-pairs"), step(one, "thousand-pairs"));
    assertTrue(autopsie(0, "verify", alone).contains("The chain is whole: 1 lines"));
    var more = autopsie(0, "run", small, "--out", alone, "--step", "place", "--step", "size");
    assertEquals(3, more.lines().count(), more);
    assertTrue(autopsie(0, "verify", alone).contains("The chain is whole: 3 lines"));
  }

  @Test
  void should_name_the_nearest_step_and_make_nothing_where_there_is_none_of_that_name() {
    var none = temp.resolve("none");
    assertEquals("", autopsie(2, "run", small, "--out", none, "--step", "thousand-pair"));
    assertTrue(errors.contains("no step thousand-pair; the nearest is thousand-pairs"), errors);
    assertFalse(Files.exists(none));
  }

  @Test
  void should_verify_as_equal_and_name_what_was_not_run_again() {
    var told = autopsie(0, "verify", out);
    assertFalse(told.contains("differs"), told);
    assertTrue(told.contains("recorded on 2026-11-22, not re-run here"), told);
    assertTrue(told.contains("table read again"), told);
  }

  @Test
  void should_draw_the_same_pairs_with_the_same_seed() throws IOException {
    var again = temp.resolve("again");
    var other = Json.mapper().readTree(autopsie(0, "run", small, "--out", again, "--json"));
    for (var id : new String[] {"thousand-pairs", "size", "skin-prior"}) {
      assertEquals(step(document, id).path("measured"), step(other, id).path("measured"));
    }
  }

  @Test
  void should_say_in_the_report_what_was_recorded_in_both_languages() throws IOException {
    var page = temp.resolve("fr.html");
    autopsie(0, "report", out, "--out", page, "--lang", "fr");
    assertTrue(Files.readString(page).contains("Enregistré, non rejoué ici"));
    autopsie(0, "report", out, "--out", page, "--lang", "en");
    var english = Files.readString(page);
    assertTrue(english.contains("recorded elsewhere and not re-run here"));
    assertFalse(english.contains("{{step:"), "a number of the story is missing");
  }

  /// A model that looks at nothing stands in the place of one that looks.
  @Test
  void should_fail_the_control_of_a_model_that_was_swapped_for_one_that_sees_nothing()
      throws IOException {
    var broken = temp.resolve("broken");
    copy(small, broken);
    var place = broken.resolve("models/spectral-residual.onnx");
    var before = Files.readAllBytes(place);
    var blind = Files.readAllBytes(broken.resolve("models/centre-prior.onnx"));
    Files.write(place, blind);
    ToyCase.edit(
        broken.resolve("case.yaml"),
        "sha256: %s, size: %d".formatted(Sha256.of(before), before.length),
        "sha256: %s, size: %d".formatted(Sha256.of(blind), blind.length));
    ToyCase.edit(broken.resolve("case.yaml"), "channels: grey", "channels: rgb");
    var told = autopsie(1, "run", broken, "--out", temp.resolve("b"), "--json");
    assertEquals(
        "fail", step(Json.mapper().readTree(told), "sees-residual").path("status").asString());
  }
}
