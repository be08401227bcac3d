package org.autopsie.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.autopsie.run.Failure;

/// Rows of numbers → one tensor `[rows, columns]`, or one tensor `[rows, 1]` per column where the
/// graph has an input for each. Where the graph leaves an axis out, `[columns]` for one row at a
/// time, or `[rows]` per column.
///
/// Where the number of rows is free, the last row is repeated until they are a multiple of 16. ONNX
/// Runtime computes several numbers at a time, and what is left over in another way, which gives
/// some functions (sine, logarithm …) another last digit: without this, what a row is answered
/// would hang on how many others are asked with it.
///
/// A column of whole numbers is given no other: a row that has one is refused.
final class RowEncoder implements Encoder {
  private static final int AT_A_TIME = 16;

  private final ModelSpec spec;
  private final List<OnnxGraph.Port> ports;
  private final List<String> columns;

  RowEncoder(ModelSpec spec, OnnxGraph graph) {
    this.spec = spec;
    this.ports = graph.inputs();
    this.columns = columns(spec, ports);
    for (var port : ports) {
      check(port);
    }
  }

  /// The columns in the order of the graph's only input, or of its inputs where each is one.
  static List<String> columns(ModelSpec spec, List<OnnxGraph.Port> ports) {
    return spec.columns().isEmpty() && ports.size() > 1
        ? ports.stream().map(OnnxGraph.Port::name).toList()
        : spec.columns();
  }

  /// The columns of which the graph reads whole numbers alone.
  static List<String> wholeColumns(ModelSpec spec, List<OnnxGraph.Port> ports) {
    return ports.stream()
        .filter(OnnxGraph.Port::whole)
        .flatMap(port -> ports.size() > 1 ? Stream.of(port.name()) : spec.columns().stream())
        .toList();
  }

  /// True where the graph wants one row at a time.
  static boolean oneByOne(List<OnnxGraph.Port> ports) {
    var shape = ports.getFirst().shape();
    boolean bare = shape.size() == 1 && ports.size() == 1;
    return bare || (!shape.isEmpty() && shape.getFirst() == 1);
  }

  /// The axes of a tensor that goes in there.
  ///
  /// @param width how many columns it holds
  static long[] axes(OnnxGraph.Port port, int rows, int width) {
    return port.shape().size() == 1 ? new long[] {(long) rows * width} : new long[] {rows, width};
  }

  /// How many rows the graph is given for so many.
  static int filled(List<OnnxGraph.Port> ports, int count) {
    boolean free = ports.stream().allMatch(port -> freeRows(port, ports.size()));
    return free ? Math.ceilDiv(count, AT_A_TIME) * AT_A_TIME : count;
  }

  private static boolean freeRows(OnnxGraph.Port port, int inputs) {
    int axes = port.shape().size();
    return (axes == 2 || (axes == 1 && inputs > 1)) && port.shape().getFirst() < 0;
  }

  @Override
  public int filled(int count) {
    return filled(ports, count);
  }

  private void check(OnnxGraph.Port port) {
    if (!port.floating() && !port.type().equals("int64")) {
      throw new Failure(Encoder.class, "row-type", spec.id(), port.toString());
    }
    if (ports.size() > 1) {
      if (!columns.contains(port.name())) {
        throw new Failure(Encoder.class, "row-columns", spec.id(), port.name(), columns);
      }
      return;
    }
    long width = port.shape().isEmpty() ? -1 : port.shape().getLast();
    if (columns.isEmpty()) {
      throw new Failure(Encoder.class, "row-names", spec.id(), width);
    }
    if (width > 0 && width != columns.size()) {
      throw new Failure(Encoder.class, "row-width", spec.id(), width, columns.size(), columns);
    }
  }

  @Override
  public List<List<Integer>> batches(List<? extends Input> inputs, int most) {
    int size = oneByOne(ports) ? 1 : Math.max(most, 256);
    var batches = new ArrayList<List<Integer>>();
    for (int from = 0; from < inputs.size(); from += size) {
      batches.add(IntStream.range(from, Math.min(inputs.size(), from + size)).boxed().toList());
    }
    return batches;
  }

  @Override
  public NDList encode(List<? extends Input> inputs, List<Integer> batch, NDManager manager) {
    if (ports.size() == 1) {
      return new NDList(tensor(ports.getFirst(), columns, inputs, batch, manager));
    }
    var list = new NDList();
    for (var port : ports) {
      list.add(tensor(port, List.of(port.name()), inputs, batch, manager));
    }
    return list;
  }

  private NDArray tensor(
      OnnxGraph.Port port,
      List<String> names,
      List<? extends Input> inputs,
      List<Integer> batch,
      NDManager manager) {
    int rows = filled(batch.size());
    var values = new double[rows * names.size()];
    int at = 0;
    for (int row = 0; row < rows; row++) {
      var input = inputs.get(batch.get(Math.min(row, batch.size() - 1)));
      for (var name : names) {
        values[at] = value(input, name);
        if (port.whole() && !isWhole(values[at])) {
          throw new Failure(
              Encoder.class, "row-whole", spec.id(), name, String.valueOf(values[at]));
        }
        at++;
      }
    }
    var shape = new Shape(axes(port, rows, names.size()));
    return switch (port.type()) {
      case "double" -> manager.create(values, shape);
      case "int64" ->
          manager.create(
              java.util.Arrays.stream(values).mapToLong(value -> (long) value).toArray(), shape);
      default -> manager.create(floats(values), shape);
    };
  }

  private double value(Input input, String name) {
    if (!(input instanceof Input.Row(var values))) {
      throw new Failure(Encoder.class, "not-row", spec.id());
    }
    var value = values.get(name);
    if (value == null) {
      throw new Failure(Encoder.class, "row-lacks", spec.id(), name, values.sequencedKeySet());
    }
    return value;
  }

  static boolean isWhole(double value) {
    return value == Math.rint(value) && Math.abs(value) <= Long.MAX_VALUE;
  }

  private static float[] floats(double[] values) {
    var floats = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }

  @Override
  public Set<Input> cut() {
    return Set.of();
  }

  @Override
  public void close() {}
}
