package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.autopsie.casefile.Step;
import org.autopsie.evidence.Ledger;
import org.autopsie.protocol.Laboratory;
import org.autopsie.protocol.Verifier;
import org.autopsie.run.Plugins;
import org.autopsie.run.Progress;
import org.autopsie.workbench.shell.Places;
import org.autopsie.workbench.toy.ToyPredictor;

/// A case of few words on a plane: east is one pole, west the other, north and south nothing of
/// either.
record PlantedWords(Path folder, Sample sample) {

  /// The window on that case, at one of its panels.
  static PlantedWords open(Path folder, String panel) {
    write(
        folder,
        "case.yaml",
        """
        autopsie: 1
        id: planted
        title: {fr: "Mots plantés", en: "Planted words"}
        incident: {summary: {fr: "Un essai.", en: "A trial."}, period: "2020", status: open}
        data:
          - {id: vectors, file: vectors.csv, title: {fr: "Vecteurs", en: "Vectors"}, licence: own}
          - {id: turned, file: turned.csv, title: {fr: "Retournés", en: "Turned"}, licence: own}
          - {id: pairs, file: pairs.csv, title: {fr: "Paires", en: "Pairs"}, licence: own}
          - {id: heights, file: heights.csv, title: {fr: "Hauteurs", en: "Heights"}, licence: own}
          - {id: words, file: words.csv, title: {fr: "Mots", en: "Words"}, licence: own}
          - {id: asked, file: asked.csv, title: {fr: "Questions", en: "Questions"}, licence: own}
        protocol:
          - id: association
            kind: observation
            title: {fr: "Listes", en: "Lists"}
            with: weat
            set: {vectors: vectors, words: words, targets: [x, y], attributes: [a, b]}
        """);
    write(
        folder,
        "vectors.csv",
        """
        word,x,y
        she,1,0
        he,-1,0
        woman,3,1
        man,-3,1
        nurse,1,2
        cook,1,1
        pilot,-1,2
        smith,-1,1
        up,0.1,1
        down,0.1,-1
        queen,3,3
        king,-3,3
        """);
    write(folder, "turned.csv", "word,x,y\nshe,-1,0\nhe,1,0\nwoman,-3,1\nman,3,1\nnurse,1,2\n");
    write(folder, "pairs.csv", "from,to\nhe,she\nman,woman\n");
    write(folder, "heights.csv", "from,to\ndown,up\n");
    write(
        folder,
        "words.csv",
        """
        group,word
        x,nurse
        x,cook
        y,pilot
        y,smith
        a,she
        a,woman
        b,he
        b,man
        """);
    write(folder, "asked.csv", "a,b,c,expected\nhe,she,king,queen\nhe,she,pilot,nurse\n");
    var sample = Sample.open(folder, Locale.ENGLISH);
    sample.show("planted");
    var opened = new PlantedWords(folder, sample);
    opened.go(panel);
    return opened;
  }

  private static void write(Path folder, String name, String words) {
    try {
      var file = folder.resolve("planted").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, words);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  void go(String panel) {
    sample.window().choose(panel);
    sample.settle();
  }

  void type(String field, String word) {
    ((TextField) sample.node(field)).setText(word);
    sample.settle();
  }

  /// Keeps what is tried, and returns the step that it became.
  Step keep() {
    ((Button) sample.node("keep")).fire();
    sample.settle();
    assertEquals(List.of(), sample.errors().all().get());
    return Places.steps(sample.window()).getLast();
  }

  /// Measures every line of the ledger again.
  ///
  /// @return how many there are; each was equal
  int verified() {
    var cases = sample.library().cases();
    var loaded = cases.open(cases.workingCopy("planted"));
    var lines = Ledger.open(loaded.folder()).entries();
    try (var laboratory =
        new Laboratory(
            cases,
            new Plugins(folder.resolve("plugins")),
            (model, place) -> ToyPredictor.open(model),
            0)) {
      new Verifier(laboratory, loaded)
          .verify(lines, Locale.ENGLISH, Progress.SILENT)
          .forEach(check -> assertEquals("equal", check.said(), check.toString()));
    }
    return lines.size();
  }

  void close() {
    sample.window().close();
  }
}
