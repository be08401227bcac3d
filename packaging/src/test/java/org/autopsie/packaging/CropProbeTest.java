package org.autopsie.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.autopsie.cli.Desk;
import org.autopsie.cli.Main;
import org.autopsie.run.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Twitter's network as a person meets it: its file is put into the store, and one command says
/// what it makes of a picture, whatever the picture is.
class CropProbeTest {
  private static final List<Double> RATIOS = List.of(0.56, 1.0, 1.14, 2.0);

  @TempDir Path temp;

  private record Said(int exit, String out, String err) {
    JsonNode document() {
      assertEquals(0, exit, err);
      assertEquals(1, out.lines().count());
      return JsonMapper.shared().readTree(out);
    }
  }

  private Said autopsie(Locale locale, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var desk =
        new Desk(
            temp.resolve("home"),
            Optional.of(Checkout.ROOT.resolve("sample-incidents")),
            Optional.empty(),
            locale,
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8));
    return new Said(Main.run(desk, args), out.toString(UTF_8), err.toString(UTF_8));
  }

  private Said probe(Path picture) {
    return autopsie(
        Locale.ENGLISH,
        "probe",
        "twitter-crop",
        "--model",
        "fastgaze",
        "--exhibit",
        picture.toString(),
        "--json");
  }

  private void haveFastGaze() {
    var file = SharedData.required("data/fastgaze.vxm").toString();
    var said = autopsie(Locale.ENGLISH, "resource", "add", file);
    assertEquals(0, said.exit(), said.err());
    assertTrue(said.out().contains("Apache-2.0") && said.out().contains("fastgaze.onnx"));
  }

  @Test
  void should_print_the_published_points_and_rectangles() throws IOException {
    var folder = SharedData.required("specs/fastgaze");
    haveFastGaze();
    for (var file : Checkout.files(folder, ".txt")) {
      var lines = Files.readAllLines(file);
      var png = Path.of(file.toString().replace(".txt", ".png"));
      var document = probe(png).document();
      assertEquals("original", document.get("fidelity").asString());
      assertEquals(lines.getFirst(), numbers(document.get("salient_point"), "x", "y"));
      var ratios = new ArrayList<Double>();
      for (int i = 0; i < 5; i++) {
        var crop = document.get("crops").get(i);
        ratios.add(crop.get("ratio").asDouble());
        assertEquals(lines.get(i + 1), numbers(crop, "left", "top", "width", "height"));
      }
      assertEquals(RATIOS, ratios.subList(0, 4));
      var points = document.get("points");
      assertEquals(lines.size() - 6, points.size());
      for (int i = 0; i < points.size(); i++) {
        var cell = lines.get(i + 6).split(" ", -1);
        assertEquals(Double.parseDouble(cell[0]), points.get(i).get("x").asDouble());
        assertEquals(Double.parseDouble(cell[1]), points.get(i).get("y").asDouble());
        assertEquals(Double.parseDouble(cell[2]), points.get(i).get("score").asDouble(), 1e-4);
      }
    }
  }

  private static String numbers(JsonNode object, String... names) {
    return String.join(" ", Arrays.stream(names).map(name -> object.get(name).asString()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1x1", "30000x20", "20x30000", "10000x10000", "65x47"})
  void should_answer_whatever_the_size(String size) throws IOException {
    haveFastGaze();
    var sides = Arrays.stream(size.split("x")).mapToInt(Integer::parseInt).toArray();
    var picture = new BufferedImage(sides[0], sides[1], BufferedImage.TYPE_BYTE_BINARY);
    picture.getRaster().setPixel(sides[0] - 1, sides[1] - 1, new int[] {1});
    var file = temp.resolve("picture.png");
    ImageIO.write(picture, "png", file.toFile());
    var document = probe(file).document();
    assertEquals(5, document.get("crops").size());
    assertFalse(document.get("points").isEmpty());
    boolean extreme = sides[0] * sides[1] > 65 * 47;
    assertEquals(extreme, !document.get("notices").isEmpty(), document.get("notices").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"cut", "altered", "empty", "renamed"})
  void should_refuse_a_file_that_is_not_the_published_one(String how) throws IOException {
    var whole = Files.readAllBytes(SharedData.required("data/fastgaze.vxm"));
    var altered = whole.clone();
    altered[whole.length / 2] ^= 4;
    var bytes =
        switch (how) {
          case "cut" -> Arrays.copyOf(whole, whole.length / 3);
          case "altered" -> altered;
          case "empty" -> new byte[0];
          default -> "%PDF-1.7 a renamed file".getBytes(UTF_8);
        };
    var file = Files.write(temp.resolve("fastgaze.vxm"), bytes);
    for (var locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      var said = autopsie(locale, "resource", "add", file.toString());
      assertEquals(2, said.exit());
      assertEquals("", said.out());
      assertEquals(1, said.err().lines().count(), said.err());
      assertTrue(said.err().startsWith("fastgaze.vxm"), said.err());
    }
    assertEquals("", autopsie(Locale.ENGLISH, "resource", "list").out());
  }

  @Test
  void should_say_that_the_network_is_missing_and_where_it_is_published() {
    var picture = Checkout.ROOT.resolve("sample-incidents/twitter-crop/exhibits/two-shapes.png");
    var said = probe(picture);
    assertEquals(2, said.exit());
    assertTrue(said.err().contains("resource add") && said.err().contains("https://"), said.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"document", "empty", "cut"})
  void should_say_in_the_end_that_a_file_is_no_picture(String how) throws IOException {
    haveFastGaze();
    var drawn = Checkout.ROOT.resolve("sample-incidents/twitter-crop/exhibits/two-shapes.png");
    var whole = Files.readAllBytes(drawn);
    var bytes =
        switch (how) {
          case "document" -> "%PDF-1.7 a renamed document".getBytes(UTF_8);
          case "empty" -> new byte[0];
          default -> Arrays.copyOf(whole, whole.length / 2);
        };
    var said = probe(Files.write(temp.resolve("picture.png"), bytes));
    assertEquals(2, said.exit());
    assertEquals("", said.out());
    var told = said.err().lines().toList().getLast();
    assertTrue(told.startsWith("picture.png ") && told.endsWith("."), said.err());
  }
}
