package org.autopsie.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.autopsie.model.OnnxWriter.NumberType;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.Test;

/// Which Softmax nodes are attention, by what stands around them.
class AttentionGraphTest {
  private static OnnxWriter start() {
    return new OnnxWriter("g")
        .input("scores", NumberType.FLOAT, "N", "2", "n", "n")
        .input("values", NumberType.FLOAT, "N", "2", "n", "4")
        .input("mask", NumberType.FLOAT, "N", "1", "1", "n");
  }

  private static List<String> found(OnnxWriter graph) {
    return AttentionGraph.of(
            graph.output("last", NumberType.FLOAT, "N", "2", "n", "4").bytes(), "g")
        .names();
  }

  @Test
  void should_find_it_behind_a_mask_that_is_added() {
    var graph = start();
    var masked = graph.node("Add", "scores", "mask");
    graph.call("Softmax", masked).with("axis", 3).to("weights");
    graph.call("MatMul", "weights", "values").to("last");
    assertEquals(List.of("weights"), found(graph));
  }

  @Test
  void should_find_it_where_the_mask_chooses_before_and_after() {
    var graph = start();
    var padded = graph.node("Equal", "mask", graph.floats("zero", new float[] {0}));
    var low = graph.floats("low", new float[] {-1e9f});
    graph.call("Softmax", graph.node("Where", padded, low, "scores")).to("weights");
    var blanked = graph.node("Where", padded, "zero", "weights");
    graph.call("MatMul", graph.node("Identity", blanked), "values").to("last");
    assertEquals(List.of("weights"), found(graph));
  }

  @Test
  void should_pass_over_a_softmax_that_weighs_nothing() {
    var graph = start();
    graph.call("Softmax", "scores").with("axis", 1).to("heads");
    graph.call("MatMul", "heads", "values").to("first");
    graph.call("Softmax", "first").with("axis", -1).to("last");
    var failure = assertThrows(Failure.class, () -> found(graph));
    assertEquals("attention-none", failure.key());
  }

  @Test
  void should_not_take_what_stands_on_the_right_of_a_product() {
    var graph = start();
    graph.call("Softmax", "scores").with("axis", -1).to("weights");
    graph.call("MatMul", "scores", "weights").to("product");
    graph.call("MatMul", "product", "values").to("last");
    assertThrows(Failure.class, () -> found(graph));
  }

  @Test
  void should_not_answer_twice_with_what_the_file_answers_already() {
    var graph = start();
    graph.call("Softmax", "scores").with("axis", -1).to("weights");
    graph.call("MatMul", "weights", "values").to("last");
    graph.output("weights", NumberType.FLOAT, "N", "2", "n", "n");
    var onnx = graph.output("last", NumberType.FLOAT, "N", "2", "n", "4").bytes();
    var attention = AttentionGraph.of(onnx, "g");
    assertEquals(Set.of("weights"), attention.shown());
    assertEquals(2, OnnxGraph.of(attention.shownBy(onnx), "g").outputs().size());
  }
}
