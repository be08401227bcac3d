package org.autopsie.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.autopsie.image.ImageSpec;
import org.autopsie.model.Specs;
import org.junit.jupiter.api.Test;

/// What `case.yaml` says of a model of pictures.
class ImageModelYamlTest {
  private static final String HEAD = "autopsie: 1\nid: eyes\ntitle: Eyes\n";

  private static CaseYaml.Reading read(String model) {
    return CaseYaml.check("case.yaml", HEAD + model);
  }

  @Test
  void should_read_the_preprocessing_that_a_case_declares() {
    var reading =
        read(
            """
            models:
              - id: eyes
                fidelity: teaching
                reads: image
                image:
                  width: 320
                  height: 200
                  resize: fit
                  mean: [0.485, 0.456, 0.406]
                  scale: [0.229, 0.224, 0.225]
                  layout: nhwc
                  channels: bgr
            """);
    assertEquals(List.of(), reading.problems());
    assertEquals(List.of(), reading.warnings());
    var model = reading.caseFile().orElseThrow().models().getFirst();
    assertEquals("image", model.reads());
    var expected =
        ImageSpec.PLAIN
            .sized(320, 200)
            .resized("fit")
            .scaled(List.of(0.485, 0.456, 0.406), List.of(0.229, 0.224, 0.225), 1)
            .laidOut("nhwc", "bgr");
    assertEquals(Optional.of(expected), model.image());
  }

  @Test
  void should_read_back_what_it_writes() {
    var image = ImageSpec.PLAIN.scaled(List.of(1.5, 2.0, 3.0), List.of(4.0, 5.0, 6.0), 255);
    var model = Specs.pictures("models/eyes.onnx", image);
    var text = CaseText.set(HEAD, "/models/-", Written.of(model));
    var reading = CaseYaml.check("case.yaml", text);
    assertEquals(List.of(), reading.problems());
    assertEquals(image, reading.caseFile().orElseThrow().models().getFirst().image().orElseThrow());
  }

  @Test
  void should_read_who_translates_and_crops_and_that_the_answer_is_a_map() {
    var reading =
        read(
            """
            models:
              - id: crops
                fidelity: original
                reads: image
                translator: fastgaze
                crop: fastgaze
              - id: even
                fidelity: teaching
                reads: image
                pooling: map
            """);
    assertEquals(List.of(), reading.problems());
    assertEquals(List.of(), reading.warnings());
    var models = reading.caseFile().orElseThrow().models();
    assertEquals(Optional.of("fastgaze"), models.getFirst().translator());
    assertEquals(Optional.of("fastgaze"), models.getFirst().crop());
    assertTrue(models.getFirst().maps() && models.getLast().maps());
    assertEquals(Optional.empty(), models.getLast().crop());
  }

  @Test
  void should_say_what_is_wrong_with_it_and_where() {
    assertTold("line 8", "blur", "resize: blur");
    assertTold("line 8", "exactly 3 values", "mean: [0.5]");
    assertTold("line 8", "the smallest value allowed is", "scale: [0, 1, 1]");
    assertTold("line 8", "255", "range: 2");
  }

  private static void assertTold(String line, String words, String field) {
    var reading =
        read("models:\n  - id: eyes\n    fidelity: teaching\n    image:\n      " + field + "\n");
    var told = Problems.failure(reading.problems()).getMessage();
    assertTrue(told.contains(words) && told.contains(line), told);
  }
}
