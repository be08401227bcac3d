package org.autopsie.image;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import javax.imageio.ImageIO;

/// A small picture with transparency, such as a pictogram of a library, to be laid over another.
///
/// @param width in pixels
/// @param height in pixels
/// @param argb `0xAARRGGBB` of each pixel, row by row; colours are not multiplied by the alpha
@SuppressWarnings("ArrayRecordComponent")
public record Cutout(int width, int height, int[] argb) {
  public Cutout {
    if (width < 1 || height < 1 || argb.length != width * height) {
      throw new IllegalArgumentException(width + " × " + height + ", " + argb.length + " pixels");
    }
    argb = argb.clone();
  }

  /// Every pixel, as a copy.
  @Override
  public int[] argb() {
    return argb.clone();
  }

  /// Some of the rows, as a cutout of their own.
  ///
  /// @param from the first row
  /// @param count at least 1
  public Cutout rows(int from, int count) {
    return new Cutout(width, count, Arrays.copyOfRange(argb, from * width, (from + count) * width));
  }

  /// A rectangle of a picture that the program brings along; values are taken as they are stored.
  ///
  /// @param in a picture of 8 bits a channel or with a palette, such as a PNG
  /// @throws IOException where it cannot be read, or the rectangle does not lie inside
  public static Cutout read(InputStream in, int left, int top, int width, int height)
      throws IOException {
    var image = ImageIO.read(in);
    if (image == null || left + width > image.getWidth() || top + height > image.getHeight()) {
      throw new IOException(image == null ? "no picture" : "smaller than " + (top + height));
    }
    return new Cutout(
        width, height, image.getRGB(left, top, width, height, new int[width * height], 0, width));
  }
}
