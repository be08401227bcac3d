package org.autopsie.imagecrop.croppers;

import org.autopsie.model.OnnxWriter;
import org.autopsie.model.OnnxWriter.NumberType;

/// The rival that does not look: a Gaussian around the middle, the same for every picture, as an
/// ONNX graph: what a cropper reaches by the place of things alone.
public final class CentrePrior {
  /// The side of the map, odd, so that one cell is the middle.
  public static final int SIDE = 33;

  /// The Gaussian’s width, as a share of each side of the picture.
  private static final double SIGMA = 0.25;

  private CentrePrior() {}

  /// The graph’s file: `pixels` of shape `[N, 3, 33, 33]` → `score` of shape `[N, 1, 33, 33]`, 1 in
  /// the middle.
  public static byte[] model() {
    var graph =
        new Graph(new OnnxWriter("centre-prior"), "a Gaussian, a quarter of each side wide");
    var writer = graph.writer();
    var side = String.valueOf(SIDE);
    writer.input("pixels", NumberType.FLOAT, "N", "3", side, side);
    var prior = writer.floats("prior", prior(), 1, 1, SIDE, SIDE);
    var zero = writer.floats("zero", new float[] {0}, 1);
    var mean = writer.call("ReduceMean", "pixels").withAll("axes", 1, 2, 3).to("mean");
    writer.call("Add", writer.node("Mul", mean, zero), prior).to("score");
    return writer.output("score", NumberType.FLOAT, "N", "1", side, side).bytes();
  }

  private static float[] prior() {
    var prior = new float[SIDE * SIDE];
    double sigma = SIGMA * SIDE;
    for (int i = 0; i < prior.length; i++) {
      double x = (i % SIDE - SIDE / 2) / sigma;
      double y = (i / SIDE - SIDE / 2) / sigma;
      prior[i] = (float) StrictMath.exp(-(x * x + y * y) / 2);
    }
    return prior;
  }
}
