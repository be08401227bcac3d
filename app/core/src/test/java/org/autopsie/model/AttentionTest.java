package org.autopsie.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.autopsie.model.analytic.Asked;
import org.autopsie.model.analytic.AttentionToy;
import org.autopsie.model.analytic.RowModels;
import org.autopsie.model.analytic.TextModels;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;

/// Where the heads look: the toy, whose heads were written by hand, and the embedded model.
class AttentionTest {
  private static final Path NOWHERE = Path.of("nowhere");
  private static final Models MODELS =
      new Models(new ResourceStore(NOWHERE, Optional.empty()), DeviceChoice.CPU);
  private static final Input.Text NURSE = new Input.Text("The nurse speaks and he works");

  private static Attention tapped(byte[] onnx) {
    return MODELS.attention(
        Specs.texts("given", List.of()), onnx, Optional.of(TextModels.tokenizer()));
  }

  private static void assertRowsSumToOne(AttentionMaps maps) {
    for (int layer = 0; layer < maps.layers(); layer++) {
      for (int head = 0; head < maps.heads(layer); head++) {
        for (var row : maps.head(layer, head)) {
          double sum = 0;
          for (float weight : row) {
            sum += weight;
          }
          assertEquals(1, sum, 1e-5);
        }
      }
    }
  }

  @Test
  void should_look_where_the_weights_of_the_toy_were_written_to_look() {
    try (var attention = tapped(AttentionToy.model())) {
      var maps = attention.of(NURSE);
      assertEquals(2, maps.layers());
      assertEquals(2, maps.heads(0));
      assertRowsSumToOne(maps);
      double all = 2 * 2 + 6;
      var marked = new double[] {1 / all, 3 / all, 1 / all, 1 / all, 3 / all, 1 / all};
      for (int i = 0; i < 6; i++) {
        for (int j = 0; j < 6; j++) {
          assertEquals(1 / 6.0, maps.head(0, 0)[i][j], 1e-6);
          assertEquals(j == Math.max(0, i - 1) ? 1 : 0, maps.head(0, 1)[i][j], 5e-7);
          assertEquals(marked[j], maps.head(1, 0)[i][j], 1e-6);
          assertEquals(i == j ? 1 : 0, maps.head(1, 1)[i][j], 5e-7);
        }
      }
    }
  }

  /// Ã of layer 1: ½ I + ¼ (1/n) + ¼ (the token before); of layer 2: ¾ I + ¼ (marked).
  @Test
  void should_roll_out_what_hand_arithmetic_gives() {
    try (var attention = tapped(AttentionToy.model())) {
      var rolled = AttentionRollout.of(attention.of(new Input.Text("the nurse")).weights());
      double[][] first = {{0.5 + 0.125 + 0.25, 0.125}, {0.125 + 0.25, 0.5 + 0.125}};
      double[][] second = {{0.75 + 0.0625, 0.1875}, {0.0625, 0.75 + 0.1875}};
      for (int i = 0; i < 2; i++) {
        for (int j = 0; j < 2; j++) {
          double expected = second[i][0] * first[0][j] + second[i][1] * first[1][j];
          assertEquals(expected, rolled[i][j], 1e-6);
        }
      }
    }
  }

  @Test
  void should_roll_out_nothing_from_heads_that_look_at_themselves() {
    float[][] self = {{1, 0}, {0, 1}};
    float[][][][] weights = {{self, self}, {self, self}};
    assertArrayEquals(new double[][] {{1, 0}, {0, 1}}, AttentionRollout.of(weights));
  }

  @Test
  void should_answer_to_the_last_bit_as_without_the_tap() {
    try (var attention = tapped(AttentionToy.model());
        var model = Asked.texts(AttentionToy.model(), "given")) {
      var plain = (Output.Embedding) model.predict(List.of(NURSE), Progress.SILENT).getFirst();
      assertArrayEquals(plain.vector(), ((Output.Embedding) attention.of(NURSE).output()).vector());
    }
  }

