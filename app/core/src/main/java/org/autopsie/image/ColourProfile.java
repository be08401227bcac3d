package org.autopsie.image;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.InflaterInputStream;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/// The colour profile that a picture’s file carries.
///
/// @param profile as it was read; absent where it is damaged
record ColourProfile(Optional<ICC_Profile> profile) {
  /// A profile that claims to be larger than that is not read, in bytes.
  private static final int LARGEST = 16_000_000;

  private static final int ROWS = 64;
  private static final int SOME = 64;
  private static final int ROUNDING = 2;

  /// That of a PNG file, which ImageIO passes over; absent where it has none.
  static Optional<ColourProfile> ofPng(IIOMetadata metadata) {
    return carried(metadata, "iCCP")
        .filter(byte[].class::isInstance)
        .map(packed -> new ColourProfile(unpacked((byte[]) packed)));
  }

  /// That of a JPEG file, which ImageIO applies; absent where it has none or it is damaged.
  static Optional<ColourProfile> ofJpeg(IIOMetadata metadata) {
    return carried(metadata, "app2ICC")
        .filter(ICC_Profile.class::isInstance)
        .map(read -> new ColourProfile(Optional.of((ICC_Profile) read)));
  }

  private static Optional<Object> carried(IIOMetadata metadata, String name) {
    var format = metadata.getNativeMetadataFormatName();
    if (format == null || !(metadata.getAsTree(format) instanceof IIOMetadataNode tree)) {
      return Optional.empty();
    }
    var found = tree.getElementsByTagName(name);
    return found.getLength() > 0 && found.item(0) instanceof IIOMetadataNode node
        ? Optional.ofNullable(node.getUserObject())
        : Optional.empty();
  }

  private static Optional<ICC_Profile> unpacked(byte[] packed) {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return Optional.of(ICC_Profile.getInstance(in.readNBytes(LARGEST)));
    } catch (IOException | IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  /// True where it leaves colours what they are without it, but for rounding.
  boolean isStandard() {
    var some = Picture.of(SOME, 1, some());
    return applied(some).filter(made -> isNear(made.bytes(), some.bytes())).isPresent();
  }

  private static byte[] some() {
    var colours = new byte[SOME * Picture.CHANNELS];
    for (int i = 0; i < colours.length; i++) {
      colours[i] = (byte) (i * 47);
    }
    return colours;
  }

  private static boolean isNear(byte[] made, byte[] stored) {
    return IntStream.range(0, made.length)
        .allMatch(i -> Math.abs((made[i] & 0xFF) - (stored[i] & 0xFF)) <= ROUNDING);
  }

  /// True for a profile of greys, which are taken as they are stored.
  boolean isGrey() {
    return profile.filter(one -> one.getColorSpaceType() == ColorSpace.TYPE_GRAY).isPresent();
  }

  /// The picture with its colours brought from this profile to sRGB; absent where the profile is
  /// damaged or is not one of red, green and blue.
  Optional<Picture> applied(Picture stored) {
    return profile
        .filter(one -> one.getColorSpaceType() == ColorSpace.TYPE_RGB)
        .flatMap(one -> applied(one, stored));
  }

  private static Optional<Picture> applied(ICC_Profile from, Picture stored) {
    try {
      var to = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
      var change = new ColorConvertOp(new ICC_Profile[] {from, to}, null);
      var pixels = stored.bytes();
      int line = stored.width() * Picture.CHANNELS;
      for (int y = 0; y < stored.height(); y += ROWS) {
        int rows = Math.min(ROWS, stored.height() - y);
        var strip = strip(stored.width(), rows);
        var given = ((DataBufferByte) strip.getDataBuffer()).getData();
        System.arraycopy(pixels, y * line, given, 0, rows * line);
        var made = change.filter(strip, strip(stored.width(), rows));
        System.arraycopy(
            ((DataBufferByte) made.getDataBuffer()).getData(), 0, pixels, y * line, rows * line);
      }
      return Optional.of(Picture.of(stored.width(), stored.height(), pixels));
    } catch (IllegalArgumentException | CMMException damaged) {
      return Optional.empty();
    }
  }

  private static WritableRaster strip(int width, int rows) {
    return Raster.createInterleavedRaster(
        DataBuffer.TYPE_BYTE, width, rows, Picture.CHANNELS, null);
  }
}
