package org.autopsie.imagecrop;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.autopsie.run.Failure;

/// A small network in Twitter’s `.vxm` format: layers one after the other, from three planes of
/// colours to one plane of scores.
///
/// @param layers at least one convolution; the first reads 3 planes, the last gives 1
record Vxm(List<Vxm.Layer> layers) {
  private static final int CONVOLUTION = 0;
  private static final int POOLING = 2;
  private static final int BLUR = 3;
  private static final int LEAKY = 4;
  private static final int MOST_LAYERS = 1000;
  private static final int COLOURS = 3;

  Vxm {
    layers = List.copyOf(layers);
  }

  /// One step of the network.
  sealed interface Layer {}

  /// Sums over a neighbourhood with zeros around the picture, then what is below 0 made 0, or
  /// smaller.
  ///
  /// @param weights output planes × input planes × height × width numbers
  /// @param shape their four lengths
  /// @param bias one number for each output plane
  /// @param alpha what numbers below 0 are multiplied by; absent: they become 0
  @SuppressWarnings("ArrayRecordComponent")
  record Convolution(float[] weights, int[] shape, float[] bias, OptionalDouble alpha)
      implements Layer {}

  /// The largest number of each block of 2 × 2; blocks at the edge may be smaller.
  record Pooling() implements Layer {}

  /// Reads a file.
  ///
  /// @param name for the message
  /// @throws Failure where it is empty, another file, cut off, or does not hold such a network
  static Vxm read(byte[] file, String name) {
    var entries = VxmEntries.read(file, name);
    int count = entries.whole("layerCount");
    if (count < 1 || count > MOST_LAYERS) {
      throw entries.wrong("layerCount");
    }
    var layers = new ArrayList<Layer>();
    int planes = COLOURS;
    for (int i = 0; i < count; i++) {
      switch (entries.whole(i + "Type")) {
        case CONVOLUTION -> {
          var layer = convolution(entries, i, planes);
          planes = layer.shape()[0];
          layers.add(layer);
        }
        case POOLING -> layers.add(new Pooling());
        case BLUR -> {
          // The program reads this layer and never applies it.
        }
        default -> throw entries.wrong(i + "Type");
      }
    }
    if (planes != 1) {
      throw entries.wrong("layerCount");
    }
    return new Vxm(layers);
  }

  private static Convolution convolution(VxmEntries entries, int layer, int planes) {
    var shape = entries.wholes(layer + "w.shape", 4);
    long size = 1;
    for (int side : shape) {
      size = side < 1 || side > 1 << 16 ? 0 : Math.min(size * side, 1L << 31);
    }
    if (size < 1 || shape[1] != planes || shape[2] % 2 == 0 || shape[3] % 2 == 0) {
      throw entries.wrong(layer + "w.shape");
    }
    boolean leaky = entries.whole(layer + "Act") == LEAKY;
    return new Convolution(
        entries.floats(layer + "w", size),
        shape,
        entries.floats(layer + "b", shape[0]),
        leaky ? OptionalDouble.of(entries.floats(layer + "alpha", 1)[0]) : OptionalDouble.empty());
  }
}
