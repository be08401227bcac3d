package org.autopsie.model;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Small ONNX files made on the spot, whose answers are known by arithmetic.
public final class ToyOnnx {
  private ToyOnnx() {}

  /// `scores = x · weights`, with `weights` of shape `[columns, labels]`.
  public static byte[] linear(float[][] weights) {
    int labels = weights[0].length;
    return model(
        List.of(port("x", TensorProto.DataType.FLOAT, -1, weights.length)),
        List.of(port("scores", TensorProto.DataType.FLOAT, -1, labels)),
        List.of(node("MatMul", "scores", "x", "w")),
        List.of(tensor("w", weights)));
  }

  /// One input `[rows, 1]` per column, summed.
  public static byte[] sumOfColumns(String first, String second) {
    return model(
        List.of(
            port(first, TensorProto.DataType.FLOAT, -1, 1),
            port(second, TensorProto.DataType.FLOAT, -1, 1)),
        List.of(port("sum", TensorProto.DataType.FLOAT, -1, 1)),
        List.of(node("Add", "sum", first, second)),
        List.of());
  }

  /// `log(x · weights)`: not a number for negative sums.
  public static byte[] logarithm(float[][] weights) {
    return model(
        List.of(port("x", TensorProto.DataType.FLOAT, -1, weights.length)),
        List.of(port("scores", TensorProto.DataType.FLOAT, -1, weights[0].length)),
        List.of(node("MatMul", "sum", "x", "w"), node("Log", "scores", "sum")),
        List.of(tensor("w", weights)));
  }

  /// Texts → class numbers only: no output of floating-point numbers.
  public static byte[] integersOnly() {
    return model(
        List.of(port("x", TensorProto.DataType.INT64, -1, 1)),
        List.of(port("label", TensorProto.DataType.INT64, -1, 1)),
        List.of(node("Identity", "label", "x")),
        List.of());
  }

  /// `softmax(x · weights)`: shares.
  public static byte[] shares(float[][] weights) {
    return model(
        List.of(port("x", TensorProto.DataType.FLOAT, -1, weights.length)),
        List.of(port("scores", TensorProto.DataType.FLOAT, -1, weights[0].length)),
        List.of(node("MatMul", "sum", "x", "w"), node("Softmax", "scores", "sum")),
        List.of(tensor("w", weights)));
  }

  /// What it is given, as one list: pictures come back as the numbers they became.
  ///
  /// @param shape four axes, -1 where one is free
  public static byte[] flattened(long... shape) {
    return model(
        List.of(port("x", TensorProto.DataType.FLOAT, shape)),
        List.of(port("scores", TensorProto.DataType.FLOAT, -1, -1)),
        List.of(node("Flatten", "scores", "x")),
        List.of());
  }

  /// The same for bytes.
  public static byte[] flattenedBytes(long... shape) {
    var cast = node("Cast", "numbers", "x").toBuilder();
    cast.addAttribute(
        AttributeProto.newBuilder()
            .setName("to")
            .setType(AttributeProto.AttributeType.INT)
            .setI(TensorProto.DataType.FLOAT.getNumber()));
    return model(
        List.of(port("x", TensorProto.DataType.UINT8, shape)),
        List.of(port("scores", TensorProto.DataType.FLOAT, -1, -1)),
        List.of(cast.build(), node("Flatten", "scores", "numbers")),
        List.of());
  }

  /// A file that declares these inputs and outputs and computes nothing.
  public static byte[] declaring(List<OnnxGraph.Port> inputs, List<OnnxGraph.Port> outputs) {
    return model(
        inputs.stream().map(ToyOnnx::port).toList(),
        outputs.stream().map(ToyOnnx::port).toList(),
        List.of(),
        List.of());
  }

  private static ValueInfoProto port(OnnxGraph.Port port) {
    var type = TensorProto.DataType.valueOf(port.type().toUpperCase(java.util.Locale.ROOT));
    return port(port.name(), type, port.shape().stream().mapToLong(axis -> axis).toArray());
  }

  /// The same file with a note of its maker.
  public static byte[] noting(byte[] onnx, String key, String value) {
    try {
      return ModelProto.parseFrom(onnx).toBuilder()
          .addMetadataProps(StringStringEntryProto.newBuilder().setKey(key).setValue(value))
          .build()
          .toByteArray();
    } catch (InvalidProtocolBufferException broken) {
      throw new IllegalArgumentException(broken);
    }
  }

  /// `x · w`, with `w` in a file of its own.
  public static byte[] elsewhere(String file) {
    var location = StringStringEntryProto.newBuilder().setKey("location").setValue(file);
    var weights =
        TensorProto.newBuilder()
            .setName("w")
            .setDataType(TensorProto.DataType.FLOAT.getNumber())
            .addDims(1)
            .addDims(1)
            .setDataLocation(TensorProto.DataLocation.EXTERNAL)
            .addExternalData(location);
    return model(
        List.of(port("x", TensorProto.DataType.FLOAT, -1, 1)),
        List.of(port("scores", TensorProto.DataType.FLOAT, -1, 1)),
        List.of(node("MatMul", "scores", "x", "w")),
        List.of(weights.build()));
  }

  private static byte[] model(
      List<ValueInfoProto> inputs,
      List<ValueInfoProto> outputs,
      List<NodeProto> nodes,
      List<TensorProto> weights) {
    return ModelProto.newBuilder()
        .setIrVersion(8)
        .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(17))
        .setGraph(
            GraphProto.newBuilder()
                .setName("toy")
                .addAllInput(inputs)
                .addAllOutput(outputs)
                .addAllNode(nodes)
                .addAllInitializer(weights))
        .build()
        .toByteArray();
  }

  private static NodeProto node(String operator, String output, String... inputs) {
    return NodeProto.newBuilder()
        .setOpType(operator)
        .addAllInput(Arrays.asList(inputs))
        .addOutput(output)
        .addAllAttribute(List.<AttributeProto>of())
        .build();
  }

  private static TensorProto tensor(String name, float[][] values) {
    var flat = new ArrayList<Float>();
    for (var row : values) {
      for (var value : row) {
        flat.add(value);
      }
    }
    return TensorProto.newBuilder()
        .setName(name)
        .setDataType(TensorProto.DataType.FLOAT.getNumber())
        .addDims(values.length)
        .addDims(values[0].length)
        .addAllFloatData(flat)
        .build();
  }

  private static ValueInfoProto port(String name, TensorProto.DataType type, long... shape) {
    var axes = TensorShapeProto.newBuilder();
    for (long axis : shape) {
      axes.addDim(
          axis < 0
              ? TensorShapeProto.Dimension.newBuilder().setDimParam("n")
              : TensorShapeProto.Dimension.newBuilder().setDimValue(axis));
    }
    return ValueInfoProto.newBuilder()
        .setName(name)
        .setType(
            TypeProto.newBuilder()
                .setTensorType(
                    TypeProto.Tensor.newBuilder().setElemType(type.getNumber()).setShape(axes)))
        .build();
  }
}
