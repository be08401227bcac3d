package org.autopsie.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.autopsie.casefile.CaseStore;
import org.autopsie.casefile.Source;
import org.autopsie.model.ShuffledWeights;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The case on words turned into numbers from end to end, on the real model, and `measure` with
/// vectors.
class WordEmbeddingsTest {
  @TempDir static Path temp;
  private static final Map<String, JsonNode> STEPS = new HashMap<>();
  private static Path out;

  private static Station.Told autopsie(String... args) {
    return new Station(temp.resolve("home")).run((Object[]) args);
  }

  @BeforeAll
  static void run() {
    out = temp.resolve("out");
    var said = autopsie("run", "word-embeddings", "--out", out.toString(), "--json");
    assertEquals(0, said.exit(), said.err());
    STEPS.putAll(said.steps());
  }

  @Test
  void should_pass_its_controls_and_refuse_alone_what_loses_too_many_words() {
    STEPS.forEach((id, step) -> {
      var wanted =
          id.equals("names-lost")
              ? "skip"
              : step.path("kind").asString().equals("control") ? "pass" : "observed";
      assertEquals(wanted, step.path("status").asString(), id);
      assertEquals("proxy", step.path("fidelity").asString("proxy"), id);
    });
    var reason = STEPS.get("names-lost").path("reason").asString();
    assertTrue(reason.contains("13 of the 18 words"), reason);
  }

  @Test
  void should_show_that_debiasing_hides_and_that_words_stay_together() {
    assertEquals(0, STEPS.get("neutralised").path("measured").asDouble(), 1e-9);
    var after = STEPS.get("clusters-after");
    assertTrue(after.path("low").asDouble() > 0.5, after.toString());
  }

  @Test
  void should_say_of_every_french_word_where_it_rests() {
    var cases = new CaseStore(List.of(), temp.resolve("none"));
    var loaded = cases.open(out);
    var known = loaded.caseFile().sources().stream().map(Source::id).toList();
    for (var list : List.of("metiers-fr", "accords-fr", "formes-inclusives-fr", "mots-fr")) {
      var table = cases.table(loaded, list);
      for (var source : table.cells(table.columns().indexOf("source"))) {
        assertTrue(known.contains(source) || source.endsWith("pour ce dossier"), source);
      }
    }
  }

  @Test
  void should_verify_from_its_folder_alone() {
    var said = autopsie("verify", out.toString());
    assertEquals(0, said.exit(), said.out() + said.err());
    assertFalse(said.out().contains("differs"), said.out());
  }

  @Test
  void should_fail_its_control_on_a_model_whose_weights_are_shuffled() throws IOException {
    var shuffled = temp.resolve("shuffled.onnx");
    try (var model = getClass().getClassLoader().getResourceAsStream("all-minilm-l6-v2.onnx")) {
      Files.write(shuffled, ShuffledWeights.of(model.readAllBytes(), 1));
    }
    var broken = temp.resolve("broken").toString();
    var said =
        autopsie(
            "run",
            "word-embeddings",
            "--step",
            "lists-apart",
            "--model",
            shuffled.toString(),
            "--out",
            broken,
            "--json");
    assertEquals(1, said.exit(), said.err());
    assertEquals("fail", said.steps().get("lists-apart").path("status").asString());
  }

  @Test
  void should_run_and_verify_a_case_on_vectors_of_its_own_file() throws IOException {
    var mine = temp.resolve("own-vectors");
    Files.createDirectories(mine.resolve("data"));
    Files.writeString(
        mine.resolve("case.yaml"),
        """
        autopsie: 1
        id: own-vectors
        title: {fr: "Essai", en: "Trial"}
        incident: {summary: {fr: "Un essai.", en: "A trial."}, period: "2020", status: open}
        data:
          - {id: fr, file: data/fr.vec, title: {fr: "Vecteurs", en: "Vectors"}}
          - {id: pairs, file: data/pairs.csv, title: {fr: "Paires", en: "Pairs"}}
          - {id: words, file: data/words.csv, title: {fr: "Mots", en: "Words"}}
        protocol:
          - id: axis
            kind: control
            title: {fr: "Axe", en: "Axis"}
            question: {fr: "Où ?", en: "Where?"}
            with: bias-axis
            set: {vectors: fr, pairs: pairs, words: words, measure: place, word: tricot}
            expect: {at-least: 0.599999, at-most: 0.600001, from: {fr: "à la main", en: "by hand"}}
        """);
    Files.writeString(mine.resolve("data/fr.vec"), "3 2\nil -1 0\nelle 1 0\ntricot 0.6 0.8\n");
    Files.writeString(mine.resolve("data/pairs.csv"), "from,to\nil,elle\n");
    Files.writeString(mine.resolve("data/words.csv"), "word\ntricot\n");
    var mineOut = temp.resolve("own-out");

    var said = autopsie("run", mine.toString(), "--out", mineOut.toString(), "--json");
    assertEquals(0, said.exit(), said.out() + said.err());
    assertEquals(0, autopsie("verify", mineOut.toString()).exit());
    Files.delete(mineOut.resolve("data/fr.vec"));
    Files.writeString(mineOut.resolve("data/fr.vec"), "3 2\nil -1 0\nelle 1 0\ntricot 1 0\n");
    var after = autopsie("verify", mineOut.toString());
    assertEquals(1, after.exit());
    assertTrue(after.out().contains("data/fr"), after.out());
  }

  @Test
  void should_measure_vectors_in_a_file() throws IOException {
    Files.write(temp.resolve("v.txt"), List.of("x 1 0", "y -1 0", "z 1 1", "a 1 0", "b -1 0"));
    for (var word : List.of("x", "y", "a", "b")) {
      Files.write(temp.resolve(word + ".csv"), List.of("word", word));
    }
    Files.write(temp.resolve("lost.csv"), List.of("word", "x", "z", "a", "b", "gone"));
    var document = measured("x.csv", "y.csv");
    assertEquals(Math.sqrt(2), document.path("effect_size").asDouble(), 1e-9);
    assertEquals(0.5, document.path("p_value").asDouble(), 1e-9);
    assertEquals(2, document.path("permutations").asInt());
    assertEquals(0, document.path("lost_words").size());
    assertEquals("gone", measured("lost.csv", "y.csv").path("lost_words").path(0).asString());
  }

  private static JsonNode measured(String one, String other) {
    var said =
        autopsie(
            "measure",
            temp.resolve("v.txt").toString(),
            "--with",
            "weat",
            "--targets",
            temp.resolve(one) + "," + temp.resolve(other),
            "--attributes",
            temp.resolve("a.csv") + "," + temp.resolve("b.csv"),
            "--json");
    assertEquals(0, said.exit(), said.err());
    return JsonMapper.shared().readTree(said.out());
  }
}
