package org.autopsie.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.autopsie.image.ImageSpec;
import org.autopsie.image.Picture;
import org.autopsie.model.ModelProposal.Question;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// ONNX files of pictures that nobody wrote code for.
class ImageModelTest {
  private static final Picture TWO =
      Picture.of(2, 1, new byte[] {0, 51, 102, (byte) 153, (byte) 204, (byte) 255});

  @TempDir Path folder;

  private Models models() {
    return new Models(
        new ResourceStore(folder.resolve("home"), Optional.empty()), DeviceChoice.CPU);
  }

  private Predictor open(byte[] onnx, ImageSpec image) throws IOException {
    Files.write(folder.resolve("toy.onnx"), onnx);
    return models().open(Specs.pictures("toy.onnx", image), folder);
  }

  private static float[] scores(Output output) {
    return ((Output.Scores) output).values();
  }

  private static Output ask(Predictor model, Picture picture) {
    return model.predict(List.of(new Input.Image(picture)), Progress.SILENT).getFirst();
  }

  @Test
  void should_feed_the_pixels_in_the_declared_layout() throws IOException {
    try (var model = open(ToyOnnx.flattened(-1, 3, 1, 2), ImageSpec.PLAIN)) {
      assertArrayEquals(new float[] {0, .6f, .2f, .8f, .4f, 1}, scores(ask(model, TWO)), 1e-6f);
    }
    var last = ImageSpec.PLAIN.laidOut("nhwc", "bgr");
    try (var model = open(ToyOnnx.flattened(-1, 1, 2, 3), last)) {
      assertArrayEquals(new float[] {.4f, .2f, 0, 1, .8f, .6f}, scores(ask(model, TWO)), 1e-6f);
    }
    var grey = ImageSpec.PLAIN.laidOut("nchw", "grey").scaled(List.of(), List.of(), 255);
    try (var model = open(ToyOnnx.flattened(-1, 1, 2, 2), grey)) {
      var plain = Picture.plain(9, 5, 0x646464);
      assertArrayEquals(new float[] {100, 100, 100, 100}, scores(ask(model, plain)), 1e-4f);
    }
  }

  @Test
  void should_give_the_pixels_as_they_are_to_a_file_that_wants_bytes() throws IOException {
    try (var model = open(ToyOnnx.flattenedBytes(-1, 3, 1, 2), ImageSpec.PLAIN)) {
      assertArrayEquals(new float[] {0, 153, 51, 204, 102, 255}, scores(ask(model, TWO)));
    }
    var last = ImageSpec.PLAIN.laidOut("nhwc", "bgr");
    try (var model = open(ToyOnnx.flattenedBytes(-1, -1, -1, 3), last)) {
      assertArrayEquals(new float[] {102, 51, 0, 255, 204, 153}, scores(ask(model, TWO)));
      var many = java.util.Collections.nCopies(20, new Input.Image(TWO));
      for (var answer : model.predict(many, Progress.SILENT)) {
        assertArrayEquals(new float[] {102, 51, 0, 255, 204, 153}, scores(answer));
      }
    }
    try (var model = open(ToyOnnx.flattenedBytes(1, 3, 1, 1), ImageSpec.PLAIN)) {
      assertArrayEquals(new float[] {77, 128, 179}, scores(ask(model, TWO)), "rounded means");
    }
    var half = ImageSpec.PLAIN.scaled(List.of(), List.of(.5, .5, .5), 1);
    assertTold("Leave them out", ToyOnnx.flattenedBytes(-1, 3, 1, 2), half);
  }

  @Test
  void should_say_that_bytes_run_to_255_where_the_case_says_to_1() throws IOException {
    try (var model = open(ToyOnnx.flattenedBytes(-1, 3, 1, 2), ImageSpec.PLAIN)) {
      var said = model.notices().getFirst();
      assertTrue(said.in(Locale.ENGLISH).contains("Write range: 255"), said.in(Locale.ENGLISH));
      assertTrue(said.in(Locale.FRENCH).contains("de 0 à 255"), said.in(Locale.FRENCH));
    }
    var stated = ImageSpec.PLAIN.scaled(List.of(), List.of(), 255);
    try (var model = open(ToyOnnx.flattenedBytes(-1, 3, 1, 2), stated)) {
      assertEquals(List.of(), model.notices());
    }
    try (var model = open(ToyOnnx.flattened(-1, 3, 1, 2), ImageSpec.PLAIN)) {
      assertEquals(List.of(), model.notices());
    }
  }

