package org.autopsie.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.autopsie.model.analytic.AttentionToy;
import org.autopsie.model.analytic.TextModels;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.Test;

class WordMatrixTest {

  @Test
  void should_find_the_matrix_of_the_shipped_model_by_its_structure() {
    try (var words = ShippedModel.words()) {
      assertEquals(30_522, words.rows());
      assertEquals(384, words.width());
      assertEquals("embeddings.word_embeddings.weight", words.tensor());
      int nurse = words.row("Nurse").orElseThrow();
      assertEquals("nurse", words.word(nurse));
      assertEquals(nurse, words.row("nurse").orElseThrow());
      assertEquals(List.of("epic", "##ene"), words.pieces("épicène"));
      assertTrue(words.row("épicène").isEmpty());
      assertTrue(words.row("🙂‍↔️").isEmpty());
      assertTrue(words.wholeWords().length > 20_000);
    }
  }

  @Test
  void should_give_the_numbers_that_the_toy_was_written_with() {
    try (var words = WordMatrix.of(AttentionToy.model(), TextModels.tokenizer(), "toy")) {
      int nurse = words.row("nurse").orElseThrow();
      assertEquals(TextModels.id("nurse"), nurse);
      var code = words.vector(nurse);
      assertEquals(AttentionToy.WIDTH, code.length);
      assertArrayEquals(
          new float[] {
            1,
            AttentionToy.code(nurse, 1),
            AttentionToy.code(nurse, 2),
            AttentionToy.code(nurse, 3),
            0,
            0,
            0,
            0
          },
          code);
      assertTrue(words.row("unheard").isEmpty());
    }
  }

  @Test
  void should_read_it_from_the_open_model_too() {
    var spec = ModelSpec.builder("toy", Fidelity.TEACHING).pooling("mean").build();
    var models =
        new Models(
            new ResourceStore(java.nio.file.Path.of("none"), Optional.empty()), DeviceChoice.CPU);
    try (var model = models.open(spec, AttentionToy.model(), Optional.of(TextModels.tokenizer()))) {
      assertEquals(8, model.forOneStep().words().width());
    }
  }

  @Test
  void should_say_of_a_model_that_it_has_none() {
    var failure =
        assertThrows(
            Failure.class,
            () -> WordMatrix.of(TextModels.count("nurse"), TextModels.tokenizer(), "count"));
    assertEquals("no-matrix", failure.key());
  }
}
