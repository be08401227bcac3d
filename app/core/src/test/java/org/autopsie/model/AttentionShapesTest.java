package org.autopsie.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.autopsie.model.OnnxWriter.NumberType;
import org.autopsie.model.analytic.Asked;
import org.autopsie.model.analytic.TextModels;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// One layer of two heads as other exporters write it: each time the weights that arithmetic gives,
/// and the answer of the file without the tap. No name in these files speaks of attention.
class AttentionShapesTest {
  private static final Models MODELS =
      new Models(new ResourceStore(Path.of("nowhere"), Optional.empty()), DeviceChoice.CPU);
  private static final String SENTENCE = "The nurse speaks and he works";
  private static final int WIDTH = 4;
  private static final int HALF = 10;

  /// What stands around the Softmax.
  enum Written {
    PLAIN,
    MASK_ADDED,
    MASK_CHOSEN,
    BLANKED_AFTERWARDS,
    AXIS_FROM_THE_FRONT,
    AXIS_LEFT_OUT,
    MERGED_HEADS,
    EINSUM,
    EINSUM_VALUES_FIRST,
    PRODUCT_WITH_A_FACTOR,
    WHOLE_NUMBERS,
    HALF_PRECISION,
    DOUBLE_PRECISION
  }

  @ParameterizedTest
  @EnumSource
  void should_show_the_weights_however_they_are_written(Written how) {
    var onnx = file(how);
    var text = new Input.Text(SENTENCE);
    try (var attention = tapped(onnx);
        var model = Asked.texts(onnx, "given")) {
      var maps = attention.of(text);
      assertEquals(1, maps.layers());
      assertEquals(2, maps.heads(0));
      double rounding = how == Written.HALF_PRECISION ? 1e-3 : 1e-6;
      for (int head = 0; head < 2; head++) {
        for (int row = 0; row < maps.tokens().size(); row++) {
          double[] weights = new double[maps.tokens().size()];
          for (int i = 0; i < weights.length; i++) {
            weights[i] = maps.head(0, head)[row][i];
          }
          assertArrayEquals(weights(head, row), weights, rounding, head + " " + row);
        }
      }
      var plain = (Output.Embedding) model.predict(List.of(text), Progress.SILENT).getFirst();
      assertArrayEquals(plain.vector(), ((Output.Embedding) maps.output()).vector());
    }
  }

  /// Where one layer hides its weights, the others are not shown as if they were all.
  @Test
  void should_refuse_a_file_that_hides_one_layer_of_two() {
    var graph = start();
    var hidden = layer(graph, Written.PLAIN);
    graph
        .call("com.microsoft.Attention", hidden, graph.floats("w", new float[48], WIDTH, 12))
        .with("num_heads", 2)
        .to("last");
    var onnx = graph.output("last", NumberType.FLOAT, "N", "n", "4").bytes();
    var failure = assertThrows(Failure.class, () -> tapped(onnx));
    assertEquals("attention-fused", failure.key());
  }

  private static Attention tapped(byte[] onnx) {
    return MODELS.attention(
        Specs.texts("given", List.of()), onnx, Optional.of(TextModels.tokenizer()));
  }

  /// Four numbers of a word: two for each head, which asks and answers with the same.
  private static float code(int id, int place) {
    return (id * (place + 3) % 7 - 3) / 4f;
  }

  private static double[] weights(int head, int row) {
    var ids =
        Arrays.stream(SENTENCE.toLowerCase(Locale.ROOT).split(" "))
            .mapToInt(TextModels.WORDS::indexOf)
            .toArray();
    var shares =
        Arrays.stream(ids)
            .mapToDouble(id ->
                Math.exp(
                    IntStream.range(2 * head, 2 * head + 2)
                        .mapToDouble(i -> (double) code(ids[row], i) * code(id, i))
                        .sum()))
            .toArray();
    double all = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(share -> share / all).toArray();
  }

  private static byte[] file(Written how) {
    var graph = start();
    graph.call("Identity", layer(graph, how)).to("last");
    return graph.output("last", NumberType.FLOAT, "N", "n", "4").bytes();
  }

  private static OnnxWriter start() {
    return new OnnxWriter("g")
        .input("input_ids", NumberType.INT64, "N", "n")
        .input("attention_mask", NumberType.INT64, "N", "n");
  }

  private static String layer(OnnxWriter graph, Written how) {
    var table = new float[TextModels.WORDS.size() * WIDTH];
    for (int i = 0; i < table.length; i++) {
      table[i] = code(i / WIDTH, i % WIDTH);
    }
    var words = graph.floats("t0", table, TextModels.WORDS.size(), WIDTH);
    var hidden = graph.node("Gather", words, "input_ids");
    return how == Written.MERGED_HEADS ? merged(graph, hidden) : apart(graph, hidden, how);
  }

