package org.autopsie.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class CaseEditsTest {
  private static final String HASH =
      "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9";
  private static final String YAML =
      """
      autopsie: 1
      id: small
      title: Small
      sources: [{id: s, kept: kept/page.html, sha256: %s}] # kept
      models: [{id: m, fidelity: teaching, file: {path: models/m.onnx}}]
      data: [{id: names, file: data/names.csv}, {id: pairs, file: data/pairs.csv}]
      exhibits:
        - {id: e1, file: exhibits/e1.txt}
        - {id: e2, kind: row, row: {age: 30}}
        - {id: e3, kind: row, file: exhibits/e3.csv}
      story: {fr: story.fr.md, en: story.en.md}
      """
          .formatted(HASH);

  @TempDir Path folder;
  private Path sample;
  private CaseStore store;

  @BeforeEach
  void write_a_sample() throws IOException {
    sample = folder.resolve("samples/small");
    put("case.yaml", YAML);
    put("kept/page.html", "hello world");
    put("models/m.onnx", "onnx");
    put("data/names.csv", "\uFEFFgroup,word\nA,\"Ann, \"\"B\"\"\"\r\nB,Bob\nA,Zoé\n");
    put("data/pairs.csv", "from,to\nhe,she\nhis,her\n");
    put("exhibits/e1.txt", "\uFEFFA text 😀 שלום");
    put("exhibits/e3.csv", "age,size\n30,1.5\n");
    put("story.fr.md", "fr");
    put("story.en.md", "en");
    store = new CaseStore(List.of(folder.resolve("samples")), folder.resolve("home/cases"));
  }

  private void put(String name, String text) throws IOException {
    var file = sample.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String told(Executable work) {
    return assertThrows(Failure.class, work).getMessage();
  }

  private static void assertTold(String expected, Executable work) {
    var told = told(work);
    assertTrue(told.contains(expected), told);
  }

  private Exhibit exhibit(LoadedCase loaded, int index) {
    return loaded.caseFile().exhibits().get(index);
  }

  @Test
  void should_forget_an_exhibit_and_keep_its_entry() {
    var copy = store.copyTo(store.open("small"), folder.resolve("out"));

    var forgotten = store.edits().forget(copy, "e1", LocalDate.of(2026, 11, 22));

    var entry = "{id: e1, file: exhibits/e1.txt, withdrawn: \"2026-11-22\"}";
    assertEquals(YAML.replace("{id: e1, file: exhibits/e1.txt}", entry), forgotten.now().text());
    assertEquals(64, forgotten.sha256().orElseThrow().length());
    assertFalse(Files.exists(folder.resolve("out/exhibits/e1.txt")));
    assertEquals(List.of(), store.lacking(forgotten.now()));
    assertTold(
        "withdrawn on 2026-11-22", () -> store.input(forgotten.now(), exhibit(forgotten.now(), 0)));
    var again = store.edits().forget(forgotten.now(), "e1", LocalDate.of(2027, 1, 1));
    assertEquals(forgotten.now().text(), again.now().text());
  }

  @Test
  void should_forget_a_row_that_stands_in_the_case() {
    var copy = store.copyTo(store.open("small"), folder.resolve("out"));

    var forgotten = store.edits().forget(copy, "e2", LocalDate.of(2026, 11, 22));

    assertFalse(forgotten.now().text().contains("age:"), forgotten.now().text());
    assertEquals(Optional.empty(), forgotten.sha256());
  }

  @Test
  void should_forget_what_was_written_in_the_place_of_an_exhibit() {
    var copy = store.copyTo(store.open("small"), folder.resolve("out"));
    var now = copy;
    for (var document : List.of("e1", "e3")) {
      var arm = Map.of("with", "text-write", "set", Map.of("text", "Secret of " + document));
      var step = Map.of("id", "of-" + document, "kind", "observation", "with", "rank");
      var whole = new LinkedHashMap<String, Object>(step);
      whole.put("set", Map.of("document", document));
      whole.put("compared", arm);
      now = store.edits().set(now, "/protocol/-", whole);
    }

    var forgotten = store.edits().forget(now, "e1", LocalDate.of(2026, 11, 22)).now();

    assertFalse(forgotten.text().contains("Secret of e1"), forgotten.text());
    assertTrue(forgotten.text().contains("Secret of e3"), forgotten.text());
    var steps = forgotten.caseFile().protocol();
    assertEquals("", steps.getFirst().compared().orElseThrow().set().get("text"));
    assertEquals("text-write", steps.getFirst().compared().orElseThrow().with());
  }

  @Test
  void should_refuse_to_forget_what_it_must_not() throws IOException {
    var date = LocalDate.of(2026, 11, 22);
    assertTold("never written to", () -> store.edits().forget(store.open("small"), "e1", date));
    var copy = store.copyTo(store.open("small"), folder.resolve("out"));
    assertTold("no exhibit e9", () -> store.edits().forget(copy, "e9", date));
    Files.writeString(
        folder.resolve("out/case.yaml"), YAML.replace("exhibits/e3.csv", "exhibits/e1.txt"));
    assertTold(
        "also that of the exhibit e3",
        () -> store.edits().forget(store.open(folder.resolve("out")), "e1", date));
  }

  @Test
  void should_not_write_over_a_change_made_by_hand() throws IOException {
    var copy = store.copyTo(store.open("small"), folder.resolve("out"));
    Files.writeString(folder.resolve("out/case.yaml"), "\uFEFF" + YAML + "# mine\n");

    assertTold("has changed", () -> store.edits().set(copy, "/title", "New"));
    assertTold(
        "“law” should", () -> store.edits().set(store.open(folder.resolve("out")), "/law", 3));
    var changed = store.edits().set(store.open(folder.resolve("out")), "/title", "New");
    assertEquals(YAML.replace("title: Small", "title: \"New\"") + "# mine\n", changed.text());
    assertTrue(Files.readString(folder.resolve("out/case.yaml")).startsWith("\uFEFFautopsie"));
  }
}
