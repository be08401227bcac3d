package org.autopsie.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.autopsie.workbench.shell.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file of vectors that is dropped on the window becomes a source of the case; one that is broken
/// is told in one sentence, and the case stays as it was.
class VectorsDropTest {
  private static final String NUMBERS = " 0 0 0 0 0 0 0 0 ";

  @TempDir Path folder;

  private static String line(String word, double side, double rest) {
    return word + NUMBERS + side + " " + rest + "\n";
  }

  /// French words, men on one side and women on the other, half the jobs between.
  private static String french() {
    var text = new StringBuilder();
    for (var man :
        List.of("homme", "garçon", "il", "père", "frère", "oncle", "neveu", "mari", "roi")) {
      text.append(line(man, -0.6, 0.8));
    }
    for (var woman :
        List.of("femme", "fille", "elle", "mère", "sœur", "tante", "nièce", "épouse", "reine")) {
      text.append(line(woman, 0.6, 0.8));
    }
    text.append(line("masculin", -1, 0)).append(line("féminin", 1, 0));
    for (var word :
        List.of("carrière", "entreprise", "salaire", "bureau", "travail", "direction")) {
      text.append(line(word, -0.5, 0.5));
    }
    return text.append(line("tricot", 0.6, 0.8)).toString();
  }

  private Path file(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// A case with vectors, pairs and lists in English and pairs and a list in French.
  private Sample opened(Path home, Locale locale) {
    write(
        home.resolve("planted/case.yaml"),
        """
        autopsie: 1
        id: planted
        title: {fr: "Mots plantés", en: "Planted words"}
        incident: {summary: {fr: "Un essai.", en: "A trial."}, period: "2020", status: open}
        data:
          - {id: vectors, file: vectors.csv, title: {fr: "Vecteurs", en: "Vectors"}}
          - {id: pairs, file: pairs.csv, title: {fr: "Paires", en: "Pairs"}}
          - {id: words, file: words.csv, title: {fr: "Mots", en: "Words"}}
          - {id: paires, file: paires.csv, title: {fr: "Paires", en: "Pairs"}}
          - {id: mots, file: mots.csv, title: {fr: "Métiers", en: "Jobs"}}
          - {id: lists, file: lists.csv, title: {fr: "Listes", en: "Lists"}}
          - {id: listes, file: listes.csv, title: {fr: "Listes", en: "Lists"}}
        protocol:
          - id: test
            kind: observation
            title: {fr: "Essai", en: "Test"}
            question: {fr: "Combien ?", en: "How much?"}
            with: weat
            set: {vectors: vectors, words: lists, targets: [a, b], attributes: [c, d]}
            expect: {direction: positive, from: {fr: "à la main", en: "by hand"}}
        """);
    write(
        home.resolve("planted/lists.csv"), "group,word\na,he\na,far\nb,she\nb,far\nc,he\nd,she\n");
    write(
        home.resolve("planted/listes.csv"),
        "group,word\na,homme\na,roi\nb,femme\nb,reine\nc,père\nc,bureau\nd,mère\nd,tricot\n");
    write(home.resolve("planted/vectors.csv"), "word,x,y\nhe,-1,0\nshe,1,0\nfar,-1,0\nfаr,1,0\n");
    write(home.resolve("planted/pairs.csv"), "from,to\nhe,she\n");
    write(home.resolve("planted/words.csv"), "word\nfar\n");
    write(home.resolve("planted/paires.csv"), "from,to\nhomme,femme\nil,elle\nroi,reine\n");
    write(home.resolve("planted/mots.csv"), "word\ncarrière\nbureau\nsalaire\n");
    var sample = Sample.open(home, locale);
    sample.show("planted");
    return sample;
  }

  private static void write(Path file, String words) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, words);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void type(Sample sample, String word) {
    var field = (TextField) sample.node("axis-type");
    field.setText(word);
    field.fireEvent(new javafx.event.ActionEvent());
    sample.settle();
  }

  private static void drop(Sample sample, Path file) {
    Places.drop(sample.window(), List.of(file));
    sample.settle();
  }

