package org.autopsie.model;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Builds an ONNX file by hand, for models whose answers are known by arithmetic. Tensors are
/// called by name; a node may only read what was named before it, so a graph that is built is in
/// order. The same calls give the same bytes. Not safe from several threads.
///
/// A wrong call (a name that is not there or is taken, a shape that does not hold its values) is a
/// mistake of the program: `IllegalArgumentException`, naming it.
public final class OnnxWriter {
  /// The operator set of ONNX that nodes are taken from.
  public static final int OPSET = 17;

  private static final int IR_VERSION = 8;
  private static final String OWN_DOMAIN = "";

  /// What a tensor is made of.
  public enum NumberType {
    /// Single precision.
    FLOAT(TensorProto.DataType.FLOAT),
    /// Double precision.
    DOUBLE(TensorProto.DataType.DOUBLE),
    /// Whole numbers of 64 bits.
    INT64(TensorProto.DataType.INT64);

    private final TensorProto.DataType code;

    NumberType(TensorProto.DataType code) {
      this.code = code;
    }

    /// ONNX’s number for it, as `Cast` wants it under `to`.
    public long code() {
      return code.getNumber();
    }
  }

  private final GraphProto.Builder graph = GraphProto.newBuilder();
  private final ModelProto.Builder model = ModelProto.newBuilder();
  private final Map<String, Integer> domains = new LinkedHashMap<>(Map.of(OWN_DOMAIN, OPSET));
  private final Set<String> names = new HashSet<>();

  /// @param name what the graph is called
  public OnnxWriter(String name) {
    graph.setName(name);
    model.setIrVersion(IR_VERSION).setProducerName("Autopsie");
  }

  /// A tensor that must be fed.
  ///
  /// @param axes one per axis: its length in digits, or a name where it is free (`"N"`)
  public OnnxWriter input(String name, NumberType type, String... axes) {
    graph.addInput(port(fresh(name), type, axes));
    return this;
  }

  /// A tensor that can be read: the output of a node.
  ///
  /// @param axes as for an input
  public OnnxWriter output(String name, NumberType type, String... axes) {
    graph.addOutput(port(known(name), type, axes));
    return this;
  }

  /// Numbers of single precision that stand in the file.
  ///
  /// @param shape lengths of the axes; none for one number alone
  /// @return the name
  public String floats(String name, float[] values, long... shape) {
    var raw = buffer(values.length * Float.BYTES);
    raw.asFloatBuffer().put(values);
    return constant(name, NumberType.FLOAT, values.length, raw, shape);
  }

  /// Numbers of double precision that stand in the file; see [#floats].
  public String doubles(String name, double[] values, long... shape) {
    var raw = buffer(values.length * Double.BYTES);
    raw.asDoubleBuffer().put(values);
    return constant(name, NumberType.DOUBLE, values.length, raw, shape);
  }

  /// Whole numbers that stand in the file; see [#floats].
  public String whole(String name, long[] values, long... shape) {
    var raw = buffer(values.length * Long.BYTES);
    raw.asLongBuffer().put(values);
    return constant(name, NumberType.INT64, values.length, raw, shape);
  }

  /// A node with attributes, finished by [OnnxNode#to].
  ///
  /// @param operator as ONNX writes it (`MatMul`); one that is not ONNX’s own with its domain
  ///   before it (`com.microsoft.Attention`)
  /// @param inputs names of tensors, in the operator’s order
  public OnnxNode call(String operator, String... inputs) {
    for (var input : inputs) {
      known(input);
    }
    return new OnnxNode(this, operator, inputs);
  }

  /// A node without attributes, whose output gets a name by itself.
  ///
  /// @return that name
  public String node(String operator, String... inputs) {
    return call(operator, inputs).to(operator + "_" + graph.getNodeCount());
  }

  /// What is written of the model beside the graph: `source`, `licence`, `made by` …
  public OnnxWriter note(String key, String value) {
    for (var entry : model.getMetadataPropsList()) {
      require(!entry.getKey().equals(key), "the note " + key + " is there already");
    }
    model.addMetadataProps(StringStringEntryProto.newBuilder().setKey(key).setValue(value));
    return this;
  }

  /// The file. More can be added afterwards, for another file.
  public byte[] bytes() {
    require(graph.getOutputCount() > 0, "a graph without an output");
    model.clearOpsetImport();
    domains.forEach((domain, version) ->
        model.addOpsetImport(
            OperatorSetIdProto.newBuilder().setDomain(domain).setVersion(version)));
    return model.setGraph(graph).build().toByteArray();
  }

  void add(OnnxNode node) {
    node.outputs().forEach(this::fresh);
    domains.putIfAbsent(node.domain(), 1);
    graph.addNode(node.proto());
  }

  private String constant(String name, NumberType type, int count, ByteBuffer raw, long... shape) {
    long wanted = Arrays.stream(shape).reduce(1, Math::multiplyExact);
    require(wanted == count, name + ": " + count + " numbers for " + Arrays.toString(shape));
    graph.addInitializer(
        TensorProto.newBuilder()
            .setName(fresh(name))
            .setDataType(type.code.getNumber())
            .addAllDims(Arrays.stream(shape).boxed().toList())
            .setRawData(ByteString.copyFrom(raw)));
    return name;
  }

  private static ByteBuffer buffer(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static ValueInfoProto port(String name, NumberType type, String... axes) {
    var shape = TensorShapeProto.newBuilder();
    for (var axis : axes) {
      shape.addDim(axis(axis));
    }
    var tensor = TypeProto.Tensor.newBuilder().setElemType(type.code.getNumber()).setShape(shape);
    return ValueInfoProto.newBuilder()
        .setName(name)
        .setType(TypeProto.newBuilder().setTensorType(tensor))
        .build();
  }

  private static TensorShapeProto.Dimension axis(String axis) {
    var dimension = TensorShapeProto.Dimension.newBuilder();
    if (!axis.matches("[0-9]+")) {
      return dimension.setDimParam(axis).build();
    }
    long length = Long.parseLong(axis);
    require(length > 0, "an axis of length " + axis);
    return dimension.setDimValue(length).build();
  }

  private String fresh(String name) {
    require(names.add(name), "the name " + name + " is taken");
    return name;
  }

  private String known(String name) {
    require(names.contains(name), "nothing is called " + name);
    return name;
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
