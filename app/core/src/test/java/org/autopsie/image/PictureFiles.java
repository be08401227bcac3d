package org.autopsie.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/// Picture files made on the spot.
public final class PictureFiles {
  private PictureFiles() {}

  /// Writes an image in that format and gives the file.
  public static Path write(Path folder, String name, String format, BufferedImage image) {
    var file = folder.resolve(name);
    try {
      if (!ImageIO.write(image, format, file.toFile())) {
        throw new IllegalArgumentException("nothing writes " + format);
      }
      return file;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// A PNG file of one colour.
  public static Path plain(Path folder, String name, int width, int height, int rgb) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, rgb);
      }
    }
    return write(folder, name, "png", image);
  }

  /// Blocks of 16 × 16 pixels, 3 across and 2 down, which JPEG keeps apart: red, green, blue;
  /// white, black, grey.
  static BufferedImage blocks() {
    int[] colours = {0xFF0000, 0x00FF00, 0x0000FF, 0xFFFFFF, 0x000000, 0x808080};
    var image = new BufferedImage(48, 32, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 32; y++) {
      for (int x = 0; x < 48; x++) {
        image.setRGB(x, y, colours[y / 16 * 3 + x / 16]);
      }
    }
    return image;
  }

  /// The same JPEG file with an EXIF segment that notes an orientation, low byte first.
  static void orient(Path jpeg, int orientation) throws IOException {
    var bytes = Files.readAllBytes(jpeg);
    var out = new ByteArrayOutputStream();
    out.write(bytes, 0, 2);
    var exif = exif(orientation);
    out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 8)});
    out.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    out.write(exif);
    out.write(bytes, 2, bytes.length - 2);
    Files.write(jpeg, out.toByteArray());
  }

  /// The same PNG file with a chunk that notes an orientation.
  static void orientPng(Path png, int orientation) throws IOException {
    var bytes = Files.readAllBytes(png);
    var out = new ByteArrayOutputStream();
    out.write(bytes, 0, 33);
    out.write(chunk("eXIf", exif(orientation)));
    out.write(bytes, 33, bytes.length - 33);
    Files.write(png, out.toByteArray());
  }

  /// The same PNG file with a colour profile.
  ///
  /// @param profile its bytes, packed here
  public static void profilePng(Path png, byte[] profile) throws IOException {
    var packed = new ByteArrayOutputStream();
    packed.write("icc\0\0".getBytes(StandardCharsets.US_ASCII));
    try (var deflater = new DeflaterOutputStream(packed)) {
      deflater.write(profile);
    }
    var bytes = Files.readAllBytes(png);
    var out = new ByteArrayOutputStream();
    out.write(bytes, 0, 33);
    out.write(chunk("iCCP", packed.toByteArray()));
    out.write(bytes, 33, bytes.length - 33);
    Files.write(png, out.toByteArray());
  }

  /// The same JPEG file with a colour profile in its first segment of many.
  public static void profileJpeg(Path jpeg, byte[] profile, int segments) throws IOException {
    var bytes = Files.readAllBytes(jpeg);
    int head = 4 + (bytes[4] & 0xFF) * 256 + (bytes[5] & 0xFF);
    int length = profile.length + 16;
    var out = new ByteArrayOutputStream();
    out.write(bytes, 0, head);
    out.write(new byte[] {(byte) 0xFF, (byte) 0xE2, (byte) (length >> 8), (byte) length});
    out.write("ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII));
    out.write(new byte[] {1, (byte) segments});
    out.write(profile);
    out.write(bytes, head, bytes.length - head);
    Files.write(jpeg, out.toByteArray());
  }

  private static byte[] exif(int orientation) {
    return new byte[] {
      'I',
      'I',
      42,
      0,
      8,
      0,
      0,
      0, // header: the directory begins at 8
      1,
      0, // one field
      0x12,
      1,
      3,
      0,
      1,
      0,
      0,
      0,
      (byte) orientation,
      0,
      0,
      0, // orientation, one short
      0,
      0,
      0,
      0 // no further directory
    };
  }

  /// The same JPEG file of four channels, marked as Adobe's programs do: inks, 255 where there is
  /// none.
  static void mark(Path jpeg) throws IOException {
    var bytes = Files.readAllBytes(jpeg);
    var out = new ByteArrayOutputStream();
    out.write(bytes, 0, 2);
    out.write(new byte[] {(byte) 0xFF, (byte) 0xEE, 0, 14});
    out.write("Adobe".getBytes(StandardCharsets.US_ASCII));
    out.write(new byte[] {0, 100, 0, 0, 0, 0, 0});
    boolean jfif = (bytes[3] & 0xFF) == 0xE0;
    int rest = jfif ? 4 + (bytes[4] & 0xFF) * 256 + (bytes[5] & 0xFF) : 2;
    out.write(bytes, rest, bytes.length - rest);
    Files.write(jpeg, out.toByteArray());
  }

  /// A PNG file that only claims its size.
  static Path claiming(Path folder, String name, int width, int height) throws IOException {
    var head = new ByteArrayOutputStream();
    var data = new DataOutputStream(head);
    data.writeInt(width);
    data.writeInt(height);
    data.write(new byte[] {1, 0, 0, 0, 0});
    var out = new ByteArrayOutputStream();
    out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    out.write(chunk("IHDR", head.toByteArray()));
    out.write(chunk("IDAT", new byte[] {0x78, (byte) 0x9C}));
    out.write(chunk("IEND", new byte[0]));
    return Files.write(folder.resolve(name), out.toByteArray());
  }

  private static byte[] chunk(String name, byte[] content) throws IOException {
    var body = new ByteArrayOutputStream();
    body.write(name.getBytes(StandardCharsets.US_ASCII));
    body.write(content);
    var crc = new CRC32();
    crc.update(body.toByteArray());
    var out = new ByteArrayOutputStream();
    var data = new DataOutputStream(out);
    data.writeInt(content.length);
    data.write(body.toByteArray());
    data.writeInt((int) crc.getValue());
    return out.toByteArray();
  }

  /// The first half of a file.
  static Path cutOff(Path whole, Path folder) throws IOException {
    var bytes = Files.readAllBytes(whole);
    var name = "half-" + whole.getFileName();
    return Files.write(folder.resolve(name), Arrays.copyOf(bytes, bytes.length / 2));
  }
}