  private static String apart(OnnxWriter graph, String hidden, Written how) {
    var cut = graph.node("Reshape", hidden, graph.whole("t1", new long[] {0, 0, 2, 2}, 4));
    var asks = graph.call("Transpose", cut).withAll("perm", 0, 2, 1, 3).to("t2");
    var answers = graph.call("Transpose", cut).withAll("perm", 0, 2, 3, 1).to("t3");
    var gathered = product(graph, softmax(graph, graph.node("MatMul", asks, answers), how), how);
    var back = graph.call("Transpose", gathered).withAll("perm", 0, 2, 1, 3).to("t4");
    return graph.node("Reshape", back, graph.whole("t5", new long[] {0, 0, WIDTH}, 3));
  }

  /// Batch and heads on one axis.
  private static String merged(OnnxWriter graph, String hidden) {
    var first = graph.call("Transpose", hidden).withAll("perm", 1, 0, 2).to("t1");
    var cut = graph.node("Reshape", first, graph.whole("t2", new long[] {0, -1, 2}, 3));
    var asks = graph.call("Transpose", cut).withAll("perm", 1, 0, 2).to("t3");
    var answers = graph.call("Transpose", cut).withAll("perm", 1, 2, 0).to("t4");
    var scores = graph.node("MatMul", asks, answers);
    var weights = graph.call("Softmax", scores).with("axis", 2).to("t5");
    var back =
        graph
            .call("Transpose", graph.node("MatMul", weights, asks))
            .withAll("perm", 1, 0, 2)
            .to("t6");
    var whole = graph.node("Reshape", back, graph.whole("t7", new long[] {0, -1, WIDTH}, 3));
    return graph.call("Transpose", whole).withAll("perm", 1, 0, 2).to("t8");
  }

  private static String softmax(OnnxWriter graph, String scores, Written how) {
    return switch (how) {
      case MASK_ADDED ->
          last(graph, graph.node("Add", scores, graph.node("Mul", padding(graph), low(graph))));
      case MASK_CHOSEN -> last(graph, graph.node("Where", isPadding(graph), low(graph), scores));
      case BLANKED_AFTERWARDS -> {
        var none = graph.floats("s9", new float[] {0});
        yield graph.node("Where", isPadding(graph), none, last(graph, scores));
      }
      case AXIS_FROM_THE_FRONT -> graph.call("Softmax", scores).with("axis", 3).to("s0");
      case AXIS_LEFT_OUT -> graph.call("Softmax", scores).to("s0");
      case HALF_PRECISION -> cast(graph, scores, HALF);
      case DOUBLE_PRECISION -> cast(graph, scores, NumberType.DOUBLE.code());
      default -> last(graph, scores);
    };
  }

  private static String last(OnnxWriter graph, String scores) {
    return graph.call("Softmax", scores).with("axis", -1).to("s0");
  }

  private static String cast(OnnxWriter graph, String scores, long type) {
    var there = graph.call("Cast", scores).with("to", type).to("s1");
    return graph.call("Cast", last(graph, there)).with("to", NumberType.FLOAT.code()).to("s2");
  }

  /// 1 where there is no token.
  private static String padding(OnnxWriter graph) {
    var there = graph.call("Cast", "attention_mask").with("to", NumberType.FLOAT.code()).to("s3");
    var wide = graph.node("Unsqueeze", there, graph.whole("s4", new long[] {1, 2}, 2));
    return graph.node("Sub", graph.floats("s5", new float[] {1}), wide);
  }

  private static String isPadding(OnnxWriter graph) {
    return graph.node("Greater", padding(graph), graph.floats("s6", new float[] {0.5f}));
  }

  private static String low(OnnxWriter graph) {
    return graph.floats("s7", new float[] {-10_000});
  }

  private static String product(OnnxWriter graph, String weights, Written how) {
    return switch (how) {
      case EINSUM ->
          graph.call("Einsum", weights, "t2").with("equation", "bhqk,bhkd->bhqd").to("p0");
      case EINSUM_VALUES_FIRST ->
          graph.call("Einsum", "t2", weights).with("equation", "bhkd,bhqk->bhqd").to("p0");
      case PRODUCT_WITH_A_FACTOR ->
          graph.call("com.microsoft.FusedMatMul", weights, "t2").with("alpha", 1f).to("p0");
      case WHOLE_NUMBERS -> whole(graph, weights);
      default -> graph.node("MatMul", weights, "t2");
    };
  }

  /// As a file made smaller by whole numbers of eight bits has it.
  private static String whole(OnnxWriter graph, String weights) {
    var one = graph.call("DynamicQuantizeLinear", weights).toAll("w0", "w1", "w2");
    var two = graph.call("DynamicQuantizeLinear", "t2").toAll("w3", "w4", "w5");
    var product =
        graph.call("MatMulInteger", one.get(0), two.get(0), one.get(2), two.get(2)).to("w6");
    var there = graph.call("Cast", product).with("to", NumberType.FLOAT.code()).to("w7");
    return graph.node("Mul", there, graph.node("Mul", one.get(1), two.get(1)));
  }
}
