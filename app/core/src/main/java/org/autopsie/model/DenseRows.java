package org.autopsie.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.autopsie.run.Failure;

/// Rows as plain arrays → scores as plain arrays. The tensors that the graph reads are used again
/// by the next call of the same size, their memory also by a smaller one, so that a call costs a
/// copy and little more.
final class DenseRows implements AutoCloseable {
  private final ModelSpec spec;
  private final List<OnnxGraph.Port> ports;
  private final List<String> columns;
  private final Set<String> output;
  private final OnnxSession session;
  private final ConcurrentLinkedQueue<Fed> idle = new ConcurrentLinkedQueue<>();

  /// The graph's inputs for `count` rows, and the memory under each, in the graph's order.
  private record Fed(int count, LinkedHashMap<String, OnnxTensor> tensors, List<ByteBuffer> memory)
      implements AutoCloseable {
    @Override
    public void close() {
      tensors.values().forEach(OnnxTensor::close);
    }
  }

  DenseRows(ModelSpec spec, List<OnnxGraph.Port> ports, String output, OnnxSession session) {
    this.spec = spec;
    this.ports = ports;
    this.columns = RowEncoder.columns(spec, ports);
    this.output = Set.of(output);
    this.session = session;
  }

  /// False where the graph wants its rows one at a time, and where it reads no rows.
  boolean possible() {
    return spec.reads().equals("row") && !RowEncoder.oneByOne(ports);
  }

  List<String> columns() {
    return columns;
  }

  List<String> wholeColumns() {
    return spec.reads().equals("row") ? RowEncoder.wholeColumns(spec, ports) : List.of();
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

  private Answer ask(DenseNumbers rows, int count) {
    RowByRow.check(spec, columns.size(), rows.length(), count);
    int given = RowEncoder.filled(ports, count);
    return session.whileOpen(() -> {
      var fed = fed(given);
      try {
        for (int i = 0; i < ports.size(); i++) {
          write(rows, ports.get(i), fed.memory().get(i));
          fill(ports.get(i), fed.memory().get(i), count, given);
        }
        var name = output.iterator().next();
        var answer = session.run(fed::tensors, output, all -> Answer.of(all, name, spec.id()));
        return answer.first(count, given);
      } finally {
        idle.add(fed);
      }
    });
  }

  /// Repeats the last row.
  private void fill(OnnxGraph.Port port, ByteBuffer memory, int count, int given) {
    int number =
        port.type().equals("double") || port.type().equals("int64") ? Long.BYTES : Float.BYTES;
    int row = number * (ports.size() == 1 ? columns.size() : 1);
    for (int i = count; i < given; i++) {
      memory.put(i * row, memory, (count - 1) * row, row);
    }
  }

  private Fed fed(int count) {
    var used = idle.poll();
    if (used != null && used.count() == count) {
      return used;
    }
    int width = ports.size() == 1 ? columns.size() : 1;
    var memory = used == null ? List.<ByteBuffer>of() : used.memory();
    if (used != null) {
      used.close();
    }
    return fed(count, width, enough(memory, Math.multiplyExact(count * width, Double.BYTES)));
  }

  private List<ByteBuffer> enough(List<ByteBuffer> memory, int bytes) {
    if (!memory.isEmpty() && memory.getFirst().capacity() >= bytes) {
      return memory;
    }
    return ports.stream()
        .map(_ -> ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder()))
        .toList();
  }

  private Fed fed(int count, int width, List<ByteBuffer> memory) {
    var tensors = new LinkedHashMap<String, OnnxTensor>();
    for (int i = 0; i < ports.size(); i++) {
      tensors.put(ports.get(i).name(), tensor(ports.get(i), memory.get(i), count, width));
    }
    return new Fed(count, tensors, memory);
  }

  private OnnxTensor tensor(OnnxGraph.Port port, ByteBuffer memory, int count, int width) {
    var environment = OnnxUse.environment();
    var shape = RowEncoder.axes(port, count, width);
    int numbers = count * width;
    try {
      return switch (port.type()) {
        case "double" ->
            OnnxTensor.createTensor(environment, memory.asDoubleBuffer().limit(numbers), shape);
        case "int64" ->
            OnnxTensor.createTensor(environment, memory.asLongBuffer().limit(numbers), shape);
        default ->
            OnnxTensor.createTensor(environment, memory.asFloatBuffer().limit(numbers), shape);
      };
    } catch (OrtException refused) {
      throw new Failure(OnnxPredictor.class, "no-answer", spec.id(), refused.getMessage(), refused);
    }
  }

  /// The rows for a graph's only input, or the one column that the input stands for.
  private void write(DenseNumbers rows, OnnxGraph.Port port, ByteBuffer memory) {
    boolean only = ports.size() == 1;
    int first = only ? 0 : columns.indexOf(port.name());
    int step = only ? 1 : columns.size();
    switch (port.type()) {
      case "double" -> rows.write(first, step, memory.asDoubleBuffer());
      case "int64" -> rows.write(first, step, memory.asLongBuffer());
      default -> rows.write(first, step, memory.asFloatBuffer());
    }
  }

  /// Frees the tensors; only once nobody asks any more.
  @Override
  public void close() {
    idle.forEach(Fed::close);
    idle.clear();
  }
}