  @Test
  void should_look_at_dropped_vectors_with_the_pairs_that_they_know() {
    Fx.run(() -> {
      var sample = opened(folder, Locale.FRENCH);
      sample.window().choose("axis");
      sample.settle();
      drop(sample, file("français.txt", french().getBytes(UTF_8)));

      assertEquals(List.of(), sample.errors().all().get());
      var source = (ToggleButton) sample.node("axis-vectors-1");
      assertTrue(source.isSelected());
      assertEquals("français.txt", source.getText());
      var pairs = ((TextArea) sample.node("axis-pairs")).getText();
      assertTrue(pairs.startsWith("homme, femme\n"), pairs);
      type(sample, "tricot");
      var said = sample.words("axis-sentence");
      assertTrue(said.startsWith("«\u00a0tricot\u00a0»"), said);
      assertTrue(Files.exists(folder.resolve("planted/data/francais.vec")));
      sample.window().choose("lists");
      sample.settle();
      assertTrue(sample.all().contains("Des vecteurs de mots, dans data/francais.vec"));
      sample.window().close();
    });
  }

  @Test
  void should_tell_in_one_sentence_what_is_wrong_with_a_file_and_add_nothing() {
    var good = line("un", 1, 0);
    var wrong =
        Map.of(
            "court.vec",
            good + "deux 1 2\n",
            "mot.vec",
            good + "deux\n",
            "nan.vec",
            good + "deux" + NUMBERS + "NaN 1\n",
            "coupé.vec",
            "3 10\n" + good,
            "coupé.bin",
            "2 10\nun \u0001\u0002\u0003",
            "fr.vec.gz",
            "\u001f\u008b",
            "vide.vec",
            "",
            "liste.json",
            "{\"un\": [1, 2], \"deux\": [1]}");
    Fx.run(() -> {
      for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
        var home = folder.resolve(locale.getLanguage());
        var sample = opened(home, locale);
        wrong.forEach((name, text) -> {
          var latin = java.nio.charset.StandardCharsets.ISO_8859_1;
          int before = sample.errors().all().get().size();
          drop(sample, file(name, text.getBytes(name.endsWith("gz") ? latin : UTF_8)));
          var told = sample.errors().all().get();
          assertEquals(before + 1, told.size(), name);
          var said = told.getFirst().what().in(locale);
          assertTrue(said.contains(name), said);
          assertFalse(said.contains("\n") || said.contains("Exception"), said);
          sample.errors().dismiss();
        });
        assertFalse(Files.exists(home.resolve("planted/data/court.vec")));
        sample.window().close();
      }
    });
  }

  @Test
  void should_say_what_is_wrong_with_poles_and_lists() {
    var said =
        Map.of(
            Locale.ENGLISH,
            List.of(
                "A pair is made of two different words; “he” stands on both sides.",
                "One pair makes an axis",
                "“fаr” mixes scripts (Latin, Cyrillic)",
                "The lists “a” and “b” share words: far."),
            Locale.FRENCH,
            List.of(
                "Une paire est faite de deux mots différents",
                "Une paire suffit à faire un axe",
                "«\u00a0fаr\u00a0» mélange des écritures (Latin, Cyrillic)",
                "Les listes «\u00a0a\u00a0» et «\u00a0b\u00a0» ont des mots en commun\u00a0:"
                    + " far."));
    Fx.run(() ->
        said.forEach((locale, sentences) -> {
          var sample = opened(folder.resolve(locale.getLanguage()), locale);
          sample.window().choose("axis");
          sample.settle();
          ((TextArea) sample.node("axis-pairs")).setText("he, he");
          sample.settle();
          contains(sample, sentences.get(0));
          ((TextArea) sample.node("axis-pairs")).setText("he, she");
          type(sample, "fаr");
          contains(sample, sentences.get(1));
          contains(sample, sentences.get(2));
          sample.window().choose("association");
          sample.settle();
          contains(sample, sentences.get(3));
          sample.window().close();
        }));
  }

  @Test
  void should_compare_lists_on_dropped_vectors() {
    Fx.run(() -> {
      var sample = opened(folder, Locale.ENGLISH);
      drop(sample, file("french.vec", french().getBytes(UTF_8)));
      sample.window().choose("association");
      sample.settle();
      ((ToggleButton) sample.node("test-vectors-1")).fire();
      ((ToggleButton) sample.node("test-table-1")).fire();
      sample.settle();

      var sentence = sample.words("test-sentence");
      assertTrue(sentence.startsWith("With the vectors of french.vec, effect d"), sentence);
      sample.window().close();
    });
  }

  private static void contains(Sample sample, String sentence) {
    assertTrue(sample.all().contains(sentence), sentence);
  }
}
