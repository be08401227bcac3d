package org.autopsie.model;

import ai.onnx.proto.OnnxMl;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.autopsie.run.Failure;

/// What an ONNX file says of itself: the tensors that go in and come out.
///
/// @param inputs what must be fed, in the graph's order (weights left out)
/// @param outputs what can be read, in the graph's order
/// @param notes what its maker wrote into it, by name
/// @param elsewhere names of further files that hold its weights
public record OnnxGraph(
    List<Port> inputs, List<Port> outputs, Map<String, String> notes, List<String> elsewhere) {

  public OnnxGraph {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
    notes = Map.copyOf(notes);
    elsewhere = List.copyOf(elsewhere);
  }

  /// A tensor of the graph.
  ///
  /// @param type `float`, `double`, `int64`, `int32`, `string` …, or `not-a-tensor`
  /// @param shape one number per axis, -1 where it is free
  public record Port(String name, String type, List<Long> shape) {
    public Port {
      shape = List.copyOf(shape);
    }

    /// True for single or double precision numbers.
    public boolean floating() {
      return type.equals("float") || type.equals("double");
    }

    /// True for whole numbers of 32 or 64 bits.
    boolean whole() {
      return type.equals("int64") || type.equals("int32");
    }

    /// True for whole numbers from 0 to 255.
    boolean bytes() {
      return type.equals("uint8");
    }

    /// The length of the last axis; -1 where it is free or not said.
    long width() {
      return shape.isEmpty() ? -1 : shape.getLast();
    }

    @Override
    public String toString() {
      return name + " (" + type + " " + shape + ")";
    }
  }

  /// Reads the graph's declaration.
  ///
  /// @param name the file's name, for the message
  /// @throws Failure where the bytes are not an ONNX model
  public static OnnxGraph of(byte[] bytes, String name) {
    OnnxMl.ModelProto model;
    try {
      model = OnnxMl.ModelProto.parseFrom(bytes);
    } catch (InvalidProtocolBufferException broken) {
      throw new Failure(OnnxGraph.class, "not-onnx", name, broken);
    }
    return of(model, name);
  }

  static OnnxGraph of(OnnxMl.ModelProto model, String name) {
    var graph = model.getGraph();
    if (graph.getOutputCount() == 0) {
      throw new Failure(OnnxGraph.class, "not-onnx", name);
    }
    var weights =
        graph.getInitializerList().stream()
            .map(OnnxMl.TensorProto::getName)
            .collect(Collectors.toSet());
    return new OnnxGraph(
        graph.getInputList().stream()
            .filter(input -> !weights.contains(input.getName()))
            .map(OnnxGraph::port)
            .toList(),
        graph.getOutputList().stream().map(OnnxGraph::port).toList(),
        notes(model),
        elsewhere(graph));
  }

  private static Map<String, String> notes(OnnxMl.ModelProto model) {
    return model.getMetadataPropsList().stream()
        .collect(
            Collectors.toMap(
                OnnxMl.StringStringEntryProto::getKey,
                OnnxMl.StringStringEntryProto::getValue,
                (first, again) -> first));
  }

  private static List<String> elsewhere(OnnxMl.GraphProto graph) {
    return graph.getInitializerList().stream()
        .filter(weights -> weights.getDataLocation() == OnnxMl.TensorProto.DataLocation.EXTERNAL)
        .flatMap(weights -> weights.getExternalDataList().stream())
        .filter(entry -> entry.getKey().equals("location"))
        .map(OnnxMl.StringStringEntryProto::getValue)
        .distinct()
        .toList();
  }

  private static Port port(OnnxMl.ValueInfoProto value) {
    if (!value.getType().hasTensorType()) {
      return new Port(value.getName(), "not-a-tensor", List.of());
    }
    var tensor = value.getType().getTensorType();
    return new Port(
        value.getName(),
        type(tensor.getElemType()),
        tensor.getShape().getDimList().stream()
            .map(axis -> axis.hasDimValue() && axis.getDimValue() > 0 ? axis.getDimValue() : -1L)
            .toList());
  }

  private static String type(int code) {
    var type = OnnxMl.TensorProto.DataType.forNumber(code);
    return type == null ? "unknown" : type.name().toLowerCase(java.util.Locale.ROOT);
  }

  /// The output to read: the one asked for, else the first of floating-point numbers.
  ///
  /// @throws Failure where there is none
  Port output(ModelSpec spec) {
    if (spec.output().isPresent()) {
      var wanted = spec.output().get();
      return outputs.stream()
          .filter(port -> port.name().equals(wanted))
          .findFirst()
          .orElseThrow(() -> new Failure(OnnxGraph.class, "no-output", spec.id(), wanted, outputs));
    }
    return outputs.stream()
        .filter(Port::floating)
        .findFirst()
        .orElseThrow(() -> new Failure(OnnxGraph.class, "no-numbers", spec.id(), outputs));
  }
}
