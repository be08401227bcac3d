package org.autopsie.model;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnsafeByteOperations;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.autopsie.run.Failure;

/// Finds by structure, not by name, the matrix from which a transformer takes a vector for each
/// piece of a word: the weights of two axes that a `Gather` reads by the input ids, with at most
/// steps between that change no number. Where several are read so, the one with most rows.
///
/// @param tensor the name of the weights in the file
/// @param rows how many pieces it holds
/// @param width numbers of a vector
/// @param values row after row; not to be changed
@SuppressWarnings("ArrayRecordComponent")
record InputMatrix(String tensor, int rows, int width, float[] values) {
  private static final Set<String> BETWEEN =
      Set.of("Cast", "Identity", "Reshape", "Squeeze", "Unsqueeze", "Flatten");
  private static final int AXES = 2;

  /// @param title of the model, for what is said where it has none
  /// @throws Failure where no such weights are in the file, or they are whole numbers
  static InputMatrix of(byte[] onnx, String title) {
    try {
      var model = ModelProto.parseFrom(UnsafeByteOperations.unsafeWrap(onnx)); // nothing is copied
      return of(OnnxGraph.of(model, title), model.getGraph(), title);
    } catch (InvalidProtocolBufferException broken) {
      throw new Failure(OnnxGraph.class, "not-onnx", title, broken);
    }
  }

  private static InputMatrix of(OnnxGraph declared, GraphProto graph, String title) {
    var ids =
        declared.inputs().stream()
            .filter(port -> TextEncoder.role(port, declared.inputs()).equals("ids"))
            .map(OnnxGraph.Port::name)
            .collect(Collectors.toSet());
    var read = gathered(graph, ids);
    return graph.getInitializerList().stream()
        .filter(weights -> read.contains(weights.getName()) && weights.getDimsCount() == AXES)
        .max((one, other) -> Long.compare(one.getDims(0), other.getDims(0)))
        .map(weights -> of(weights, title))
        .orElseThrow(() -> new Failure(InputMatrix.class, "no-matrix", title));
  }

  /// The names of what is read by the ids; nodes stand in the order in which they are computed.
  private static Set<String> gathered(GraphProto graph, Set<String> ids) {
    var carrying = new HashSet<>(ids);
    var read = new HashSet<String>();
    for (var node : graph.getNodeList()) {
      if (BETWEEN.contains(node.getOpType()) && carrying.contains(node.getInput(0))) {
        carrying.add(node.getOutput(0));
      } else if (node.getOpType().equals("Gather") && carrying.contains(node.getInput(1))) {
        read.add(source(graph, node.getInput(0)));
      }
    }
    return read;
  }

  /// Weights may be widened from half precision before they are read.
  private static String source(GraphProto graph, String name) {
    return made(graph, name)
        .filter(node -> node.getOpType().equals("Cast") || node.getOpType().equals("Identity"))
        .map(node -> node.getInput(0))
        .orElse(name);
  }

  private static Optional<NodeProto> made(GraphProto graph, String name) {
    return graph.getNodeList().stream()
        .filter(node -> node.getOutputList().contains(name))
        .findFirst();
  }

  private static InputMatrix of(TensorProto weights, String title) {
    if (weights.getDataLocation() == TensorProto.DataLocation.EXTERNAL) {
      throw new Failure(InputMatrix.class, "matrix-elsewhere", title);
    }
    int rows = Math.toIntExact(weights.getDims(0));
    int width = Math.toIntExact(weights.getDims(1));
    var values = values(weights, title);
    if (values.length != (long) rows * width) {
      throw new Failure(InputMatrix.class, "no-matrix", title);
    }
    return new InputMatrix(weights.getName(), rows, width, values);
  }

  private static float[] values(TensorProto weights, String title) {
    var raw = weights.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    return switch (TensorProto.DataType.forNumber(weights.getDataType())) {
      case FLOAT -> raw.hasRemaining() ? floats(raw) : floats(weights.getFloatDataList());
      case FLOAT16 -> halves(raw);
      case null, default ->
          throw new Failure(InputMatrix.class, "matrix-whole", title, weights.getName());
    };
  }

  private static float[] floats(ByteBuffer raw) {
    var values = new float[raw.remaining() / Float.BYTES];
    raw.asFloatBuffer().get(values);
    return values;
  }

  private static float[] floats(List<Float> written) {
    var values = new float[written.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = written.get(i);
    }
    return values;
  }

  private static float[] halves(ByteBuffer raw) {
    var values = new float[raw.remaining() / Short.BYTES];
    for (int i = 0; i < values.length; i++) {
      values[i] = Float.float16ToFloat(raw.getShort());
    }
    return values;
  }
}
