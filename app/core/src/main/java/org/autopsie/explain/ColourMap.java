package org.autopsie.explain;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Colours for numbers: from dark to light for amounts, and from one colour over white to another
/// for amounts with a sign. None goes from red to green; `ColourSightTest` looks at each as people
/// do who lack one kind of cone.
///
/// Control points as published: viridis by Stéfan van der Walt and Nathaniel Smith (matplotlib 1.5,
/// 2015, CC0) and cividis by Nuñez, Anderton and Renslow (2018), “Optimizing colormaps with
/// consideration for color vision deficiency”, PLoS ONE 13(7), each at ten equal steps; the
/// five-class Blues, Purples and Oranges of Cynthia Brewer’s ColorBrewer (colorbrewer2.org, 2002),
/// put back to back. Between two points the red, green and blue of sRGB are mixed in proportion.
@SuppressWarnings("ImmutableEnumChecker") // the arrays are never changed or handed out
public enum ColourMap {
  /// Amounts, from none (dark violet) over green to most (yellow).
  VIRIDIS(
      false, 0x440154, 0x482878, 0x3e4989, 0x31688e, 0x26828e, 0x1f9e89, 0x35b779, 0x6ece58,
      0xb5de2b, 0xfde725),
  /// Amounts, from none (dark blue) over grey to most (yellow): the same to nearly every eye.
  CIVIDIS(
      false, 0x00224e, 0x123570, 0x3b496c, 0x575d6d, 0x707173, 0x8a8678, 0xa59c74, 0xc3b369,
      0xe1cc55, 0xfee838),
  /// Amounts with a sign: blue below zero, white at zero, orange above.
  BLUE_ORANGE(
      true, 0x08519c, 0x3182bd, 0x6baed6, 0xbdd7e7, 0xffffff, 0xfdbe85, 0xfd8d3c, 0xe6550d,
      0xa63603),
  /// Amounts with a sign: purple below zero, white at zero, orange above.
  PURPLE_ORANGE(
      true, 0x54278f, 0x756bb1, 0x9e9ac8, 0xcbc9e2, 0xffffff, 0xfdbe85, 0xfd8d3c, 0xe6550d,
      0xa63603);

  private static final int FINENESS = 1024;

  private final boolean signed;
  private final int[] points;
  private final int[] table;

  ColourMap(boolean signed, int... points) {
    this.signed = signed;
    this.points = points;
    this.table = IntStream.rangeClosed(0, FINENESS).map(this::mixed).toArray();
  }

  /// The maps for amounts with a sign, or for those without; the usual one leads.
  public static List<ColourMap> all(Amounts amounts) {
    return Stream.of(values()).filter(one -> one.signed == (amounts == Amounts.SIGNED)).toList();
  }

  /// What the numbers are.
  public enum Amounts {
    /// Strength alone.
    PLAIN,
    /// A number below zero means the contrary of one above.
    SIGNED;

    /// Of numbers that have a sign, or have none.
    public static Amounts of(org.autopsie.evidence.Attribution attribution) {
      return attribution.signed() ? SIGNED : PLAIN;
    }
  }

  /// True where the map is for amounts with a sign.
  public boolean isSigned() {
    return signed;
  }

  /// The published points as `0xRRGGBB`, from the lowest number to the highest.
  public int[] points() {
    return points.clone();
  }

  /// The colour of a place between the lowest number (0) and the highest (1), as `0xRRGGBB`; beyond
  /// them that of the nearer end.
  public int at(double place) {
    return table[(int) Math.round(Math.clamp(place, 0, 1) * FINENESS)];
  }

  private int mixed(int step) {
    double place = (double) step / FINENESS * (points.length - 1);
    int before = Math.min((int) place, points.length - 2);
    double part = place - before;
    int rgb = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int one = points[before] >> shift & 0xFF;
      int next = points[before + 1] >> shift & 0xFF;
      rgb |= (int) Math.round(one + part * (next - one)) << shift;
    }
    return rgb;
  }
}
