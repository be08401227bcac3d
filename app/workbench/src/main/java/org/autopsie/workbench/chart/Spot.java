package org.autopsie.workbench.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.autopsie.workbench.chart.SaliencyData.Owners;
import org.autopsie.workbench.chart.SaliencyData.Patch;

/// Where the sign of a patch stands, and how much room it has.
///
/// @param x in pixels of the picture
/// @param y likewise
/// @param room about how wide and high the patch is there, in pixels of the picture
record Spot(double x, double y, double room) {

  /// One for each patch: the middle of a rectangle; of a patch of any outline its own pixel that is
  /// nearest to the mean of all its pixels.
  static List<Spot> of(SaliencyData data) {
    if (data.owners().isEmpty()) {
      return data.patches().stream().map(Spot::middle).toList();
    }
    return new Sums(data.owners().get(), data.patches().size()).spots();
  }

  private static Spot middle(Patch patch) {
    return new Spot(
        (patch.left() + patch.right()) / 2.0,
        (patch.top() + patch.bottom()) / 2.0,
        Math.min(patch.right() - patch.left(), patch.bottom() - patch.top()));
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Sums(Owners owners, double[] across, double[] down, int[] pixels) {
    Sums(Owners owners, int patches) {
      this(owners, new double[patches], new double[patches], new int[patches]);
    }

    List<Spot> spots() {
      each((x, y, patch) -> {
        across[patch] += x + 0.5;
        down[patch] += y + 0.5;
        pixels[patch]++;
      });
      var nearest = new double[pixels.length];
      java.util.Arrays.fill(nearest, Double.POSITIVE_INFINITY);
      var spots = new ArrayList<Spot>();
      IntStream.range(0, pixels.length).forEach(i -> spots.add(new Spot(0, 0, 0)));
      each((x, y, patch) -> {
        double far =
            Math.hypot(
                x + 0.5 - across[patch] / pixels[patch], y + 0.5 - down[patch] / pixels[patch]);
        if (far < nearest[patch]) {
          nearest[patch] = far;
          spots.set(patch, new Spot(x + 0.5, y + 0.5, 0.8 * Math.sqrt(pixels[patch])));
        }
      });
      return spots;
    }

    private void each(Pixel look) {
      for (int y = 0; y < owners.height(); y++) {
        for (int x = 0; x < owners.width(); x++) {
          look.at(x, y, owners.at(x, y));
        }
      }
    }
  }

  @FunctionalInterface
  private interface Pixel {
    void at(int x, int y, int patch);
  }
}
