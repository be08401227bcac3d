package org.autopsie.image;

import static org.autopsie.image.Pictures.say;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.List;
import org.autopsie.run.Sentence;

/// A decoded image as 8-bit RGB over white. Values are taken as they are stored: grey is not
/// brightened, as Java's own conversion would.
///
/// @param notices what was done to them
record Flat(Picture picture, List<Sentence> notices) {
  Flat {
    notices = List.copyOf(notices);
  }

  static Flat of(BufferedImage image) {
    var colours = image.getColorModel();
    if (colours instanceof IndexColorModel palette) {
      return palette(image, palette);
    }
    int space = colours.getColorSpace().getType();
    boolean grey = space == ColorSpace.TYPE_GRAY;
    boolean plain = grey || colours.getColorSpace().isCS_sRGB();
    boolean whole =
        image.getRaster().getTransferType() != DataBuffer.TYPE_FLOAT
            && image.getRaster().getTransferType() != DataBuffer.TYPE_DOUBLE;
    if (plain && whole) {
      return bands(image, grey);
    }
    var converted =
        new BufferedImage(
            image.getWidth(),
            image.getHeight(),
            colours.hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    new ColorConvertOp(null).filter(image, converted);
    var flat = bands(converted, false);
    var notices = new ArrayList<>(flat.notices());
    if (space == ColorSpace.TYPE_RGB) {
      notices.add(say("profile"));
    }
    return new Flat(flat.picture(), notices);
  }

  private static Flat palette(BufferedImage image, IndexColorModel palette) {
    var colours = new int[palette.getMapSize()];
    palette.getRGBs(colours);
    int width = image.getWidth();
    var pixels = new byte[Math.multiplyExact(width * Picture.CHANNELS, image.getHeight())];
    var row = new int[width];
    boolean clear = false;
    int at = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRaster().getSamples(0, y, width, 1, 0, row);
      for (int index : row) {
        int argb = index < colours.length ? colours[index] : 0xFF000000;
        int alpha = argb >>> 24;
        clear |= alpha < 255;
        pixels[at++] = over(argb >> 16 & 0xFF, alpha);
        pixels[at++] = over(argb >> 8 & 0xFF, alpha);
        pixels[at++] = over(argb & 0xFF, alpha);
      }
    }
    var picture = new Picture(width, image.getHeight(), pixels);
    return new Flat(picture, clear ? List.of(say("clear")) : List.of());
  }

  private static Flat bands(BufferedImage image, boolean grey) {
    var raster = image.getRaster();
    var colours = image.getColorModel();
    int count = raster.getNumBands();
    int width = image.getWidth();
    var scale = new Scale[count];
    for (int band = 0; band < count; band++) {
      scale[band] = new Scale(colours.getComponentSize(band));
    }
    boolean alphas = colours.hasAlpha();
    boolean multiplied = alphas && colours.isAlphaPremultiplied();
    var pixels = new byte[Math.multiplyExact(width * Picture.CHANNELS, image.getHeight())];
    var row = new int[width * count];
    boolean clear = false;
    int at = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      raster.getPixels(0, y, width, 1, row);
      for (int p = 0; p < row.length; p += count) {
        int alpha = alphas ? scale[count - 1].eight(row[p + count - 1]) : 255;
        clear |= alpha < 255;
        for (int c = 0; c < Picture.CHANNELS; c++) {
          int band = grey ? 0 : c;
          int value = scale[band].eight(row[p + band]);
          pixels[at++] =
              multiplied ? (byte) Math.min(255, value + 255 - alpha) : over(value, alpha);
        }
      }
    }
    var notices = new ArrayList<Sentence>();
    if (clear) {
      notices.add(say("clear"));
    }
    if (scale[0].bits() > 8) {
      notices.add(say("deep", scale[0].bits()));
    }
    return new Flat(new Picture(width, image.getHeight(), pixels), notices);
  }

  private static byte over(int value, int alpha) {
    return (byte) (alpha == 255 ? value : (value * alpha + 255 * (255 - alpha) + 127) / 255);
  }

  /// Values of so many bits, brought to eight by rounding.
  private record Scale(int bits) {
    int eight(int value) {
      if (bits == 8) {
        return value & 0xFF;
      }
      long top = (1L << bits) - 1;
      return (int) (((value & top) * 255 + top / 2) / top);
    }
  }
}
