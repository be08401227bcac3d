package org.autopsie.explain;

import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Part.Cell;
import org.autopsie.image.Picture;

/// A picture under the values of its cells, as pixels. Amounts run from dark violet to yellow
/// (viridis), amounts with a sign from blue over white to orange; a pixel in several cells takes
/// their mean, one in none stays as it is.
///
/// Control points as published: viridis by Stéfan van der Walt and Nathaniel Smith (matplotlib 1.5,
/// 2015, CC0), ten at equal steps; the five-class Blues and Oranges of Cynthia Brewer’s ColorBrewer
/// (colorbrewer2.org, 2002), put back to back.
public final class Overlay {
  private static final int[] AMOUNTS = {
    0x440154, 0x482878, 0x3e4989, 0x31688e, 0x26828e, 0x1f9e89, 0x35b779, 0x6ece58, 0xb5de2b,
    0xfde725
  };
  private static final int[] SIGNED = {
    0x08519c, 0x3182bd, 0x6baed6, 0xbdd7e7, 0xffffff, 0xfdbe85, 0xfd8d3c, 0xe6550d, 0xa63603
  };

  private Overlay() {}

  /// The picture with its values over it.
  ///
  /// @param attribution of this picture; parts that are no [Cell] and values that are NaN are left
  ///   out
  /// @param opacity how much of the picture the colours hide, from 0 to 1
  public static Picture of(Picture picture, Attribution attribution, double opacity) {
    var sums = new double[picture.width() * picture.height()];
    var covers = new int[sums.length];
    for (int i = 0; i < attribution.parts().size(); i++) {
      double value = attribution.values().get(i);
      if (attribution.parts().get(i) instanceof Cell cell && !Double.isNaN(value)) {
        spread(cell, value, picture.width(), sums, covers);
      }
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] = covers[i] == 0 ? Double.NaN : sums[i] / covers[i];
    }
    return coloured(picture, sums, attribution.signed(), opacity);
  }

  private static void spread(Cell cell, double value, int width, double[] sums, int[] covers) {
    for (int y = cell.top(); y < cell.bottom(); y++) {
      for (int i = y * width + cell.left(); i < y * width + cell.right(); i++) {
        sums[i] += value;
        covers[i]++;
      }
    }
  }

  private static Picture coloured(
      Picture picture, double[] values, boolean signed, double opacity) {
    double low = 0;
    double high = 0;
    for (double value : values) {
      low = value < low ? value : low;
      high = value > high ? value : high;
    }
    double reach = Math.max(-low, high);
    double from = signed ? -reach : low;
    double range = (signed ? reach : high) - from;
    var points = signed ? SIGNED : AMOUNTS;
    var pixels = picture.bytes();
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        double place = range == 0 ? (signed ? 0.5 : 0) : (values[i] - from) / range;
        mix(points, place * (points.length - 1), opacity, pixels, i * Picture.CHANNELS);
      }
    }
    return Picture.of(picture.width(), picture.height(), pixels);
  }

  private static void mix(int[] points, double place, double opacity, byte[] pixels, int at) {
    int before = Math.min((int) place, points.length - 2);
    double part = place - before;
    for (int c = 0; c < Picture.CHANNELS; c++) {
      int shift = 16 - 8 * c;
      int one = points[before] >> shift & 0xFF;
      int next = points[before + 1] >> shift & 0xFF;
      double colour = one + part * (next - one);
      int under = pixels[at + c] & 0xFF;
      pixels[at + c] = (byte) Math.round(under + opacity * (colour - under));
    }
  }
}
