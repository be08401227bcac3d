package org.autopsie.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `explain` on models whose answer is known.
class ExplainTest {
  private @TempDir Path folder;
  private Station station;

  @BeforeEach
  void open() {
    station = new Station(folder.resolve("home"));
  }

  private Station.Told explain(String model, String exhibit, String... more) {
    var args = new ArrayList<Object>(List.of("explain", "instrument-check"));
    args.addAll(List.of("--model", model, "--exhibit", exhibit));
    args.addAll(List.of(more));
    return station.run(args.toArray());
  }

  private JsonNode shown(String model, String exhibit, String... more) {
    var args = new ArrayList<>(List.of(more));
    args.add("--json");
    return explain(model, exhibit, args.toArray(String[]::new)).json();
  }

  private static double value(JsonNode document, String measure, int part) {
    return document.path("results").path(measure).path("parts").path(part).path("value").asDouble();
  }

  @Test
  void should_show_every_key_and_what_each_part_counts() {
    var shown =
        shown(
            "linear",
            "linear-row",
            "--with",
            "kernel-shap",
            "--background",
            "linear",
            "--budget",
            "100",
            "--second",
            "shapley",
            "--seed",
            "7");
    assertEquals(
        List.of(
            "model",
            "model_sha256",
            "fidelity",
            "exhibit",
            "with",
            "parameters",
            "seed",
            "output",
            "results",
            "stability",
            "calls",
            "notes"),
        List.copyOf(shown.propertyNames()));
    assertEquals("teaching", shown.path("fidelity").asString());
    assertEquals(100, shown.path("parameters").path("budget").asInt());
    assertEquals(7, shown.path("seed").asInt());
    assertEquals("y", shown.path("output").asString());
    var result = shown.path("results").path("shapley");
    assertEquals(1, result.path("base").asDouble(), 1e-6);
    assertEquals(4.25, result.path("answer").asDouble(), 1e-6);
    assertEquals("score", result.path("unit").asString());
    assertEquals(
        List.of("part", "name", "value", "low", "high"),
        List.copyOf(result.path("parts").path(0).propertyNames()));
    assertEquals(3, value(shown, "shapley", 0), 1e-6);
    assertTrue(result.path("parts").path(0).path("low").isNull());
    var card = shown.path("stability");
    assertEquals("shapley", card.path("second").asString());
    assertTrue(card.path("agreement").asDouble() > 0.9, card.toString());
    assertTrue(card.path("gap").asDouble() < 1e-6, card.toString());
    assertTrue(shown.path("calls").asInt() > 100);
    assertFalse(shown.path("notes").isEmpty());
  }

  @Test
  void should_show_curves_and_grids_as_such() {
    var curve =
        shown(
            "linear",
            "linear-row",
            "--with",
            "partial-dependence",
            "--column",
            "x1",
            "--points",
            "3",
            "--background",
            "linear");
    var points = curve.path("results").path("partial-dependence").path("curve").path("points");
    assertEquals(3, points.size());
    double rise = points.path(2).path("value").asDouble() - points.path(0).path("value").asDouble();
    assertEquals(2 * 3, rise, 1e-6);
    var grid =
        shown("attention-toy", "sentence-en", "--like", "sentence-fr", "--with", "attention")
            .path("results")
            .path("attention-grid")
            .path("grid");
    assertEquals(9, grid.path("rows").size());
    assertEquals(9, grid.path("values").path(8).size());
  }

  @Test
  void should_name_words_and_patches_as_people_do() {
    var words = shown("count-nurse", "sentence-en", "--with", "occlusion");
    var nurse = words.path("results").path("drop").path("parts").path(1);
    assertEquals("4-9", nurse.path("part").asString());
    assertEquals("nurse", nurse.path("name").asString());
    assertEquals(1, nurse.path("value").asDouble());
    var patches = shown("patch", "shapes", "--with", "occlusion", "--size", "16");
    assertTrue(
        patches
            .path("results")
            .path("drop")
            .path("parts")
            .path(0)
            .path("name")
            .asString()
            .startsWith("the patch from 0, 0"));
  }

