package org.autopsie.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.autopsie.model.OnnxWriter.NumberType;
import org.junit.jupiter.api.Test;

/// Files built by hand, read back.
class OnnxWriterTest {
  private static OnnxWriter doubling() {
    var writer = new OnnxWriter("doubling").input("x", NumberType.FLOAT, "N", "2");
    writer.call("Mul", "x", writer.floats("two", new float[] {2})).to("y");
    return writer.output("y", NumberType.FLOAT, "N", "2");
  }

  private static String refusal(Runnable call) {
    return assertThrows(IllegalArgumentException.class, call::run).getMessage();
  }

  @Test
  void should_declare_what_goes_in_and_comes_out() {
    var graph = OnnxGraph.of(doubling().note("source", "2 x").bytes(), "doubling.onnx");
    assertEquals(List.of(new OnnxGraph.Port("x", "float", List.of(-1L, 2L))), graph.inputs());
    assertEquals(List.of(new OnnxGraph.Port("y", "float", List.of(-1L, 2L))), graph.outputs());
    assertEquals("2 x", graph.notes().get("source"));
  }

  @Test
  void should_write_the_same_bytes_for_the_same_calls() {
    assertArrayEquals(doubling().bytes(), doubling().bytes());
    var writer = doubling();
    assertArrayEquals(writer.bytes(), writer.bytes());
  }

  @Test
  void should_refuse_a_name_that_nothing_has() {
    assertTrue(refusal(() -> doubling().node("Neg", "z")).contains("z"));
    assertTrue(refusal(() -> doubling().output("z", NumberType.FLOAT, "N")).contains("z"));
  }

  @Test
  void should_refuse_a_name_that_is_taken() {
    assertTrue(refusal(() -> doubling().input("x", NumberType.FLOAT, "N")).contains("x"));
    assertTrue(refusal(() -> doubling().call("Neg", "x").to("y")).contains("y"));
    assertTrue(refusal(() -> doubling().floats("two", new float[] {2})).contains("two"));
    assertTrue(refusal(() -> doubling().note("a", "1").note("a", "2")).contains("a"));
    assertTrue(
        refusal(() -> doubling().call("Neg", "x").with("axis", 1).with("axis", 2))
            .contains("axis"));
  }

  @Test
  void should_refuse_a_shape_that_does_not_hold_the_numbers() {
    assertTrue(refusal(() -> doubling().whole("w", new long[] {1, 2}, 3)).contains("[3]"));
    assertTrue(refusal(() -> new OnnxWriter("g").input("x", NumberType.FLOAT, "0")).contains("0"));
  }

  @Test
  void should_refuse_a_graph_that_answers_nothing() {
    assertTrue(refusal(() -> new OnnxWriter("g").bytes()).contains("output"));
  }
}
