package org.autopsie.model;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.AttributeProto.AttributeType;
import ai.onnx.proto.OnnxMl.NodeProto;
import com.google.protobuf.ByteString;
import java.util.Arrays;
import java.util.List;

/// A node that is being written into an [OnnxWriter]: attributes first, then where its answer goes.
public final class OnnxNode {
  private final OnnxWriter writer;
  private final NodeProto.Builder node = NodeProto.newBuilder();

  OnnxNode(OnnxWriter writer, String operator, String... inputs) {
    this.writer = writer;
    int dot = operator.lastIndexOf('.');
    node.setOpType(operator.substring(dot + 1));
    node.setDomain(dot < 0 ? "" : operator.substring(0, dot));
    node.addAllInput(Arrays.asList(inputs));
  }

  /// An attribute that is one whole number.
  public OnnxNode with(String attribute, long value) {
    node.addAttribute(named(attribute, AttributeType.INT).setI(value));
    return this;
  }

  /// An attribute that is one number of single precision.
  public OnnxNode with(String attribute, float value) {
    node.addAttribute(named(attribute, AttributeType.FLOAT).setF(value));
    return this;
  }

  /// An attribute that is a word, such as the `equation` of `Einsum`.
  public OnnxNode with(String attribute, String word) {
    node.addAttribute(named(attribute, AttributeType.STRING).setS(ByteString.copyFromUtf8(word)));
    return this;
  }

  /// An attribute that is a list of whole numbers, such as `pads`.
  public OnnxNode withAll(String attribute, long... values) {
    var list = named(attribute, AttributeType.INTS);
    node.addAttribute(list.addAllInts(Arrays.stream(values).boxed().toList()));
    return this;
  }

  /// Ends the node.
  ///
  /// @param output what its answer is called
  /// @return that name
  public String to(String output) {
    return toAll(output).getFirst();
  }

  /// Ends a node of several answers, such as `Split`.
  ///
  /// @return their names
  public List<String> toAll(String... outputs) {
    node.addAllOutput(Arrays.asList(outputs));
    writer.add(this);
    return List.of(outputs);
  }

  String domain() {
    return node.getDomain();
  }

  List<String> outputs() {
    return node.getOutputList();
  }

  NodeProto proto() {
    return node.build();
  }

  private AttributeProto.Builder named(String attribute, AttributeType type) {
    if (node.getAttributeList().stream().anyMatch(one -> one.getName().equals(attribute))) {
      throw new IllegalArgumentException("the attribute " + attribute + " is there already");
    }
    return AttributeProto.newBuilder().setName(attribute).setType(type);
  }
}
