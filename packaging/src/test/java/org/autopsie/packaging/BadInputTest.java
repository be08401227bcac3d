package org.autopsie.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.autopsie.model.ToyOnnx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes wrong is said in one sentence, with the file, the line and what to do, and nothing
/// that was there is lost.
class BadInputTest {
  private @TempDir Path folder;
  private Path written;
  private Path yaml;
  private Path out;
  private Station station;

  @BeforeEach
  void write() throws IOException {
    station = new Station(folder.resolve("home"));
    written = ToyCase.ofRows(folder.resolve("case"), 2);
    yaml = written.resolve("case.yaml");
    out = folder.resolve("out");
  }

  @Test
  void should_name_the_line_when_the_yaml_is_broken() throws IOException {
    ToyCase.edit(yaml, "title: Toy\n", "title: [Toy\n");
    var said = refused();
    assertTrue(said.matches(".*case\\.yaml, line [34]: this is not valid YAML.*"), said);
  }

  @Test
  void should_name_the_line_when_a_type_is_wrong() throws IOException {
    ToyCase.edit(yaml, "columns: [age, income]", "columns: age");
    var said = refused();
    assertTrue(said.contains("case.yaml, line 10: “models/toy/columns” should be a list"), said);
  }

  @Test
  void should_say_so_in_french_when_the_session_is_french() throws IOException {
    ToyCase.edit(yaml, "autopsie: 1", "autopsie: 2");
    var said = station.in(Locale.FRENCH, "run", written, "--out", out).refusal();
    assertTrue(said.contains("case.yaml, ligne 1\u00a0:"), said);
  }

  @Test
  void should_ask_for_a_newer_version_when_the_case_is_from_one() throws IOException {
    ToyCase.edit(yaml, "autopsie: 1", "autopsie: 2");
    var said = refused();
    assertTrue(said.contains("case.yaml, line 1: this case is written for version 2"), said);
    assertTrue(said.contains("open it with a newer Autopsie"), said);
  }

  @Test
  void should_name_the_file_when_an_exhibit_is_missing() throws IOException {
    Files.delete(written.resolve("exhibits/first.csv"));
    var said = refused();
    assertTrue(said.contains("exhibits/first.csv is missing; put it there"), said);
  }

  @Test
  void should_name_the_known_cases_when_there_is_no_such_case() {
    var said = station.run("run", "no-such-case").refusal();
    assertTrue(said.contains("no case no-such-case") && said.contains("cv-screening"), said);
  }

  @Test
  void should_refuse_in_one_line_when_the_command_is_not_understood() {
    assertTrue(station.run("run").refusal().contains("CASE"));
    assertTrue(station.run("run", written, "--sed", "1").refusal().contains("--sed"));
    assertTrue(station.run("runn", written).refusal().contains("runn"));
    assertTrue(station.run("run", written, "--seed", "one").refusal().contains("one"));
    assertTrue(station.run("run", written, "--device", "tpu").refusal().contains("tpu"));
  }

  @Test
  void should_skip_with_the_reason_when_the_file_is_not_a_model() throws IOException {
    Files.writeString(written.resolve("models/toy.onnx"), "GIF89a, not a model");
    assertSkipped("is not an ONNX model: choose a file that was exported as .onnx.");
  }

  @Test
  void should_skip_with_the_reason_when_the_model_file_is_empty() throws IOException {
    Files.write(written.resolve("models/toy.onnx"), new byte[0]);
    assertSkipped("is not an ONNX model");
  }

  @Test
  void should_skip_with_the_reason_when_the_inputs_do_not_fit_the_graph() throws IOException {
    ToyCase.model(written, new float[][] {{1, 2}, {3, 4}, {5, 6}});
    assertSkipped("the file wants 3 columns, the case lists 2");
    ToyCase.model(written, new float[][] {{1, 2, 3}, {4, 5, 6}});
    out = folder.resolve("labels");
    assertSkipped("gives 3 scores, case.yaml names [refused, accepted]. Correct labels:");
  }

  @Test
  void should_skip_with_the_reason_when_the_model_answers_with_classes_only() throws IOException {
    ToyCase.edit(yaml, "columns: [age, income]", "columns: [age]");
    Files.write(written.resolve("models/toy.onnx"), ToyOnnx.integersOnly());
    assertSkipped("none of its outputs is a tensor of numbers");
  }

  @Test
  void should_skip_with_the_reason_when_the_model_answers_no_number() throws IOException {
    Files.write(
        written.resolve("models/toy.onnx"), ToyOnnx.logarithm(new float[][] {{-1, -1}, {0, 0}}));
    assertSkipped("which is no number");
  }

  @Test
  void should_refuse_when_a_file_has_another_hash_than_the_case_states() throws IOException {
    ToyCase.edit(
        yaml,
        "{path: models/toy.onnx}",
        "{path: models/toy.onnx, name: toy.onnx, sha256: '" + "0".repeat(64) + "'}");
    var said = refused();
    assertTrue(said.contains("models/toy.onnx is not the one that the case names"), said);
  }

  @Test
  void should_skip_with_the_reason_when_a_plugin_is_unknown() throws IOException {
    ToyCase.edit(yaml, "with: score-shift", "with: score-shaft");
    assertSkipped("There is no plugin score-shaft; did you mean score-shift?");
  }

