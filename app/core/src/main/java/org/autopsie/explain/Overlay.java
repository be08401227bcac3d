package org.autopsie.explain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Part;
import org.autopsie.evidence.Part.Cell;
import org.autopsie.explain.ColourMap.Amounts;
import org.autopsie.image.Picture;

/// A picture under the values of its parts, as pixels: the one painter of the window, the report
/// and the benchmark. A pixel in several cells takes their mean, one in none stays as it is. The
/// scale runs from zero, or the lowest value below it, to the highest; with a sign as far below
/// zero as above.
public final class Overlay {
  private static final int NOBODY = -1;

  private final Attribution attribution;
  private final ColourMap map;
  private final double from;
  private final double range;

  private Overlay(Attribution attribution, ColourMap map) {
    this.attribution = attribution;
    this.map = map;
    var known = attribution.values().stream().filter(Double::isFinite).mapToDouble(v -> v);
    var values = known.summaryStatistics();
    double low = Math.min(0, values.getMin());
    double high = Math.max(0, values.getMax());
    double reach = Math.max(-low, high);
    this.from = map.isSigned() ? -reach : low;
    this.range = values.getCount() == 0 ? 0 : (map.isSigned() ? reach : high) - from;
  }

  /// The numbers at the two ends of the colours.
  ///
  /// @param low at the lowest colour, at most 0
  /// @param high at the highest, at least 0
  public record Ends(double low, double high) {}

  /// What the ends of the usual colours stand for: zero lies in the middle where there is a sign.
  public static Ends ends(Attribution attribution) {
    var overlay = new Overlay(attribution, usual(attribution));
    return new Ends(overlay.from, overlay.from + overlay.range);
  }

  /// The colours where nobody chose others.
  public static ColourMap usual(Attribution attribution) {
    return ColourMap.all(Amounts.of(attribution)).getFirst();
  }

  /// The picture with its values over it, in the usual colours; regions are left out.
  ///
  /// @param attribution of this picture; parts that are no [Cell] and values that are NaN are left
  ///   out
  /// @param opacity how much of the picture the colours hide, from 0 to 1
  public static Picture of(Picture picture, Attribution attribution, double opacity) {
    return of(picture, attribution, Optional.empty(), usual(attribution), opacity);
  }

  /// The picture with its values over it.
  ///
  /// @param attribution of this picture; values that are NaN are left out
  /// @param cut what the method cut the picture into (see [Explainer#parts]): where it owns pixels,
  ///   regions are painted along their true outlines; without it they are left out
  /// @param opacity how much of the picture the colours hide, from 0 to 1
  /// @throws IllegalArgumentException where the parts are not those of the attribution, or own
  ///   other pixels than the picture's
  public static Picture of(
      Picture picture,
      Attribution attribution,
      Optional<Parts> cut,
      ColourMap map,
      double opacity) {
    var overlay = new Overlay(attribution, map);
    var pixels = picture.bytes();
    var owners = cut.flatMap(Parts::owners);
    if (owners.isPresent()) {
      check(picture, attribution.parts(), cut.get().list(), owners.get().length);
      overlay.paint(owners.get(), pixels, opacity);
    } else {
      overlay.cells(picture, pixels, opacity);
    }
    return Picture.painted(
        picture.width(),
        picture.height(),
        into -> System.arraycopy(pixels, 0, into, 0, into.length));
  }

  private static void check(Picture picture, List<Part> valued, List<Part> cut, int pixels) {
    if (!cut.equals(valued) || pixels != picture.width() * picture.height()) {
      throw new IllegalArgumentException(valued + " are not " + cut + " of " + picture);
    }
  }

  private int colour(double value) {
    return map.at(range == 0 ? (map.isSigned() ? 0.5 : 0) : (value - from) / range);
  }

  /// Cells are told apart once; where some overlap, a mean is taken at each pixel.
  private void cells(Picture picture, byte[] pixels, double opacity) {
    var owners = new int[picture.width() * picture.height()];
    Arrays.fill(owners, NOBODY);
    boolean alone = true;
    for (int part = 0; part < attribution.parts().size(); part++) {
      if (attribution.parts().get(part) instanceof Cell cell
          && Double.isFinite(attribution.values().get(part))) {
        alone &= own(cell, part, picture.width(), owners);
      }
    }
    if (alone) {
      paint(owners, pixels, opacity);
    } else {
      means(picture.width(), pixels, opacity);
    }
  }

  /// False where another part owns one of the pixels.
  private static boolean own(Cell cell, int part, int width, int[] owners) {
    boolean alone = true;
    for (int y = cell.top(); y < cell.bottom(); y++) {
      for (int i = y * width + cell.left(); i < y * width + cell.right(); i++) {
        alone &= owners[i] == NOBODY;
        owners[i] = part;
      }
    }
    return alone;
  }

  private void paint(int[] owners, byte[] pixels, double opacity) {
    var colours =
        attribution.values().stream()
            .mapToInt(value -> Double.isFinite(value) ? colour(value) : NOBODY)
            .toArray();
    for (int i = 0, at = 0; i < owners.length; i++, at += Picture.CHANNELS) {
      if (owners[i] != NOBODY && colours[owners[i]] != NOBODY) {
        mix(colours[owners[i]], opacity, pixels, at);
      }
    }
  }

  private void means(int width, byte[] pixels, double opacity) {
    var sums = new double[pixels.length / Picture.CHANNELS];
    var covers = new int[sums.length];
    for (int part = 0; part < attribution.parts().size(); part++) {
      double value = attribution.values().get(part);
      if (attribution.parts().get(part) instanceof Cell cell && Double.isFinite(value)) {
        for (int y = cell.top(); y < cell.bottom(); y++) {
          for (int i = y * width + cell.left(); i < y * width + cell.right(); i++) {
            sums[i] += value;
            covers[i]++;
          }
        }
      }
    }
    for (int i = 0; i < sums.length; i++) {
      if (covers[i] > 0) {
        mix(colour(sums[i] / covers[i]), opacity, pixels, i * Picture.CHANNELS);
      }
    }
  }

  private static void mix(int colour, double opacity, byte[] pixels, int at) {
    for (int c = 0; c < Picture.CHANNELS; c++) {
      int under = pixels[at + c] & 0xFF;
      int over = (colour >> (16 - 8 * c)) & 0xFF;
      pixels[at + c] = (byte) (int) (under + opacity * (over - under) + 0.5);
    }
  }
}
