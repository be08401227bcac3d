package org.autopsie.model.analytic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.autopsie.model.OnnxWriter;
import org.autopsie.model.OnnxWriter.NumberType;

/// Models of rows: one input `x` of shape `[N, columns]`, one output `y` of shape `[N, 1]`, both of
/// double precision, so that what an instrument finds is not the rounding of the model.
public final class RowModels {
  /// `a` of the Ishigami function; `b` is [#ISHIGAMI_B].
  public static final double ISHIGAMI_A = 7;

  /// `b` of the Ishigami function.
  public static final double ISHIGAMI_B = 0.1;

  /// `a` of the Sobol’ G function: the smaller, the more its column matters.
  public static final List<Double> SOBOL_G_A = List.of(0.0, 1.0, 4.5, 9.0, 99.0, 99.0, 99.0, 99.0);

  /// What each column of [#linear()] is multiplied by.
  public static final List<Double> LINEAR_WEIGHTS = List.of(2.0, -1.0, 0.5, 3.0, 0.0);

  /// What [#linear()] adds.
  public static final double LINEAR_BIAS = 1.25;

  private RowModels() {}

  /// `x1`, `x2` … as many as asked for.
  public static List<String> columns(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> "x" + i).toList();
  }

  /// `sin x1 + 7 sin² x2 + 0.1 x3⁴ sin x1`, for columns uniform in [−π, π] (Ishigami & Homma, “An
  /// importance quantification technique in uncertainty analysis”, ISUMA 1990).
  public static byte[] ishigami() {
    var graph = start("ishigami", 3, "sin x1 + 7 sin^2 x2 + 0.1 x3^4 sin x1");
    var x = split(graph, "x", 3);
    var sin1 = graph.node("Sin", x.get(0));
    var sin2 = graph.node("Sin", x.get(1));
    var square2 = graph.node("Mul", sin2, sin2);
    var square3 = graph.node("Mul", x.get(2), x.get(2));
    var fourth3 = graph.node("Mul", square3, square3);
    var second = graph.node("Mul", number(graph, "a", ISHIGAMI_A), square2);
    var third = graph.node("Mul", number(graph, "b", ISHIGAMI_B), fourth3);
    var ends = graph.node("Add", sin1, graph.node("Mul", third, sin1));
    graph.call("Add", ends, second).to("y");
    return finish(graph);
  }

  /// `Π (|4 x_i − 2| + a_i) / (1 + a_i)`, for columns uniform in [0, 1] (Sobol’, “Theorems and
  /// examples on high dimensional model representation”, Reliability Engineering & System Safety
  /// 79, 2003).
  public static byte[] sobolG() {
    int columns = SOBOL_G_A.size();
    var graph = start("sobol-g", columns, "product of (|4 x_i - 2| + a_i) / (1 + a_i)");
    var a = SOBOL_G_A.stream().mapToDouble(Double::doubleValue).toArray();
    var ones = Arrays.stream(a).map(value -> 1 + value).toArray();
    var stretched = graph.node("Mul", "x", number(graph, "four", 4));
    var distance = graph.node("Abs", graph.node("Sub", stretched, number(graph, "two", 2)));
    var above = graph.node("Add", distance, graph.doubles("a", a, 1, columns));
    var factors = split(graph, graph.node("Div", above, graph.doubles("d", ones, 1, columns)), 8);
    var product = factors.getFirst();
    for (var factor : factors.subList(1, columns - 1)) {
      product = graph.node("Mul", product, factor);
    }
    graph.call("Mul", product, factors.getLast()).to("y");
    return finish(graph);
  }

  /// [#LINEAR_WEIGHTS] · x + [#LINEAR_BIAS]; its exact Shapley values are weight × (value − mean of
  /// the background).
  public static byte[] linear() {
    return linear(LINEAR_WEIGHTS.stream().mapToDouble(w -> w).toArray(), LINEAR_BIAS);
  }

  /// `weights · x + bias`.
  ///
  /// @param weights one per column, at least one
  public static byte[] linear(double[] weights, double bias) {
    var graph = start("linear", weights.length, "w . x + b");
    var sum = graph.node("MatMul", "x", graph.doubles("w", weights, weights.length, 1));
    graph.call("Add", sum, number(graph, "b", bias)).to("y");
    return finish(graph);
  }

  /// The same answer whatever the row holds.
  ///
  /// @param columns how many it reads and ignores, at least one
  public static byte[] constant(int columns, double answer) {
    return linear(new double[columns], answer);
  }

  /// `x1 + x2 − 2 x1 x2` for columns in [0, 1]: 1 where exactly one of the two is 1. Neither column
  /// matters alone around the middle; all is interaction.
  public static byte[] xor() {
    var graph = start("xor", 2, "x1 + x2 - 2 x1 x2");
    var x = split(graph, "x", 2);
    var both = graph.node("Mul", x.get(0), x.get(1));
    var sum = graph.node("Add", x.get(0), x.get(1));
    graph.call("Sub", sum, graph.node("Mul", number(graph, "two", 2), both)).to("y");
    return finish(graph);
  }

  /// `x1 + x2`, but no number where `x1` is one given value: for trying what happens then.
  ///
  /// @param at the value of `x1`
  /// @param answer what comes there: NaN or an infinity
  public static byte[] broken(double at, double answer) {
    var graph = start("broken", 2, "x1 + x2, and no number at one value of x1");
    var x = split(graph, "x", 2);
    var hit = graph.node("Equal", x.get(0), number(graph, "at", at));
    var sum = graph.node("Add", x.get(0), x.get(1));
    graph.call("Where", hit, number(graph, "answer", answer), sum).to("y");
    return finish(graph);
  }

  private static OnnxWriter start(String name, int columns, String formula) {
    return Notes.on(new OnnxWriter(name), formula)
        .input("x", NumberType.DOUBLE, "N", String.valueOf(columns));
  }

  private static byte[] finish(OnnxWriter graph) {
    return graph.output("y", NumberType.DOUBLE, "N", "1").bytes();
  }

  private static String number(OnnxWriter graph, String name, double value) {
    return graph.doubles(name, new double[] {value}, 1, 1);
  }

  /// One tensor `[N, 1]` per column.
  private static List<String> split(OnnxWriter graph, String tensor, int columns) {
    var names = new ArrayList<String>();
    for (int i = 1; i <= columns; i++) {
      names.add(tensor + "." + i);
    }
    return graph.call("Split", tensor).with("axis", 1).toAll(names.toArray(String[]::new));
  }
}