  @Test
  void should_skip_with_the_reason_when_a_parameter_is_unknown() throws IOException {
    ToyCase.edit(yaml, "set: {column: age,", "set: {colum: age,");
    assertSkipped("row-edit has no parameter colum; did you mean column?");
  }

  @Test
  void should_refuse_a_probe_when_model_exhibit_or_perturbation_are_unknown() {
    assertTrue(probe("other", "first").contains("no model other; it has [toy]"));
    assertTrue(probe("toy", "no-such-file.csv").contains("no-such-file.csv"));
    assertTrue(probe("toy", "frist").contains("no exhibit “frist”"), probe("toy", "frist"));
    assertTrue(probe("toy", "frist").contains("did you mean first?"));
    assertTrue(probe("toy", "first", "--with", "row-edits").contains("did you mean row-edit?"));
    assertTrue(probe("toy", "first", "--with", "text-swap").contains("another kind of input"));
    assertTrue(probe("toy", "first", "--with", "row-edit", "--column", "rent").contains("rent"));
    assertTrue(probe("toy", "first", "--with", "row-edit", "--value", "much").contains("“much”"));
  }

  private String probe(String model, String exhibit, String... more) {
    var args = new ArrayList<Object>(List.of("probe", written));
    args.addAll(List.of("--model", model, "--exhibit", exhibit, "--json"));
    args.addAll(List.of(more));
    return station.run(args.toArray()).refusal();
  }

  @Test
  void should_skip_with_the_reason_when_a_text_is_empty() throws IOException {
    written = ToyCase.ofTexts(folder.resolve("texts"));
    Files.writeString(written.resolve("exhibits/second.txt"), " \n");
    assertSkipped("exhibits/second.txt holds no text; write some");
  }

  @Test
  void should_read_long_texts_emoji_and_right_to_left_script() throws IOException {
    written = ToyCase.ofTexts(folder.resolve("texts"));
    Files.writeString(written.resolve("exhibits/first.txt"), "he keeps books. ".repeat(65_536));
    Files.writeString(
        written.resolve("exhibits/second.txt"),
        "👩🏽‍🚒 he 🇫🇷 هو يعمل ليلا he הוא עובד בלילה \u202Ehe\u202C");
    var step = station.run("run", written, "--out", out, "--json").json().get("steps").get(0);
    assertEquals("observed", step.get("status").asString());
    assertTrue(step.get("measured").asDouble() < 0, step.toString());
    assertTrue(step.get("reason").asString().contains("the rest was not read"), step.toString());
    station.done("verify", out);
    station.done("report", out, "--out", folder.resolve("page.html"));
  }

  @Test
  void should_name_the_byte_when_a_text_is_not_utf_8() throws IOException {
    written = ToyCase.ofTexts(folder.resolve("texts"));
    Files.write(written.resolve("exhibits/first.txt"), "né".getBytes(StandardCharsets.ISO_8859_1));
    assertSkipped("exhibits/first.txt is not UTF-8: byte 1");
  }

  @Test
  void should_leave_what_is_there_when_the_folder_holds_another_case() throws IOException {
    station.done("run", written, "--out", out);
    var before = Files.readString(out.resolve("evidence.jsonl"));
    ToyCase.edit(yaml, "id: toy\ntitle", "id: another\ntitle");
    assertTrue(refusedOnly().contains("already holds the case toy"));
    assertEquals(before, Files.readString(out.resolve("evidence.jsonl")));
  }

  @Test
  void should_say_so_when_a_file_is_where_the_folder_should_be() throws IOException {
    Files.writeString(out, "mine");
    refusedOnly();
    assertEquals("mine", Files.readString(out));
    assertTrue(
        station.run("report", written, "--out", out.resolve("a.html")).refusal().contains("out"));
  }

  @Test
  void should_refuse_to_begin_a_case_in_a_folder_that_holds_something() throws IOException {
    assertTrue(station.run("new", written).refusal().contains("is not empty"));
  }

  private String refusedOnly() {
    return station.run("run", written, "--out", out).refusal();
  }

  /// The one sentence of a run that left nothing half done.
  private String refused() throws IOException {
    var said = refusedOnly();
    assertFalse(Files.exists(out.resolve("evidence.jsonl")));
    assertFalse(Files.exists(out.resolve("case.yaml")));
    assertFalse(Files.exists(written.resolve("evidence.jsonl")));
    return said;
  }

  /// What is said before the steps: how each was tried, or where the case names what is not there.
  private static boolean isSaidBefore(String line) {
    return line.startsWith("not tried: ") || line.contains("case.yaml, line ");
  }

  private void assertSkipped(String reason) {
    var told = station.run("run", written, "--out", out, "--json");
    assertTrue(told.err().lines().allMatch(BadInputTest::isSaidBefore), told.err());
    for (var step : told.json().get("steps")) {
      assertEquals("skip", step.get("status").asString());
      assertTrue(step.get("measured").isNull());
      assertTrue(step.get("reason").asString().contains(reason), step.get("reason").asString());
    }
    assertFalse(Files.exists(out.resolve("evidence.jsonl")));
    assertEquals(1, station.run("verify", out).exit());
  }
}
