package org.autopsie.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.autopsie.image.Picture;
import org.autopsie.image.Pictures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Explanations in a report: words by themselves, pictures under their numbers. The picture is a
/// disc and, from (44, 12) to its right edge, a white rectangle, of which the model reads a part.
class ExplainedReportTest {
  private static final Pattern IMAGE = Pattern.compile("src=\"data:image/png;base64,([^\"]+)\"");
  private static final String CASE =
      """
      autopsie: 1
      id: parts
      title: {fr: "Des parties", en: "Parts"}
      models:
        - {id: patch, title: Patch, fidelity: teaching, file: {path: models/patch.onnx}, reads: image, labels: [brightness]}
        - {id: nurse, title: Nurse, fidelity: teaching, file: {path: models/count-nurse.onnx}, tokenizer: {path: models/tokenizer.json}, reads: text, max-tokens: 256, labels: [count]}
      exhibits:
        - {id: shapes, file: exhibits/shapes.png, kind: image, title: {fr: "Des formes", en: "Shapes"}, people: {status: PEOPLE}}
        - {id: sentence, file: exhibits/sentence-en.txt, kind: text, title: {fr: "Une phrase", en: "A sentence"}, people: {status: PEOPLE}}
      protocol:
        - {id: squares, kind: observation, model: patch, with: occlusion, set: {exhibit: shapes, size: 16}}
        - {id: regions, kind: observation, model: patch, with: lime, set: {exhibit: shapes, samples: 200, regions: 20}}
        - {id: words, kind: observation, model: nurse, with: occlusion, set: {exhibit: sentence}}
      """;

  private @TempDir Path folder;
  private Station station;

  @BeforeEach
  void open() {
    station = new Station(folder.resolve("home"));
  }

  private String report(String people) throws IOException {
    var sample = Checkout.ROOT.resolve("sample-incidents/instrument-check");
    var place = folder.resolve("parts");
    for (var file :
        List.of(
            "models/patch.onnx",
            "models/count-nurse.onnx",
            "models/tokenizer.json",
            "exhibits/shapes.png",
            "exhibits/sentence-en.txt")) {
      Files.createDirectories(place.resolve(file).getParent());
      Files.copy(sample.resolve(file), place.resolve(file));
    }
    Files.writeString(place.resolve("case.yaml"), CASE.replace("PEOPLE", people));
    var out = folder.resolve("out");
    station.done("run", place, "--out", out);
    station.done("report", out, "--out", folder.resolve("report.html"), "--lang", "en");
    return Files.readString(folder.resolve("report.html"));
  }

  /// The picture in the figure of a step.
  private Picture painted(String html, String step) throws IOException {
    var figure = html.substring(html.indexOf("<figure id=\"figure-" + step + "\""));
    var image = IMAGE.matcher(figure.substring(0, figure.indexOf("</figure>")));
    assertTrue(image.find(), step);
    var bytes = Base64.getDecoder().decode(image.group(1));
    return Pictures.open(Files.write(folder.resolve(step + ".png"), bytes)).picture();
  }

  private static boolean isOrange(int rgb) {
    return (rgb >> 16 & 0xFF) - (rgb & 0xFF) > 60;
  }

  @Test
  void should_show_what_counts_on_the_picture_and_name_the_words() throws IOException {
    var html = report("none");
    var squares = painted(html, "squares");
    assertEquals(64, squares.width());
    assertTrue(isOrange(squares.rgb(60, 20)));
    assertNotEquals(squares.rgb(60, 20), squares.rgb(45, 13));
    var regions = painted(html, "regions");
    assertTrue(isOrange(regions.rgb(60, 20)));
    assertEquals(regions.rgb(60, 20), regions.rgb(45, 13), "the region goes as far as it is white");
    assertFalse(isOrange(regions.rgb(42, 13)));
    assertTrue(html.contains(">“nurse”<"));
    assertFalse(html.contains("word no."));
    assertTrue(html.contains("no lots drawn, the same every time."));
    assertTrue(html.contains("A stable explanation can still be of the wrong thing."));
  }

  @Test
  void should_show_nothing_of_an_exhibit_while_nobody_said_whom_it_shows() throws IOException {
    var html = report("unknown");
    assertFalse(html.contains("data:image"));
    assertTrue(html.contains("The picture is not shown under these numbers"));
    assertFalse(html.contains("nurse”"));
    assertTrue(html.contains(">word no. 2<"));
  }
}
