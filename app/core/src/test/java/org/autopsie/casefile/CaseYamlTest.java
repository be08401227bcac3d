package org.autopsie.casefile;

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
import java.util.Optional;
import org.autopsie.model.Fidelity;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseYamlTest {
  private static final String HEAD = "autopsie: 1\nid: small\ntitle: Small\n";

  @TempDir Path folder;

  @Test
  void should_bind_every_part_of_a_full_case() throws Exception {
    var file = Path.of(CaseYamlTest.class.getResource("full/case.yaml").toURI());

    var loaded = CaseYaml.read(file.getParent());

    assertEquals(List.of(), loaded.warnings());
    var found = loaded.caseFile();
    assertEquals(new Localised("Plein", "Full"), found.title());
    assertEquals("2018-10-12", found.incident().reply().orElseThrow().sought());
    assertEquals("2018", found.timeline().getFirst().date());
    assertEquals(List.of("s1"), found.positions().getLast().bearsOn());
    assertEquals("nearest", found.identification().getFirst().found());
    var model = found.models().getFirst();
    assertEquals(Fidelity.SAME_ARCHITECTURE, model.fidelity());
    assertEquals(256, model.maxTokens());
    assertEquals(1e-5, model.bound().orElseThrow().relative());
    assertEquals(1234, model.file().orElseThrow().size());
    assertEquals(30, found.exhibits().getLast().row().get("age"));
    var step = found.protocol().getFirst();
    assertEquals(4, step.set().get("top"));
    assertEquals(new Over("names", "A group"), step.compared().orElseThrow().over().get("to"));
    assertEquals(Optional.of(-2.0), step.expect().atMost());
    var ask = step.ask().orElseThrow();
    assertEquals("Une erreur", ask.commonMistake().fr());
    assertEquals(new Localised("rangs", "ranks"), ask.unit());
    assertEquals(
        List.of(Optional.of(-1.0), Optional.of(3.0), Optional.empty()),
        ask.choices().stream().map(Choice::atMost).toList());
    assertEquals("Up", ask.choices().getFirst().label().en());
    assertEquals(Optional.of("s1"), found.rivals().getFirst().step());
    assertEquals("read", found.law().orElseThrow().status());
    assertEquals("story.en.md", found.story().en());
    assertEquals(Map.of("fr", "Not sold", "en", "Not sold"), found.models().getLast().lacking());
    assertEquals("We say", found.positions().getLast().says().en());
    assertEquals("e1", found.exhibits().getLast().counterpart());
    assertTrue(found.models().getFirst().lacking().isEmpty());
  }

  @Test
  void should_take_absent_fields_as_empty() {
    var found = CaseYaml.check("case.yaml", HEAD + "law:\nsources: [{id: a}]\n").caseFile();

    assertEquals(Optional.empty(), found.orElseThrow().law());
    assertEquals("to-confirm", found.orElseThrow().sources().getFirst().seen());
    assertEquals("open", found.orElseThrow().incident().status());
  }

  @Test
  void should_tell_the_first_problem_and_how_many_more() throws IOException {
    Files.writeString(folder.resolve("case.yaml"), HEAD + "law: 1\nlimits: 2\nmodels: 3\n");

    var told = assertThrows(Failure.class, () -> CaseYaml.read(folder));

    assertTrue(told.getMessage().contains("case.yaml, line 4: “law” should"), told.getMessage());
    assertTrue(told.getMessage().endsWith("(2 more problems were found in this file.)"));
    assertTrue(told.in(Locale.FRENCH).contains("ligne 4"), told.in(Locale.FRENCH));
    assertTrue(told.in(Locale.FRENCH).contains("2 autres problèmes"), told.in(Locale.FRENCH));
  }

  @Test
  void should_find_the_line_of_a_value() throws IOException {
    Files.writeString(
        folder.resolve("case.yaml"), HEAD + "exhibits:\n  - id: e\n    file: x.txt\n");

    var loaded = CaseYaml.read(folder.resolve("case.yaml"));

    assertEquals(6, loaded.lineOf("/exhibits/0/file"));
    assertEquals(5, loaded.lineOf("/exhibits/0/people/status"));
    assertEquals(1, loaded.lineOf("/nowhere"));
    assertEquals(folder, loaded.folder());
  }

  @Test
  void should_say_that_a_folder_holds_no_case() {
    var told = assertThrows(Failure.class, () -> CaseYaml.read(folder));

    assertTrue(told.getMessage().contains("case.yaml is missing"), told.getMessage());
  }

  @Test
  void should_bound_a_hostile_file() {
    var long_ = CaseYaml.check("case.yaml", "a: " + "x".repeat(YamlTree.LARGEST));
    var deep = CaseYaml.check("case.yaml", "a: " + "[".repeat(500_000));

    assertTrue(long_.problems().getFirst().toString().contains("longer than 2000000"));
    assertTrue(deep.problems().getFirst().toString().contains("nested more than"));
    assertFalse(deep.caseFile().isPresent());
  }

  @Test
  void should_load_the_samples_of_the_checkout() throws IOException {
    var samples =
        Path.of(System.getProperty("autopsie.checkout", "../..")).resolve("sample-incidents");
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.isDirectory(samples));

    var store = new CaseStore(List.of(samples), folder);
    var found = store.find();

    assertEquals(List.of(), found.unloadable());
    for (var loaded : found.cases()) {
      assertEquals(List.of(), store.lacking(loaded));
    }
  }
}
