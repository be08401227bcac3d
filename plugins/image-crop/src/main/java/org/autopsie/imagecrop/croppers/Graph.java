package org.autopsie.imagecrop.croppers;

import java.util.ArrayList;
import java.util.List;
import org.autopsie.model.OnnxWriter;
import org.autopsie.model.OnnxWriter.NumberType;

/// Arithmetic in double precision, written into an ONNX graph: tensors by name, numbers as they
/// are.
final class Graph {
  private final OnnxWriter writer;
  private int constants;

  Graph(OnnxWriter writer, String source) {
    this.writer =
        writer
            .note("source", source)
            .note("licence", "Apache-2.0")
            .note("made by", "Autopsie, from its own source, without training");
  }

  OnnxWriter writer() {
    return writer;
  }

  String number(double value) {
    return writer.doubles("number_" + constants++, new double[] {value});
  }

  String axes(long... values) {
    return writer.whole("axes_" + constants++, values, values.length);
  }

  String add(String one, String other) {
    return writer.node("Add", one, other);
  }

  String add(String one, double other) {
    return add(one, number(other));
  }

  String less(String from, String what) {
    return writer.node("Sub", from, what);
  }

  String less(String from, double what) {
    return less(from, number(what));
  }

  String times(String one, String other) {
    return writer.node("Mul", one, other);
  }

  String times(String one, double other) {
    return times(one, number(other));
  }

  String over(String what, String by) {
    return writer.node("Div", what, by);
  }

  String over(String what, double by) {
    return over(what, number(by));
  }

  String square(String one) {
    return times(one, one);
  }

  String root(String one) {
    return writer.node("Sqrt", one);
  }

  /// At least that number, so that nothing is divided by 0.
  String atLeast(String one, double least) {
    return writer.node("Max", one, number(least));
  }

  String product(String one, String other) {
    return writer.node("MatMul", one, other);
  }

  /// 1 where all conditions hold, else 0, of booleans.
  String all(String... conditions) {
    var held = conditions[0];
    for (int i = 1; i < conditions.length; i++) {
      held = writer.node("And", held, conditions[i]);
    }
    return held;
  }

  String above(String one, double bound) {
    return writer.node("Greater", one, number(bound));
  }

  String from(String one, double least, double most) {
    return all(
        writer.node("GreaterOrEqual", one, number(least)),
        writer.node("LessOrEqual", one, number(most)));
  }

  String where(String holds, String then, String otherwise) {
    return writer.node("Where", holds, then, otherwise);
  }

  /// Whole numbers from 0 to 255, as a byte that is clamped holds them; halves go to the even one.
  String eight(String one) {
    return writer.node("Round", writer.node("Clip", one, number(0), number(255)));
  }

  String cast(String one, NumberType type, String to) {
    return writer.call("Cast", one).with("to", type.code()).to(to);
  }

  /// A matrix of so many columns.
  String matrix(String name, double[] values, int columns) {
    return writer.doubles(name, values, values.length / columns, columns);
  }

  /// The rows and columns of a tensor `[…, rows, columns]` without some at its edges.
  String within(String one, long top, long left, long bottom, long right) {
    long end = Long.MAX_VALUE;
    return writer.node(
        "Slice",
        one,
        axes(top, left),
        axes(bottom == 0 ? end : -bottom, right == 0 ? end : -right),
        axes(2, 3));
  }

  /// The three planes of `[N, 3, rows, columns]`.
  List<String> planes(String one) {
    var names = new ArrayList<>(List.of("red", "green", "blue"));
    return writer.call("Split", one).with("axis", 1L).toAll(names.toArray(String[]::new));
  }
}
