package org.autopsie.model.analytic;

import org.autopsie.model.OnnxWriter;
import org.autopsie.model.OnnxWriter.NumberType;

/// Networks of ordinary build that have learned nothing: their answers mean nothing, their work is
/// that of a real model. For measuring speed. Single precision; the same bytes each time.
public final class Networks {
  /// The side of the pictures that [#convolutional] reads.
  public static final int SIDE = 320;

  private static final int POOL = 0;

  private static final int[] CROPPER = {
    43, 44, POOL, 49, 56, POOL, 44, 38, POOL, 31, 20, POOL, 18, 10, 7, 7, 2, 1
  };

  private static final long SEED = 20261122;

  private Networks() {}

  /// Fully connected layers with ReLU between them: `x` of shape `[N, first]` → `y` of shape `[N,
  /// last]`.
  ///
  /// @param widths of the layers, the columns first, at least two: `30, 128, 128, 1`
  public static byte[] dense(int... widths) {
    if (widths.length < 2) {
      throw new IllegalArgumentException(widths.length + " widths");
    }
    var graph = Notes.on(new OnnxWriter("dense"), "untrained layers, pseudo-random weights");
    var weights = new Weights(SEED);
    graph.input("x", NumberType.FLOAT, "N", String.valueOf(widths[0]));
    var from = "x";
    for (int i = 1; i < widths.length; i++) {
      int into = widths[i - 1];
      int out = widths[i];
      var w = graph.floats("w" + i, weights.layer(into * out, into), into, out);
      var b = graph.floats("b" + i, weights.bias(out), out);
      var last = i == widths.length - 1;
      var sum = graph.call("Gemm", from, w, b).to(last ? "y" : "sum" + i);
      from = last ? sum : graph.node("Relu", sum);
    }
    return graph
        .output("y", NumberType.FLOAT, "N", String.valueOf(widths[widths.length - 1]))
        .bytes();
  }

  /// Four convolutions and a mean, 118,402 weights: `pixels` of shape `[N, 3, 320, 320]` → `y` of
  /// shape `[N, 2]`.
  public static byte[] convolutional() {
    var graph = Notes.on(new OnnxWriter("convolutional"), "untrained layers, random weights");
    var side = String.valueOf(SIDE);
    graph.input("pixels", NumberType.FLOAT, "N", "3", side, side);
    var weights = new Weights(SEED);
    var first = convolution(graph, weights, "pixels", new Kernel(3, 32, 3, 1));
    var second = convolution(graph, weights, first, new Kernel(32, 64, 3, 2));
    var third = convolution(graph, weights, second, new Kernel(64, 128, 3, 2));
    var fourth = convolution(graph, weights, third, new Kernel(128, 192, 1, 2));
    var mean = graph.call("Flatten", graph.node("GlobalAveragePool", fourth)).with("axis", 1);
    var w = graph.floats("head", weights.layer(192 * 2, 192), 192, 2);
    graph.call("Gemm", mean.to("mean"), w, graph.floats("bias", weights.bias(2), 2)).to("y");
    return graph.output("y", NumberType.FLOAT, "N", "2").bytes();
  }

  /// Convolutions and poolings in the order and with the widths of the network by which Twitter
  /// cropped pictures, 121,060 weights: `pixels` of shape `[N, 3, height, width]` → `map` of shape
  /// `[N, 1, rows, columns]`, a cell for each 16 pixels.
  public static byte[] cropper() {
    var graph = Notes.on(new OnnxWriter("cropper"), "untrained layers, random weights");
    graph.input("pixels", NumberType.FLOAT, "N", "3", "height", "width");
    var weights = new Weights(SEED);
    var from = "pixels";
    int planes = 3;
    for (int width : CROPPER) {
      if (width == POOL) {
        from =
            graph
                .call("MaxPool", from)
                .withAll("kernel_shape", 2, 2)
                .withAll("strides", 2, 2)
                .with("ceil_mode", 1L)
                .to(from + ".pool");
        continue;
      }
      from = convolution(graph, weights, from, new Kernel(planes, width, width < 10 ? 1 : 3, 1));
      planes = width;
    }
    graph.call("Identity", from).to("map");
    return graph.output("map", NumberType.FLOAT, "N", "1", "rows", "columns").bytes();
  }

  /// @param side of the square that slides over the picture
  /// @param step by which it slides
  private record Kernel(int in, int out, int side, int step) {
    int into() {
      return in * side * side;
    }
  }

  private static String convolution(OnnxWriter graph, Weights weights, String from, Kernel kernel) {
    var values = weights.layer(kernel.out() * kernel.into(), kernel.into());
    var name = from + ".conv";
    var w =
        graph.floats(name + ".w", values, kernel.out(), kernel.in(), kernel.side(), kernel.side());
    var b = graph.floats(name + ".b", weights.bias(kernel.out()), kernel.out());
    int pad = kernel.side() / 2;
    graph
        .call("Conv", from, w, b)
        .withAll("strides", kernel.step(), kernel.step())
        .withAll("pads", pad, pad, pad, pad)
        .to(name);
    return graph.node("Relu", name);
  }
}
