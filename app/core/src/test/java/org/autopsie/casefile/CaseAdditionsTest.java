package org.autopsie.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.autopsie.model.Fidelity;
import org.autopsie.model.FileSpec;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/// What a person adds to a working copy in the window.
class CaseAdditionsTest {
  private static final String YAML =
      """
      # By hand
      autopsie: 1
      id: mine
      title: Mine
      sources:
        - {id: a, title: A} # first
        # the second
        - id: b
          title: B
      positions:
        - {id: p1, actor: Press, source: a}
      # the end
      """;

  @TempDir Path folder;
  private CaseStore store;
  private CaseEdits edits;
  private LoadedCase mine;

  @BeforeEach
  void write_a_case() throws IOException {
    store = new CaseStore(List.of(folder.resolve("samples")), folder.resolve("cases"));
    edits = store.edits();
    put("cases/mine/case.yaml", YAML);
    mine = store.open(folder.resolve("cases/mine"));
  }

  private Path put(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static void assertTold(String expected, Executable work) {
    var told = assertThrows(Failure.class, work).getMessage();
    assertTrue(told.contains(expected), told);
  }

  private static Localised both(String words) {
    return new Localised(words, words);
  }

  private List<String> names(String subfolder) throws IOException {
    var place = mine.folder().resolve(subfolder);
    if (!Files.exists(place)) {
      return List.of();
    }
    try (var files = Files.list(place)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void should_make_a_text_an_exhibit_and_leave_the_rest_as_it_was() throws IOException {
    var file = put("elsewhere/Été n° 1.TXT", "A text");
    var people = new People("consented", null, "this study", "2026-11-22");

    var now = edits.addExhibit(mine, file, "text", new Localised("Un texte", "A text"), people);

    var added = now.caseFile().exhibits().getFirst();
    assertEquals("ete-n-1", added.id());
    assertEquals(Optional.of("exhibits/ete-n-1.txt"), added.file());
    assertEquals(new Localised("Un texte", "A text"), added.title());
    assertEquals(people, added.people());
    assertEquals(new Input.Text("A text"), store.input(now, added));
    assertEquals(YAML, now.text().replaceFirst("exhibits: .*\n", ""));
    assertEquals(List.of(), now.warnings());
  }

  @Test
  void should_give_files_of_one_name_their_own_ids_and_places() throws IOException {
    var one = put("x/cv.txt", "one");
    var two = put("y/cv.txt", "two");

    var now = edits.addExhibit(mine, one, "text", Localised.NONE, People.UNKNOWN);
    now = edits.addExhibit(now, two, "text", Localised.NONE, People.UNKNOWN);
    now = edits.addExhibit(now, two, "text", Localised.NONE, People.UNKNOWN);

    assertEquals(
        List.of("cv", "cv-2", "cv-3"),
        now.caseFile().exhibits().stream().map(Exhibit::id).toList());
    assertEquals(List.of("cv-2.txt", "cv-3.txt", "cv.txt"), names("exhibits"));
    assertEquals("cv.txt", now.caseFile().exhibits().getFirst().title().en());
    assertEquals("unknown", now.caseFile().exhibits().getFirst().people().status());
  }

  @Test
  void should_make_a_table_of_one_row_an_exhibit_and_refuse_any_other() throws IOException {
    var row = put("row.csv", "age,income\n30,2.5\n");

    var now =
        edits.addExhibit(mine, row, "row", both("Somebody"), new People("none", null, "", ""));

    assertEquals(
        new Input.Row(new LinkedHashMap<>(Map.of("age", 30.0, "income", 2.5))),
        store.input(now, now.caseFile().exhibits().getFirst()));
    var many = put("many.csv", "age\n1\n2\n");
    assertTold("2 rows", () -> edits.addExhibit(now, many, "row", Localised.NONE, People.UNKNOWN));
    assertEquals(List.of("row.csv"), names("exhibits"));
  }

  @Test
  void should_leave_nothing_behind_where_the_case_cannot_be_changed() throws IOException {
    var file = put("cv.txt", "a text");
    Files.writeString(mine.folder().resolve("case.yaml"), YAML + "# meanwhile\n");

    assertTold(
        "has changed", () -> edits.addExhibit(mine, file, "text", Localised.NONE, People.UNKNOWN));

    assertEquals(List.of(), names("exhibits"));
    assertEquals(YAML + "# meanwhile\n", Files.readString(mine.folder().resolve("case.yaml")));
  }

  @Test
  void should_add_nothing_to_a_sample() throws IOException {
    var file = put("cv.txt", "a text");
    put("samples/theirs/case.yaml", YAML);
    var theirs = store.open(folder.resolve("samples/theirs"));

    assertTold(
        "never written to",
        () -> edits.addExhibit(theirs, file, "text", Localised.NONE, People.UNKNOWN));
    assertTold("never written to", () -> edits.remove(theirs, "/positions/0"));
    assertTold("never written to", () -> edits.writeStory(theirs, Locale.FRENCH, "", "x"));
    assertTold("never written to", () -> edits.keepSource(theirs, "a", file));
    assertFalse(Files.exists(theirs.folder().resolve("exhibits")));
  }

  @Test
  void should_add_a_model_with_its_files_named_by_their_hash() throws IOException {
    var onnx = put("My Model.onnx", "onnx");
    var json = put("tokenizer.json", "{}");

    var once = edits.addModel(mine, proposal(), onnx, Optional.of(json));
    var now = edits.addModel(once, proposal(), onnx, Optional.empty());

    var model = now.caseFile().models().getFirst();
    var file = new FileSpec("My Model.onnx", sha256(onnx), 4, "MIT", Optional.empty(), path("toy"));
    assertEquals(proposal().toBuilder().file(file).tokenizer(model.tokenizer()).build(), model);
    assertEquals(
        Optional.of("models/toy-tokenizer.json"), model.tokenizer().flatMap(FileSpec::path));
    assertEquals("toy-2", now.caseFile().models().getLast().id());
    assertEquals(List.of(), store.lacking(now));
    assertEquals(List.of(), now.warnings());
  }

  @Test
  void should_add_a_model_that_is_found_by_its_hash_without_copying_it() throws IOException {
    var file =
        new FileSpec("toy.onnx", "0".repeat(64), 4, "MIT", Optional.empty(), Optional.empty());
    var shipped = proposal().toBuilder().file(file).build();

    var once = edits.addModel(mine, shipped);
    var now = edits.addModel(once, shipped);

    assertEquals(shipped, now.caseFile().models().getFirst());
    assertEquals("toy-2", now.caseFile().models().getLast().id());
    assertEquals(List.of(), names("models"));
    assertEquals(List.of(), now.warnings());
  }

  private static Optional<String> path(String id) {
    return Optional.of("models/" + id + ".onnx");
  }

  private static String sha256(Path file) {
    return CasePath.sha256(file);
  }

  private static ModelSpec proposal() {
    return ModelSpec.builder("toy", Fidelity.TEACHING)
        .title("A toy: 1")
        .languages(List.of("en"))
        .licence("MIT")
        .pooling("mean")
        .normalise(true)
        .maxTokens(256)
        .output(Optional.of("out"))
        .labels(List.of("no", "yes"))
        .softmax(true)
        .bound(Optional.of(new ModelSpec.Bound(1e-4)))
        .build();
  }

  @Test
  void should_put_one_model_in_the_place_of_another() throws IOException {
    var now = edits.addModel(mine, proposal(), put("a.onnx", "a"), Optional.empty());
    var other = put("b.onnx", "b");

    now = edits.replaceModel(now, 0, other, "B");
    now = edits.replaceModel(now, 0, other, "B");

    var model = now.caseFile().models().getFirst();
    assertEquals("B", model.title());
    assertEquals(Fidelity.PROXY, model.fidelity());
    assertEquals(Optional.of("models/b.onnx"), model.file().flatMap(FileSpec::path));
    assertEquals(sha256(other), model.file().orElseThrow().sha256());
    assertEquals(List.of("b.onnx", "toy.onnx"), names("models"));
    assertEquals(List.of(), store.lacking(now));
  }

  @Test
  void should_keep_a_copy_of_a_source_and_state_its_hash() throws IOException {
    var page = put("page.html", "hello");

    var now = edits.keepSource(mine, "b", page);
    now = edits.keepSource(now, "a", put("other/page.html", "hallo"));
    now = edits.keepSource(now, "b", put("again/page.html", "hello again"));

    var sources = now.caseFile().sources();
    assertEquals(Optional.of("sources/a.html"), sources.getFirst().kept());
    assertEquals(Optional.of("sources/b-2.html"), sources.getLast().kept());
    assertEquals(List.of(), store.lacking(now));
    assertTrue(now.text().contains("} # first\n"), now.text());
    assertTold("no source c", () -> edits.keepSource(mine, "c", page));
    assertTold("nowhere", () -> edits.keepSource(mine, "a", folder.resolve("nowhere")));
  }

  @Test
  void should_write_the_story_unless_somebody_else_did() throws IOException {
    var now = edits.writeStory(mine, Locale.FRENCH, "", "# Un récit\n");

    assertEquals("# Un récit\n", store.story(now, Locale.FRENCH));
    assertEquals("", store.story(now, Locale.ENGLISH));
    assertTold("has changed", () -> edits.writeStory(now, Locale.FRENCH, "", "mine"));
    Files.writeString(now.folder().resolve("story.en.md"), "\uFEFFby hand");
    edits.writeStory(now, Locale.ENGLISH, "by hand", "by both");
    assertEquals("\uFEFFby both", Files.readString(now.folder().resolve("story.en.md")));
  }

  @Test
  void should_keep_other_versions_of_the_story_beside_it() throws IOException {
    var now = edits.writeStory(mine, Locale.FRENCH, "", "one");

    var first = edits.keepStory(now, Locale.FRENCH, "two");
    var second = edits.keepStory(now, Locale.FRENCH, "three");

    assertEquals(now.folder().resolve("story.fr.1.md"), first);
    assertEquals("two", Files.readString(first));
    assertEquals("three", Files.readString(second));
    assertEquals(first, edits.keepStory(now, Locale.FRENCH, "two"), "the same words once");
    assertEquals("one", store.story(now, Locale.FRENCH));
  }

  @Test
  void should_remove_one_element_unless_something_names_it() {
    assertTold("names the source “a”", () -> edits.remove(mine, "/sources/0"));

    var now = edits.remove(mine, "/positions/0");
    assertEquals(YAML.replace("  - {id: p1, actor: Press, source: a}", "  []"), now.text());
    now = edits.remove(now, "/sources/0");

    assertEquals(List.of("b"), now.caseFile().sources().stream().map(Source::id).toList());
    assertTrue(now.text().contains("sources:\n  # the second\n  - id: b\n"), now.text());
  }
}
