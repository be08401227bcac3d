package org.autopsie.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Pictures inside a page: as an address that holds the picture itself.
public final class Embedded {
  /// A PNG file up to so many bytes is taken; where it would be larger, a JPEG file.
  private static final int SMALL = 200_000;

  private Embedded() {}

  /// The picture as a `data:` address: PNG, or JPEG where that would be large. The same picture
  /// gives the same address.
  public static String address(Picture picture) {
    var png = bytes(picture, "png");
    boolean small = png.length <= SMALL;
    var bytes = small ? png : bytes(picture, "jpeg");
    return "data:image/"
        + (small ? "png" : "jpeg")
        + ";base64,"
        + Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] bytes(Picture picture, String format) {
    int width = picture.width();
    var image = new BufferedImage(width, picture.height(), BufferedImage.TYPE_INT_RGB);
    var row = new int[width];
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < width; x++) {
        row[x] = picture.rgb(x, y);
      }
      image.setRGB(0, y, width, 1, row, 0, width);
    }
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image, format, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
