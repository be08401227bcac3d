package org.autopsie.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.autopsie.run.Failure;

/// Rows as plain arrays → scores as plain arrays. The memory that the graph reads is used again by
/// the next call, so that a call costs a copy and little more.
final class DenseRows {
  private final ModelSpec spec;
  private final List<OnnxGraph.Port> ports;
  private final List<String> columns;
  private final String output;
  private final OnnxSession session;
  private final ConcurrentLinkedQueue<ByteBuffer> idle = new ConcurrentLinkedQueue<>();

  DenseRows(ModelSpec spec, List<OnnxGraph.Port> ports, String output, OnnxSession session) {
    this.spec = spec;
    this.ports = ports;
    this.columns = RowEncoder.columns(spec, ports);
    this.output = output;
    this.session = session;
  }

  float[] scores(float[] rows, int count, Decoder decoder) {
    return switch (ask(new DenseNumbers.Floats(rows), count)) {
      case Answer.Floats answer -> decoder.scores(answer, count);
      case Answer.Doubles answer ->
          new Answer.Doubles(decoder.scores(answer, count), answer.shape()).floats();
    };
  }

  double[] scores(double[] rows, int count, Decoder decoder) {
    return switch (ask(new DenseNumbers.Doubles(rows), count)) {
      case Answer.Floats answer ->
          new Answer.Floats(decoder.scores(answer, count), answer.shape()).doubles();
      case Answer.Doubles answer -> decoder.scores(answer, count);
    };
  }

  /// False where the graph wants its rows one at a time, and where it reads no rows.
  boolean possible() {
    return spec.reads().equals("row") && !RowEncoder.oneByOne(ports);
  }

  List<String> columns() {
    return columns;
  }

  private Answer ask(DenseNumbers rows, int count) {
    RowByRow.check(spec, columns.size(), rows.length(), count);
    var memory = memory(rows.length() * Double.BYTES);
    var feeds = new LinkedHashMap<String, OnnxTensor>();
    try {
      return session.run(
          () -> fed(feeds, rows, count, memory),
          Set.of(output),
          all -> Answer.of(all, output, spec.id()));
    } finally {
      feeds.values().forEach(OnnxTensor::close);
      idle.add(memory);
    }
  }

  private ByteBuffer memory(int bytes) {
    var used = idle.poll();
    return used != null && used.capacity() >= bytes
        ? used
        : ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
  }

  private Map<String, OnnxTensor> fed(
      Map<String, OnnxTensor> feeds, DenseNumbers rows, int count, ByteBuffer memory) {
    int width = ports.size() == 1 ? columns.size() : 1;
    int share = count * width * Double.BYTES;
    for (int i = 0; i < ports.size(); i++) {
      var part = memory.slice(i * share, share).order(ByteOrder.nativeOrder());
      var shape = new long[] {count, width};
      feeds.put(ports.get(i).name(), tensor(rows, ports.get(i), part, shape));
    }
    return feeds;
  }

  /// The rows for a graph's only input, or one column of them.
  private OnnxTensor tensor(
      DenseNumbers rows, OnnxGraph.Port port, ByteBuffer memory, long[] shape) {
    boolean only = ports.size() == 1;
    int first = only ? 0 : columns.indexOf(port.name());
    int step = only ? 1 : columns.size();
    var environment = OrtEnvironment.getEnvironment();
    try {
      return switch (port.type()) {
        case "double" -> {
          var numbers = memory.asDoubleBuffer();
          rows.write(first, step, numbers);
          yield OnnxTensor.createTensor(environment, numbers.flip(), shape);
        }
        case "int64" -> {
          var numbers = memory.asLongBuffer();
          rows.write(first, step, numbers);
          yield OnnxTensor.createTensor(environment, numbers.flip(), shape);
        }
        default -> {
          var numbers = memory.asFloatBuffer();
          rows.write(first, step, numbers);
          yield OnnxTensor.createTensor(environment, numbers.flip(), shape);
        }
      };
    } catch (OrtException refused) {
      throw new Failure(OnnxPredictor.class, "no-answer", spec.id(), refused.getMessage(), refused);
    }
  }
}
