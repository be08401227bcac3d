package org.autopsie.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.autopsie.evidence.Json;
import org.autopsie.model.ToyOnnx;
import org.autopsie.protocol.ToyLab;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The toy of the laboratory answers `2 · age − income`.
class SweepCommandTest {
  private @TempDir Path home;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path table;

  @BeforeEach
  void make() throws IOException {
    new ToyLab(home);
    table = home.resolve("table.csv");
  }

  @Test
  void should_write_a_row_for_each_step_and_say_where_the_sign_flips() throws IOException {
    var told = json(List.of("--over", "value=-3:3:2", "--tolerance", "0.001"));

    assertEquals(
        """
        "exhibit","value","score-1"
        "first",-3,-8
        "first",-1,-4
        "first",1,0
        "first",3,4
        """,
        rows());
    assertEquals(4, told.get("rows").asInt());
    assertEquals(4, told.get("calls").asInt());
    assertEquals(0, told.get("from_cache").asInt());
    assertEquals(1, told.get("flips").size());
    var flip = told.get("flips").get(0);
    assertEquals("value", flip.get("over").asString());
    assertEquals("below", flip.get("before").asString());
    assertEquals("above", flip.get("after").asString());
    assertEquals(1, flip.get("high").asDouble());
    assertEquals(1, flip.get("at").asDouble(), 0.001);
    assertEquals(11, told.get("flip_calls").asInt());
    assertEquals("age", told.get("parameters").get("column").asString());
  }

  @Test
  void should_know_the_rows_when_it_is_run_again_and_ask_anew_when_told_to() throws IOException {
    json(List.of("--over", "value=0:9:1"));
    var first = rows();
    Files.delete(table);

    var again = json(List.of("--over", "value=0:9:1"));
    assertEquals(0, again.get("calls").asInt());
    assertEquals(10, again.get("from_cache").asInt());
    assertEquals(first, rows());

    assertEquals(10, json(List.of("--over", "value=0:9:1", "--again")).get("calls").asInt());
    assertEquals(first, rows());
  }

  @Test
  void should_draw_points_by_the_seed() throws IOException {
    var drawn = List.of("--over", "value=0:8", "--design", "sobol", "--count", "3");
    assertTrue(json(drawn).get("flips").isNull());
    assertEquals(
        """
        "exhibit","value","score-1"
        "first",4,6
        "first",6,10
        "first",2,2
        """,
        rows());
    var seeded = new ArrayList<>(drawn);
    seeded.addAll(List.of("--seed", "7"));
    json(seeded);
    var other = rows();
    assertFalse(other.contains("\"first\",4,6"), other);
    json(seeded);
    assertEquals(other, rows());
  }

  @Test
  void should_sweep_several_exhibits_and_parameters_into_one_table() throws IOException {
    var told =
        json(
            List.of("--exhibit", "second", "--over", "column=age,income", "--over", "value=0:1:1"),
            List.of());
    assertEquals(
        """
        "exhibit","column","value","score-1"
        "first","age",0,-2
        "first","age",1,0
        "first","income",0,60
        "first","income",1,59
        "second","age",0,-5
        "second","age",1,-3
        "second","income",0,80
        "second","income",1,79
        """,
        rows());
    assertTrue(told.get("flips").isNull(), "two parameters have no one line to flip along");
  }

  @Test
  void should_tell_the_flip_in_words() {
    assertEquals(0, run(List.of("--over", "value=-3:3:2"), List.of("--column", "age")), said());
    assertTrue(said().contains("4 rows are in"), said());
    assertTrue(said().contains("goes over from “below” to “above”"), said());
    assertTrue(said().contains("the model was asked 10 more times."), said());
    assertEquals(0, run(List.of("--over", "value=2:2:1"), List.of("--column", "age")), said());
    assertTrue(said().startsWith("One row is in "), said());
    assertTrue(said().contains("the model was asked once, no row was known"), said());
  }

  @Test
  void should_name_the_input_that_is_answered_by_no_number() throws IOException {
    var model = home.resolve("cases/toy/models/toy.onnx");
    Files.write(model, ToyOnnx.logarithm(new float[][] {{2}, {-1}}));
    assertEquals(2, run(List.of("--over", "value=0:4:2"), List.of("--column", "age")), said());
    assertEquals(
        "first with value = 0.0: the model answered NaN, which is no number to compare.",
        said().strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--over values=0:1:1 | did you mean value",
        "--over value=0:1:0 | larger than 0, not 0",
        "--over value=1:0:1 | nothing from 1 to 0",
        "--over value=0:1 | has no step",
        "--over value=0:1:1 --count 5 | leave out --count",
        "--over value=0:1 --design sobol | add --count",
        "--over value=0:1 --design sobol --count 0 | at least 1",
        "--over value=0:1 --design sobl --count 5 | latin-hypercube",
        "--over value=0:1:1 --over value=0:1:1 | swept twice",
        "--over value=0:1:1 --output nothing | no score named",
        "--over value=0:1:1 --output 2 | no score in place 2",
        "--over value=-3:3:2 --tolerance 0 | larger than 0",
        "--over value=-3:3:2 --threshold NaN | must be a number",
      })
  void should_say_in_one_sentence_what_is_wrong(String given, String said) throws IOException {
    Files.writeString(table, "old");
    assertEquals(2, run(List.of(given.split(" ", -1)), List.of("--column", "age")), said());
    assertTrue(err.toString(UTF_8).lines().toList().getLast().contains(said), said());
    assertEquals("", out.toString(UTF_8));
    assertEquals("old", Files.readString(table));
  }

  @Test
  void should_refuse_a_file_of_another_kind_before_anything_is_asked() {
    table = home.resolve("table.xlsx");
    assertEquals(2, run(List.of("--over", "value=0:1:1"), List.of()));
    assertTrue(err.toString(UTF_8).contains("must end in .csv or .parquet"), said());
  }

  private JsonNode json(List<String> given) {
    return json(given, List.of("--column", "age"));
  }

  private JsonNode json(List<String> given, List<String> parameters) {
    var all = new ArrayList<>(given);
    all.add("--json");
    assertEquals(0, run(all, parameters), said());
    return Json.mapper().readTree(out.toString(UTF_8));
  }

  private int run(List<String> given, List<String> parameters) {
    out.reset();
    err.reset();
    var args = new ArrayList<>(List.of("sweep", "toy", "--model", "toy", "--exhibit", "first"));
    args.addAll(List.of("--with", "toy-edit", "--out", table.toString()));
    args.addAll(given);
    args.addAll(parameters);
    var desk =
        new Desk(
            home,
            Optional.empty(),
            Locale.ENGLISH,
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8));
    return Main.run(desk, args.toArray(String[]::new));
  }

  private String rows() throws IOException {
    return Files.readString(table).replace("\r\n", "\n");
  }

  private String said() {
    return out.toString(UTF_8) + err.toString(UTF_8);
  }
}
