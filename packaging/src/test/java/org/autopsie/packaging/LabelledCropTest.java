package org.autopsie.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.autopsie.casefile.CaseStore;
import org.autopsie.casefile.CaseTable;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.casefile.Localised;
import org.autopsie.casefile.People;
import org.autopsie.casefile.PictureSet;
import org.autopsie.casefile.Step;
import org.autopsie.image.Embedded;
import org.autopsie.image.Picture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Drawn shapes that two people labelled, measured with a cropper that comes with the program, from
/// end to end. Every other shape is light.
class LabelledCropTest {
  private static final int PICTURES = 24;

  @TempDir static Path temp;
  private static Station station;
  private static CaseStore cases;
  private static LoadedCase labelled;
  private static Path out;
  private static JsonNode document;

  @BeforeAll
  static void run() throws IOException {
    station = new Station(temp.resolve("home"));
    cases = new CaseStore(List.of(temp.resolve("none")), temp);
    var folder = temp.resolve("labelled");
    write(folder);
    var files = new ArrayList<Path>();
    for (int i = 0; i < PICTURES; i++) {
      files.add(shape(i));
    }
    var people = new People("none", Localised.NONE, "", "");
    labelled =
        cases
            .sets()
            .addPictures(cases.open(folder), files, new PictureSet("Shapes", people, "CC0 1.0"));
    labelled = cases.sets().addTable(labelled, "labels", words("Seen as"), labels());
    labelled = cases.sets().addTable(labelled, "heads", words("Heads"), heads());
    cases
        .edits()
        .addStep(
            labelled,
            step(
                "pairs",
                "crop-pairs",
                "smartcrop",
                Map.of(
                    "labels", "labels", "heads", "heads", "first", "light", "second", "dark",
                    "pairs", 80)));
    labelled = cases.open(folder);
    labelled =
        cases
            .edits()
            .addStep(
                labelled, step("agreement", "label-agreement", "", Map.of("labels", "labels")));
    out = temp.resolve("out");
    document = station.run("run", folder, "--out", out, "--json").json();
  }

  private static Localised words(String words) {
    return new Localised(words, words);
  }

  private static Step step(String id, String with, String model, Map<String, Object> set) {
    return new Step(
        id,
        "observation",
        words("Step " + id),
        Localised.NONE,
        Localised.NONE,
        model,
        with,
        new LinkedHashMap<>(set),
        Optional.empty(),
        Optional.empty(),
        org.autopsie.casefile.Expect.NOTHING,
        Optional.empty());
  }

  /// The second labeller sees every fourth picture otherwise, and cannot say of the last one.
  private static CaseTable labels() {
    var rows = new ArrayList<List<String>>();
    for (int who = 0; who < 2; who++) {
      for (int i = 0; i < PICTURES; i++) {
        boolean light = i % 2 == 0 ^ (who == 1 && i % 4 == 0);
        var label = who == 1 && i == PICTURES - 1 ? "?" : light ? "light" : "dark";
        rows.add(List.of("shape-" + i, "P" + who, label));
      }
    }
    return new CaseTable(List.of("exhibit", "labeller", "label"), rows);
  }

  private static CaseTable heads() {
    var rows = new ArrayList<List<String>>();
    for (int i = 0; i < PICTURES; i++) {
      rows.add(List.of("shape-" + i, "P0", "10", "10", "40", "40"));
    }
    return new CaseTable(List.of("exhibit", "labeller", "left", "top", "width", "height"), rows);
  }

  private static Path shape(int i) throws IOException {
    int grey = i % 2 == 0 ? 200 + i : 30 + i;
    var picture =
        Picture.painted(
            60,
            80,
            pixels -> {
              for (int at = 0; at < pixels.length; at++) {
                int x = at / Picture.CHANNELS % 60;
                int y = at / Picture.CHANNELS / 60;
                boolean head = (x - 30) * (x - 30) + (y - 30) * (y - 30) < 15 * 15;
                pixels[at] = (byte) (head ? grey : 110);
              }
            });
    var address = Embedded.address(picture);
    var file = temp.resolve("shape-" + i + ".png");
    return Files.write(
        file, Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1)));
  }

  /// A case with the model smartcrop of the sample and nothing else.
  private static void write(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("models"));
    var sample = TwitterCropFiles.FOLDER;
    Files.copy(sample.resolve("models/smartcrop.onnx"), folder.resolve("models/smartcrop.onnx"));
    var text = Files.readString(sample.resolve("case.yaml"));
    int from = text.indexOf("  - id: smartcrop\n");
    var model = text.substring(from, text.indexOf("  - id: spectral-residual\n"));
    Files.writeString(
        folder.resolve("case.yaml"),
        "autopsie: 1\nid: labelled\ntitle: Labelled\nincident: {status: open}\nmodels:\n" + model);
  }

  private static JsonNode step(String id) {
    return StreamSupport.stream(document.path("steps").spliterator(), false)
        .filter(one -> one.path("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void should_measure_pairs_and_agreement_of_what_people_labelled() {
    var pairs = step("pairs");
    assertEquals("observed", pairs.path("status").asString(), pairs.toString());
    assertEquals("points", pairs.path("unit").asString());
    assertTrue(pairs.path("n").asInt() >= 5, pairs.toString());
    var agreement = step("agreement");
    assertEquals(PICTURES, agreement.path("n").asInt());
    assertTrue(agreement.path("measured").asDouble() < 0.7, agreement.toString());
  }

  @Test
  void should_recompute_and_run_again_to_the_same() {
    var said = station.done("verify", out).out();
    assertTrue(said.contains("equal"), said);
  }

  @Test
  void should_tell_it_all_in_the_report() throws IOException {
    var file = temp.resolve("report.html");
    station.done("report", out, "--out", file);
    var page = Files.readString(file);
    assertTrue(page.contains("of 2 labellings"), "flips");
    assertTrue(page.contains("A label is what a labeller saw, not what a person is"));
    assertTrue(page.contains("Under other ways of keeping one"), "argmax against sampling");
    assertTrue(page.contains("lies off the head"), "points off the head");
    assertTrue(page.contains("what most labellers say"), "the measure under each labelling");
    assertTrue(page.contains("labelled by at least two people"), "agreement");
    assertTrue(page.contains("CC0 1.0"), "licence");
  }

  @Test
  void should_say_that_the_labels_are_others_once_one_was_changed() throws IOException {
    var changed = temp.resolve("changed");
    try (var files = Files.walk(out)) {
      for (var file : files.toList()) {
        Files.copy(file, changed.resolve(out.relativize(file).toString()));
      }
    }
    var table = changed.resolve("data/labels.csv");
    Files.writeString(table, Files.readString(table).replaceFirst("light", "dark"));

    var told = station.run("verify", changed);

    assertEquals(1, told.exit(), told.toString());
    assertTrue(told.out().contains("data/labels"), told.toString());
  }
}
