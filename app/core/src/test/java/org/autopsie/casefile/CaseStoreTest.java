package org.autopsie.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.autopsie.model.Input;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class CaseStoreTest {
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
  void should_list_what_loads_and_name_what_does_not() throws IOException {
    Files.createDirectories(folder.resolve("samples/broken"));
    Files.writeString(folder.resolve("samples/broken/case.yaml"), "autopsie: [");
    Files.createDirectories(folder.resolve("samples/no-case"));

    var found = store.find();

    assertEquals(List.of("small"), found.cases().stream().map(c -> c.caseFile().id()).toList());
    assertEquals(1, found.unloadable().size());
    assertTrue(found.unloadable().getFirst().reason().getMessage().contains("line"));
    assertTold("case.yaml, line", () -> store.open("broken"));
    assertTold("one of: small", () -> store.open("nothing"));
  }

  @Test
  void should_find_nothing_where_there_is_nothing() {
    var empty = new CaseStore(List.of(folder.resolve("none")), folder.resolve("neither"));

    assertEquals(new CaseStore.Found(List.of(), List.of()), empty.find());
    assertTold("no case was found", () -> empty.open("small"));
  }

  @Test
  void should_open_by_id_and_by_folder() {
    assertEquals(sample, store.open("small").folder());
    assertEquals(sample, store.open(sample.toString()).folder());
    assertEquals(sample, store.open(sample.resolve("case.yaml")).folder());
  }

  @Test
  void should_copy_all_that_the_case_refers_to() {
    var copy = store.copyTo(store.open("small"), folder.resolve("out"));

    assertEquals(YAML, copy.text());
    assertEquals(List.of(), store.lacking(copy));
    assertEquals(List.of(), copy.warnings());
    for (var name : List.of("kept/page.html", "models/m.onnx", "data/names.csv", "story.fr.md")) {
      assertTrue(Files.exists(folder.resolve("out").resolve(name)), name);
    }
  }

  @Test
  void should_go_on_with_a_copy_that_was_cut_off() throws IOException {
    var out = folder.resolve("out");
    Files.createDirectories(out.resolve("data"));
    Files.copy(sample.resolve("data/names.csv"), out.resolve("data/names.csv"));
    Files.writeString(out.resolve("data/.pairs.csv.part"), "from,t");

    var copy = store.copyTo(store.open("small"), out);

    assertEquals(List.of(), store.lacking(copy));
    assertFalse(Files.exists(out.resolve("data/.pairs.csv.part")));
  }

  @Test
  void should_keep_a_copy_that_was_worked_on() throws IOException {
    var out = folder.resolve("out");
    var copy = store.copyTo(store.open("small"), out);
    store.edits().forget(copy, "e1", LocalDate.of(2026, 11, 22));
    Files.delete(out.resolve("data/pairs.csv"));

    var again = store.copyTo(store.open("small"), out);

    assertTrue(again.warnings().getFirst().toString().contains("used as it is"));
    assertFalse(Files.exists(out.resolve("exhibits/e1.txt")));
    assertTrue(Files.exists(out.resolve("data/pairs.csv")));
  }

  @Test
  void should_not_write_over_what_is_not_its_own() throws IOException {
    var out = folder.resolve("out");
    Files.createDirectories(out.resolve("data"));
    Files.writeString(out.resolve("data/names.csv"), "mine");
    assertTold("differs from", () -> store.copyTo(store.open("small"), out));

    Files.writeString(out.resolve("case.yaml"), "autopsie: 1\nid: other\ntitle: Other\n");
    assertTold("already holds the case other", () -> store.copyTo(store.open("small"), out));
    assertTold("never written to", () -> store.copyTo(store.open("small"), sample));
  }

  @Test
  void should_refuse_files_outside_the_case() throws IOException {
    Files.writeString(folder.resolve("secret.csv"), "from,to\na,b\n");
    for (var name :
        List.of("../../secret.csv", "/etc/hostname", "data/../x.csv", "C:\\\\x", "a\\\\b")) {
      put("case.yaml", YAML.replace("data/pairs.csv", "\"" + name + "\""));
      assertTold("inside the case", () -> store.pairs(store.open("small"), "pairs"));
      assertTold("inside the case", () -> store.copyTo(store.open("small"), folder.resolve("out")));
    }
    put("case.yaml", YAML);
    Files.delete(sample.resolve("data/pairs.csv"));
    Files.createSymbolicLink(sample.resolve("data/pairs.csv"), folder.resolve("secret.csv"));
    assertTold("through a link", () -> store.pairs(store.open("small"), "pairs"));
    assertTold("through a link", () -> store.copyTo(store.open("small"), folder.resolve("out")));
  }

  @Test
  void should_not_write_through_a_link_in_the_target() throws IOException {
    Files.createDirectories(folder.resolve("elsewhere"));
    Files.createDirectories(folder.resolve("out"));
    Files.createSymbolicLink(folder.resolve("out/data"), folder.resolve("elsewhere"));

    assertTold("through a link", () -> store.copyTo(store.open("small"), folder.resolve("out")));
  }

  @Test
  void should_read_texts_and_rows() {
    var loaded = store.open("small");

    assertEquals(new Input.Text("A text 😀 שלום"), store.input(loaded, exhibit(loaded, 0)));
    assertEquals(Map.of("age", 30.0), row(store.input(loaded, exhibit(loaded, 1))));
    assertEquals(Map.of("age", 30.0, "size", 1.5), row(store.input(loaded, exhibit(loaded, 2))));
  }

  private static Map<String, Double> row(Input input) {
    return ((Input.Row) input).values();
  }

  @Test
  void should_say_what_is_wrong_with_a_text() throws IOException {
    var loaded = store.open("small");
    Executable read = () -> store.input(loaded, exhibit(loaded, 0));

    put("exhibits/e1.txt", " \n");
    assertTold("holds no text", read);
    Files.write(sample.resolve("exhibits/e1.txt"), new byte[] {'a', 'b', 'c', (byte) 0xE9, ' '});
    assertTold("byte 3", read);
    Files.write(sample.resolve("exhibits/e1.txt"), new byte[] {'a', (byte) 0xC3});
    assertTold("byte 1", read);
    put("exhibits/e1.txt", "a".repeat(10_000_001));
    assertTold("over 10 MB", read);
    Files.delete(sample.resolve("exhibits/e1.txt"));
    assertTold("e1.txt is missing", read);
    put("exhibits/e1.txt", "a".repeat(1_000_000));
    assertEquals(new Input.Text("a".repeat(1_000_000)), store.input(loaded, exhibit(loaded, 0)));
  }

  @Test
  void should_say_what_is_wrong_with_a_row() throws IOException {
    var loaded = store.open("small");
    Executable read = () -> store.input(loaded, exhibit(loaded, 2));

    put("exhibits/e3.csv", "age,size\n30,big\n");
    assertTold("e3.csv, line 2: “big” under “size” is not a number", read);
    put("exhibits/e3.csv", "age\n1\n2\n");
    assertTold("holds 2 rows", read);
    put("exhibits/e3.csv", "age\nInfinity\n");
    assertTold("finite", read);
    put("exhibits/e3.csv", "age,size\n30\n");
    assertTold("1 cells where the first line names 2", read);
  }

  @Test
  void should_read_lists_of_words_and_of_pairs() {
    var loaded = store.open("small");

    assertEquals(List.of("Ann, \"B\"", "Zoé"), store.words(loaded, "names", "A"));
    assertEquals(3, store.words(loaded, "names", "").size());
    assertEquals(new CaseStore.Pair("his", "her"), store.pairs(loaded, "pairs").getLast());
  }

  @Test
  void should_say_what_is_wrong_with_a_list() throws IOException {
    var loaded = store.open("small");

    assertTold("its groups are: A, B", () -> store.words(loaded, "names", "C"));
    assertTold("no list towns", () -> store.words(loaded, "towns", ""));
    assertTold("no column “from”", () -> store.pairs(loaded, "names"));
    put("data/pairs.csv", "from,to\nhe,she\n,her\n");
    assertTold(
        "pairs.csv, line 3: the cell under “from” is empty", () -> store.pairs(loaded, "pairs"));
    put("data/pairs.csv", "from,to\nhe,\"sh\"e\n");
    assertTold("pairs.csv, line 2: this is not valid CSV", () -> store.pairs(loaded, "pairs"));
    put("data/pairs.csv", "from,to\n");
    assertTold("holds no row", () -> store.pairs(loaded, "pairs"));
  }

  @Test
  void should_name_both_hashes_of_a_file_that_differs() throws IOException {
    put("kept/page.html", "hello");

    var told = told(() -> store.copyTo(store.open("small"), folder.resolve("out")));

    assertTrue(
        told.contains(HASH) && told.contains("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c"), told);
    assertFalse(Files.exists(folder.resolve("out/case.yaml")));
    assertEquals(1, store.lacking(store.open("small")).size());
  }

  @Test
  void should_begin_a_new_case_that_loads() throws IOException {
    var answers =
        new NewCase("It \"failed\"\n{harmed} $1 \\n", "a: b #c", "press", "S", "paper", "Why?");

    var created = store.create(folder.resolve("Été à Paris"), answers);

    assertEquals("ete-a-paris", created.caseFile().id());
    assertEquals(List.of(), created.warnings());
    assertEquals("It \"failed\"\n{harmed} $1 \\n", created.caseFile().incident().summary().fr());
    assertEquals("press", created.caseFile().positions().getFirst().actor().en());
    assertEquals("found", created.caseFile().identification().getFirst().found());
    assertEquals(List.of(), store.lacking(created));
    assertTold("is not empty", () -> store.create(created.folder(), answers));
    var empty = store.create(folder.resolve("empty"), NewCase.EMPTY);
    assertEquals("not-found", empty.caseFile().identification().getFirst().found());
    assertTrue(Files.readString(empty.folder().resolve("story.fr.md")).startsWith("# Le récit"));
  }

  @Test
  void should_begin_a_new_case_under_its_name_unless_there_is_one() {
    var begun = store.begin(" Le prêt refusé ", NewCase.EMPTY);

    assertEquals("le-pret-refuse", begun.caseFile().id());
    assertEquals(store.workingCopy("le-pret-refuse"), begun.folder());
    assertEquals("Le prêt refusé", begun.caseFile().title().fr());
    assertEquals(List.of(), begun.caseFile().positions());
    assertTold(
        "a case called “LE PRÊT refusé” already",
        () -> store.begin("LE PRÊT refusé", NewCase.EMPTY));
    assertTold("already (folder small)", () -> store.begin("Small", NewCase.EMPTY));
  }

  @Test
  void should_begin_a_new_case_from_another() {
    var answers = new NewCase("Something else", "", "", "", "", "");

    var created = store.create(folder.resolve("second"), answers, store.open("small"));

    assertEquals("second", created.caseFile().id());
    assertEquals("Something else", created.caseFile().incident().summary().en());
    assertEquals("Small", created.caseFile().title().en());
    assertTrue(created.text().contains("# kept"));
    assertEquals(List.of(), store.lacking(created));
  }

  @Test
  void should_say_that_a_file_is_in_the_way() throws IOException {
    Files.writeString(folder.resolve("out"), "a file");

    assertTold("in the way", () -> store.copyTo(store.open("small"), folder.resolve("out")));
  }
}