  @Test
  void should_give_six_layers_of_twelve_heads_of_the_embedded_model() {
    var text = new Input.Text("The nurse said that she would 👩🏿‍⚕️ call the DOCTOR.");
    try (var attention = MODELS.attention(Specs.minilm(), NOWHERE);
        var model = MODELS.open(Specs.minilm(), NOWHERE)) {
      var maps = attention.of(text);
      assertEquals(6, maps.layers());
      for (int layer = 0; layer < 6; layer++) {
        assertEquals(12, maps.heads(layer));
      }
      assertRowsSumToOne(maps);
      var plain = (Output.Embedding) model.predict(List.of(text), Progress.SILENT).getFirst();
      assertArrayEquals(plain.vector(), ((Output.Embedding) maps.output()).vector());
      for (var row : AttentionRollout.of(maps.weights())) {
        assertEquals(1, Arrays.stream(row).sum(), 1e-9);
      }
      assertEquals(new Token("[CLS]", "", 0, 0), maps.tokens().getFirst());
      var doctor = maps.tokens().get(maps.tokens().size() - 3);
      assertEquals("DOCTOR", doctor.text());
      assertEquals(text.text().indexOf("DOCTOR"), doctor.from());
      assertTrue(doctor.written() && !maps.tokens().getLast().written());
    }
  }

  @Test
  void should_count_places_as_strings_do_after_an_emoji() {
    try (var attention = tapped(AttentionToy.model())) {
      var tokens = attention.of(new Input.Text("👩🏿 nurse")).tokens();
      assertEquals(new Token("nurse", "nurse", 5, 10), tokens.getLast());
      assertEquals("👩🏿", tokens.getFirst().text());
    }
  }

  @Test
  void should_say_that_a_long_text_was_cut() {
    try (var attention = tapped(AttentionToy.model())) {
      var maps = attention.of(new Input.Text("he ".repeat(300)));
      assertEquals(256, maps.tokens().size());
      assertTrue(maps.notices().getFirst().in(Locale.FRENCH).contains("256"));
      assertEquals(List.of(), attention.of(NURSE).notices());
    }
  }

  @Test
  void should_show_one_token_alone() {
    try (var attention = tapped(AttentionToy.model())) {
      var maps = attention.of(new Input.Text("nurse"));
      assertArrayEquals(new float[][] {{1}}, maps.head(1, 0));
      assertThrows(Failure.class, () -> attention.of(new Input.Text(" ")));
    }
  }

  private static String refusal(byte[] onnx) {
    return assertThrows(Failure.class, () -> tapped(onnx)).key();
  }

  @Test
  void should_say_that_a_model_has_no_attention_or_hides_it() {
    assertEquals("attention-none", refusal(TextModels.count("he")));
    var fused = new OnnxWriter("fused").input("input_ids", OnnxWriter.NumberType.INT64, "N", "n");
    var table = fused.floats("table", new float[8], 2, 4);
    var hidden = fused.node("Gather", table, "input_ids");
    fused
        .call("com.microsoft.Attention", hidden, fused.floats("w", new float[48], 4, 12))
        .with("num_heads", 2)
        .to("last");
    var onnx = fused.output("last", OnnxWriter.NumberType.FLOAT, "N", "n", "4").bytes();
    assertEquals("attention-fused", refusal(onnx));
    var rows = Specs.rows("t.onnx", List.of("x1"), List.of());
    assertEquals(
        "attention-text",
        assertThrows(Failure.class, () -> MODELS.attention(rows, RowModels.xor(), Optional.empty()))
            .key());
  }

  /// A softmax at the end that a matrix follows is no attention: no square of tokens comes out.
  @Test
  void should_say_so_where_only_another_softmax_is_there() {
    var graph = new OnnxWriter("head").input("input_ids", OnnxWriter.NumberType.INT64, "N", "n");
    var hidden = graph.node("Gather", graph.floats("table", new float[400], 100, 4), "input_ids");
    var shares = graph.call("Softmax", hidden).with("axis", -1).to("shares");
    graph.call("MatMul", shares, graph.floats("w", new float[16], 4, 4)).to("last");
    try (var attention =
        tapped(graph.output("last", OnnxWriter.NumberType.FLOAT, "N", "n", "4").bytes())) {
      var failure = assertThrows(Failure.class, () -> attention.of(NURSE));
      assertEquals("attention-none", failure.key());
    }
  }

  @Test
  void should_refuse_once_closed() {
    var attention = tapped(AttentionToy.model());
    attention.close();
    assertThrows(CancellationException.class, () -> attention.of(NURSE));
  }
}
