package org.autopsie.model;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.autopsie.run.Failure;

/// Finds by structure, not by name, where a transformer says how much each token draws on each
/// other: the Softmax nodes over the last axis whose answer goes into a matrix product as its left
/// side, or into a product written out (`Einsum`), with at most a few steps between that change no
/// number but for rounding (or blank out a padded row). What comes before the Softmax (scaling, a
/// mask added or chosen by `Where`) does not matter. Whether the shape fits is seen when it runs.
///
/// @param names of the tensors, in the order of the layers
/// @param shown those of them that the file answers with already
record AttentionGraph(List<String> names, Set<String> shown) {
  private static final Set<String> BETWEEN =
      Set.of(
          "Dropout",
          "Cast",
          "Identity",
          "Where",
          "Reshape",
          "DynamicQuantizeLinear",
          "QuantizeLinear",
          "DequantizeLinear");

  private static final int STEPS = 6;

  /// Products whose left side is what stands first.
  private static final Set<String> PRODUCTS =
      Set.of("MatMul", "FusedMatMul", "MatMulInteger", "QLinearMatMul");

  /// Operators that compute attention in one piece and keep the weights to themselves.
  private static final Set<String> FUSED =
      Set.of(
          "Attention",
          "MultiHeadAttention",
          "QAttention",
          "PackedAttention",
          "PackedMultiHeadAttention",
          "GroupQueryAttention",
          "PagedAttention",
          "SparseAttention",
          "DecoderAttention",
          "DecoderMaskedSelfAttention",
          "DecoderMaskedMultiHeadAttention",
          "LongformerAttention",
          "QOrderedAttention",
          "QOrderedLongformerAttention");

  /// @param title of the model, for what is said where it has none
  /// @throws Failure where the graph has none, or hides that of one layer or more in one operator:
  ///   what is left would be numbered and rolled out as if it were the whole
  static AttentionGraph of(byte[] onnx, String title) {
    try {
      return of(ModelProto.parseFrom(onnx).getGraph(), title);
    } catch (InvalidProtocolBufferException broken) {
      throw new Failure(OnnxGraph.class, "not-onnx", title, broken);
    }
  }

  private static AttentionGraph of(GraphProto graph, String title) {
    var readers = readers(graph);
    var names =
        graph.getNodeList().stream()
            .filter(node -> overLastAxis(node) && weighs(node.getOutput(0), readers, STEPS))
            .map(node -> node.getOutput(0))
            .toList();
    graph.getNodeList().stream()
        .map(NodeProto::getOpType)
        .filter(FUSED::contains)
        .findFirst()
        .ifPresent(operator -> {
          throw new Failure(AttentionGraph.class, "attention-fused", title, operator);
        });
    if (names.isEmpty()) {
      throw new Failure(AttentionGraph.class, "attention-none", title);
    }
    var shown = new ArrayList<>(names);
    shown.retainAll(graph.getOutputList().stream().map(ValueInfoProto::getName).toList());
    return new AttentionGraph(names, Set.copyOf(shown));
  }

  private static Map<String, List<NodeProto>> readers(GraphProto graph) {
    var readers = new HashMap<String, List<NodeProto>>();
    for (var node : graph.getNodeList()) {
      for (var input : node.getInputList()) {
        readers.computeIfAbsent(input, name -> new ArrayList<>()).add(node);
      }
    }
    return readers;
  }

  /// Axis −1 or 3: before operator set 13 the last axis of four was written 3, and where nothing is
  /// written the shape at work decides.
  private static boolean overLastAxis(NodeProto node) {
    return node.getOpType().equals("Softmax")
        && node.getAttributeList().stream()
            .filter(attribute -> attribute.getName().equals("axis"))
            .allMatch(attribute -> Set.of(-1L, 2L, 3L).contains(attribute.getI()));
  }

  private static boolean weighs(String tensor, Map<String, List<NodeProto>> readers, int steps) {
    return readers.getOrDefault(tensor, List.of()).stream()
        .anyMatch(reader ->
            weighed(tensor, reader)
                || (steps > 0
                    && BETWEEN.contains(reader.getOpType())
                    && weighs(reader.getOutput(0), readers, steps - 1)));
  }

  /// A product written as `Einsum` may name its sides in any order; the shape at work decides.
  private static boolean weighed(String tensor, NodeProto reader) {
    return reader.getOpType().equals("Einsum")
        || (PRODUCTS.contains(reader.getOpType()) && reader.getInput(0).equals(tensor));
  }

  /// The file with those tensors among its answers: two messages of this format written one after
  /// the other are one message, so nothing of the file itself is touched.
  byte[] shownBy(byte[] onnx) {
    var graph = GraphProto.newBuilder();
    names.stream()
        .filter(name -> !shown.contains(name))
        .forEach(name -> graph.addOutput(numbers(name)));
    var more = ModelProto.newBuilder().setGraph(graph).build().toByteArray();
    var both = new ByteArrayOutputStream(onnx.length + more.length);
    both.writeBytes(onnx);
    both.writeBytes(more);
    return both.toByteArray();
  }

  /// Of whatever precision it has there.
  private static ValueInfoProto numbers(String name) {
    return ValueInfoProto.newBuilder().setName(name).build();
  }
}
