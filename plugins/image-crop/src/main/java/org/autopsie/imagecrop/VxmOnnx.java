package org.autopsie.imagecrop;

import org.autopsie.imagecrop.Vxm.Convolution;
import org.autopsie.imagecrop.Vxm.Pooling;
import org.autopsie.model.OnnxWriter;
import org.autopsie.model.OnnxWriter.NumberType;

/// A [Vxm] network as an ONNX graph: `image` `[N, 3, height, width]` → `scores` `[N, 1, rows,
/// columns]`. The same network gives the same graph.
final class VxmOnnx {
  private final OnnxWriter writer;
  private String last = "image";
  private int made;

  private VxmOnnx(OnnxWriter writer) {
    this.writer = writer;
  }

  /// @param called the graph’s name
  static OnnxWriter of(Vxm network, String called) {
    var writer = new OnnxWriter(called);
    writer.input("image", NumberType.FLOAT, "N", "3", "height", "width");
    var graph = new VxmOnnx(writer);
    for (var layer : network.layers()) {
      switch (layer) {
        case Convolution one -> graph.convolution(one);
        case Pooling _ -> graph.pooling();
      }
      graph.made++;
    }
    writer.call("Identity", graph.last).to("scores");
    return writer.output("scores", NumberType.FLOAT, "N", "1", "rows", "columns");
  }

  private void convolution(Convolution layer) {
    var shape = layer.shape();
    var weights =
        writer.floats("w" + made, layer.weights(), shape[0], shape[1], shape[2], shape[3]);
    var bias = writer.floats("b" + made, layer.bias(), shape[0]);
    long down = shape[2] / 2;
    long across = shape[3] / 2;
    var sums =
        writer
            .call("Conv", last, weights, bias)
            .withAll("kernel_shape", shape[2], shape[3])
            .withAll("pads", down, across, down, across)
            .withAll("strides", 1, 1)
            .to("sums" + made);
    last =
        layer.alpha().isPresent()
            ? writer
                .call("LeakyRelu", sums)
                .with("alpha", (float) layer.alpha().getAsDouble())
                .to("layer" + made)
            : writer.call("Relu", sums).to("layer" + made);
  }

  private void pooling() {
    last =
        writer
            .call("MaxPool", last)
            .withAll("kernel_shape", 2, 2)
            .withAll("strides", 2, 2)
            .with("ceil_mode", 1L)
            .to("layer" + made);
  }
}