  @Test
  void should_take_a_file_for_an_exhibit_of_each_kind() throws IOException {
    var text = Files.writeString(folder.resolve("my.txt"), "A nurse, a nurse!");
    var counted = shown("count-nurse", text.toString(), "--with", "occlusion");
    assertEquals(2, counted.path("results").path("drop").path("answer").asDouble());
    var row = Files.writeString(folder.resolve("my.csv"), "x1,x2\n1,0\n");
    var shared = shown("xor", row.toString(), "--with", "shapley", "--background", "xor");
    assertEquals(0.25, value(shared, "shapley", 0), 1e-6);
    var picture = folder.resolve("my.png");
    Files.write(picture, InstrumentCheckFiles.png());
    var seen = shown("patch", picture.toString(), "--with", "occlusion", "--size", "16");
    assertEquals(127 / 255.0, value(seen, "drop", 7), 1e-6);
  }

  @Test
  void should_tell_people_in_a_table_in_their_language() {
    var english =
        explain("count-nurse", "sentence-en", "--with", "lime", "--repeats", "2", "--samples", "50")
            .out();
    assertTrue(english.contains("(teaching model)"), english);
    assertTrue(
        english.lines().anyMatch(line -> line.matches("nurse +[01]\\.[0-9]+ \\[.*")), english);
    assertTrue(english.contains("made 2 times"), english);
    assertTrue(english.contains("At the end no value moved by more than "), english);
    assertTrue(english.contains("can still be of the wrong thing"), english);
    var french =
        station
            .in(
                Locale.FRENCH,
                "explain",
                "instrument-check",
                "--model",
                "count-infirmiere",
                "--exhibit",
                "sentence-fr",
                "--with",
                "occlusion")
            .out();
    assertTrue(french.lines().anyMatch(line -> line.startsWith("infirmière  1,00000")), french);
    assertTrue(french.contains("modèle d’enseignement"), french);
  }

  @Test
  void should_give_the_same_again_and_leave_nothing_behind() throws IOException {
    var args = new String[] {"--with", "rise", "--masks", "60", "--json"};
    var first = explain("patch", "shapes", args);
    assertEquals(first.out(), explain("patch", "shapes", args).out());
    assertEquals("", first.err());
    assertFalse(Files.exists(folder.resolve("home/cases")));
  }

  /// Of the other rows of the case, its own four and the one of eight columns hold what it reads.
  @Test
  void should_compare_with_the_rows_that_the_model_reads_where_none_are_named() {
    var notes = shown("linear", "linear-row", "--with", "shapley").path("notes");
    assertTrue(notes.path(0).asString().contains("5 other rows"), notes.toString());
  }

  @Test
  void should_refuse_in_one_sentence() {
    assertTrue(refusal("linear", "--with", "shaply").contains("did you mean shapley?"));
    assertTrue(refusal("linear", "--with", "occlusion", "--size", "-1").contains("between 0 and"));
    var narrow = new String[] {"--with", "shapley", "--background", "xor"};
    assertTrue(refusal("linear", narrow).contains("has no number in the column x3"));
    assertTrue(
        refusal("linear", "--with", "shapley", "--background", "nobody")
            .contains("the groups are"));
    assertTrue(
        refusal("linear", "--with", "shapley", "--background", "linear", "--output", "z")
            .contains("no score named “z”"));
    assertTrue(
        refusal("linear", "--with", "shapley", "--background", "linear", "--repeats", "0")
            .contains("0 times"));
    assertTrue(refusal("linear", "--with", "attention").contains("for texts only"));
    assertTrue(refusal("other", "--with", "shapley").contains("no model other"));
    assertTrue(refusal("linear").contains("--with"));
  }

  private String refusal(String model, String... more) {
    return explain(model, "linear-row", more).refusal();
  }
}