  @Test
  void should_propose_bytes_as_they_are() {
    var onnx = ToyOnnx.flattenedBytes(-1, 4, 4, 3);
    var proposal = ModelProposal.of("bytes.onnx", onnx, Optional.empty());
    assertEquals(Optional.empty(), proposal.obstacle());
    assertEquals(255, proposal.spec().image().orElseThrow().range());
    var tried = proposal.tried(models(), proposal.example(), Progress.SILENT);
    assertEquals(48, tried.spec().labels().size());
  }

  @Test
  void should_answer_pictures_of_any_size_in_their_order() throws IOException {
    var inputs = new ArrayList<Input>();
    for (int i = 0; i < 40; i++) {
      inputs.add(new Input.Image(Picture.plain(1 + i % 3, 2, i)));
    }
    try (var model = open(ToyOnnx.flattened(-1, 3, -1, -1), ImageSpec.PLAIN)) {
      var answers = model.predict(inputs, Progress.SILENT);
      for (int i = 0; i < 40; i++) {
        var own = scores(answers.get(i));
        assertEquals((1 + i % 3) * 2 * 3, own.length);
        assertEquals(i / 255f, own[own.length - 1], 1e-6f);
      }
    }
    try (var one = open(ToyOnnx.flattened(1, 3, 2, 2), ImageSpec.PLAIN)) {
      assertEquals(7 / 255f, scores(one.predict(inputs, Progress.SILENT).get(7))[11], 1e-6f);
    }
  }

  @Test
  void should_remember_a_picture_by_its_content() throws IOException {
    try (var model = open(ToyOnnx.flattened(-1, 3, 1, 1), ImageSpec.PLAIN)) {
      assertEquals(ask(model, Picture.plain(1, 1, 9)), ask(model, Picture.plain(1, 1, 9)));
      assertEquals(3 / 255f, scores(ask(model, Picture.plain(1, 1, 3)))[2], 1e-6f);
    }
  }

  @Test
  void should_refuse_what_does_not_fit_the_declaration() throws IOException {
    var free = ToyOnnx.flattened(-1, 3, -1, -1);
    assertTold(
        "layout nhwc", ToyOnnx.flattened(-1, 3, 8, 8), ImageSpec.PLAIN.laidOut("nhwc", "rgb"));
    assertTold(
        "1 channels", ToyOnnx.flattened(-1, 3, 8, 8), ImageSpec.PLAIN.laidOut("nchw", "grey"));
    assertTold(
        "8 pixels, case.yaml says 9", ToyOnnx.flattened(-1, 3, 8, 8), ImageSpec.PLAIN.sized(8, 9));
    assertTold("four axes", ToyOnnx.linear(new float[][] {{1}}), ImageSpec.PLAIN);
    try (var exact = open(free, ImageSpec.PLAIN.resized("none").sized(2, 2))) {
      var told = assertThrows(Failure.class, () -> ask(exact, TWO)).getMessage();
      assertTrue(told.contains("exactly 2 × 2 pixels; this one has 2 × 1"), told);
      assertThrows(
          Failure.class,
          () -> exact.predict(List.of(new Input.Text("no picture")), Progress.SILENT));
    }
    try (var large = open(free, ImageSpec.PLAIN)) {
      var told = assertThrows(Failure.class, () -> ask(large, Picture.plain(9_000, 1, 0)));
      assertTrue(told.getMessage().contains("8192"), told.getMessage());
    }
  }

  private void assertTold(String words, byte[] onnx, ImageSpec image) {
    var told = assertThrows(Failure.class, () -> open(onnx, image)).getMessage();
    assertTrue(told.contains(words), told);
  }

  @Test
  void should_propose_how_a_file_of_pictures_is_fed() {
    var proposal = ModelProposal.of("eyes.onnx", ToyOnnx.flattened(-1, 3, 4, 4), Optional.empty());
    assertEquals(Optional.empty(), proposal.obstacle());
    assertEquals("image", proposal.spec().reads());
    assertEquals(Optional.of(ImageSpec.PLAIN), proposal.spec().image());
    var said =
        proposal
            .choose(Question.PIXELS, "imagenet")
            .choose(Question.CHANNELS, "bgr")
            .choose(Question.RESIZE, "fill");
    var image = said.spec().image().orElseThrow();
    assertEquals("fill", image.resize());
    assertEquals("bgr", image.channels());
    assertEquals(List.of(0.485, 0.456, 0.406), image.mean());
    var tried = said.tried(models(), said.example(), Progress.SILENT);
    assertEquals(48, tried.spec().labels().size());
    var last = ModelProposal.of("last.onnx", ToyOnnx.flattened(1, 4, 4, 1), Optional.empty());
    assertEquals("nhwc", last.spec().image().orElseThrow().layout());
    assertEquals("grey", last.spec().image().orElseThrow().channels());
    assertEquals(Map.of(), last.spec().lacking());
  }
}
