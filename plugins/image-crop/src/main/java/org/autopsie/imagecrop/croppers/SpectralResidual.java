package org.autopsie.imagecrop.croppers;

import org.autopsie.model.OnnxWriter;
import org.autopsie.model.OnnxWriter.NumberType;

/// Spectral residual (Xiaodi Hou and Liqing Zhang, “Saliency Detection: A Spectral Residual
/// Approach”, CVPR 2007) as an ONNX graph: what of a picture’s spectrum differs from its own smooth
/// trend, brought back to the picture. It knows neither skin nor faces. Brightness at 64 × 64
/// pixels → discrete Fourier transform, as products with matrices → logarithm of the amplitude
/// minus its mean over 3 × 3 (at the borders the outermost once more) → inverse transform with the
/// phase as it was → squared → smoothed by a Gaussian of 2.5 pixels whose weights add up to 1
/// everywhere. Scores are multiples of the picture’s own mean, so that 1 is nothing special. An
/// amplitude counts as 0.000001 at least: of a picture with large even areas many are 0, and have
/// no logarithm.
public final class SpectralResidual {
  /// The side of the picture that it reads, in pixels.
  public static final int SIDE = 64;

  private static final double SIGMA = 2.5;
  private static final double LEAST = 1e-6;
  private static final double TINY = 1e-30;

  private SpectralResidual() {}

  /// The graph’s file: `bright` of shape `[N, 1, 64, 64]`, from 0 to 1 → `score` of the same shape.
  public static byte[] model() {
    var graph =
        new Graph(new OnnxWriter("spectral-residual"), "Hou and Zhang, CVPR 2007, after the paper");
    var writer = graph.writer();
    var side = String.valueOf(SIDE);
    writer.input("bright", NumberType.FLOAT, "N", "1", side, side);
    var picture = graph.cast("bright", NumberType.DOUBLE, "exact");
    var cos = graph.matrix("cos", waves(0), SIDE);
    var sin = graph.matrix("sin", waves(1), SIDE);
    var left = graph.product(cos, picture);
    var turned = graph.product(sin, picture);
    var real = graph.less(graph.product(left, cos), graph.product(turned, sin));
    var imaginary =
        graph.times(graph.add(graph.product(turned, cos), graph.product(left, sin)), -1);
    var amplitude = graph.root(graph.add(graph.square(real), graph.square(imaginary)));
    var trend =
        around(graph, writer.node("Log", graph.atLeast(amplitude, LEAST)), "three", threes());
    var gain = writer.node("Exp", graph.times(trend, -1));
    var one = graph.times(real, gain);
    var other = graph.times(imaginary, gain);
    var across = graph.less(graph.product(cos, one), graph.product(sin, other));
    var cross = graph.add(graph.product(cos, other), graph.product(sin, one));
    var back = graph.less(graph.product(across, cos), graph.product(cross, sin));
    var rest = graph.add(graph.product(across, sin), graph.product(cross, cos));
    var power = graph.add(graph.square(back), graph.square(rest));
    var smooth = around(graph, power, "gauss", gaussian());
    var mean = writer.call("ReduceMean", smooth).withAll("axes", 1, 2, 3).to("mean");
    graph.cast(graph.over(smooth, graph.atLeast(mean, TINY)), NumberType.FLOAT, "score");
    return writer.output("score", NumberType.FLOAT, "N", "1", side, side).bytes();
  }

  /// Each number of a map as a mean of those around it: down, then across.
  private static String around(Graph graph, String map, String name, double[] weights) {
    var down = graph.matrix(name, weights, SIDE);
    var across = graph.writer().call("Transpose", down).withAll("perm", 1, 0).to(name + ".across");
    return graph.product(graph.product(down, map), across);
  }

  /// cos or sin of 2π × row × column / 64.
  private static double[] waves(int quarter) {
    var waves = new double[SIDE * SIDE];
    for (int i = 0; i < waves.length; i++) {
      double angle = 2 * StrictMath.PI * (i / SIDE * (i % SIDE) % SIDE) / SIDE;
      waves[i] = quarter == 0 ? StrictMath.cos(angle) : StrictMath.sin(angle);
    }
    return waves;
  }

  private static double[] threes() {
    var weights = new double[SIDE * SIDE];
    for (int row = 0; row < SIDE; row++) {
      for (int by = -1; by <= 1; by++) {
        weights[row * SIDE + Math.clamp(row + by, 0, SIDE - 1)] += 1 / 3.0;
      }
    }
    return weights;
  }

  private static double[] gaussian() {
    var weights = new double[SIDE * SIDE];
    for (int row = 0; row < SIDE; row++) {
      double sum = 0;
      for (int column = 0; column < SIDE; column++) {
        double away = (row - column) / SIGMA;
        weights[row * SIDE + column] = StrictMath.exp(-away * away / 2);
        sum += weights[row * SIDE + column];
      }
      for (int column = 0; column < SIDE; column++) {
        weights[row * SIDE + column] /= sum;
      }
    }
    return weights;
  }
}
