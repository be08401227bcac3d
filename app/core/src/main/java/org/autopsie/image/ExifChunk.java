package org.autopsie.image;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.stream.ImageInputStream;

/// The orientation that PNG and WebP files note in a chunk of their own, which ImageIO passes over.
///
/// @param in the file, read anew from its beginning
/// @param png where the file is PNG; else it is WebP
record ExifChunk(ImageInputStream in, boolean png) {
  private static final int MOST = 10_000;
  private static final int ORIENTATION = 0x0112;

  /// What turns the picture upright.
  Turn turn() throws IOException {
    var order = png ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    long at = png ? 8 : 12;
    for (int i = 0; i < MOST && at + 8 <= in.length(); i++) {
      in.seek(at);
      in.setByteOrder(order);
      long length = png ? in.readUnsignedInt() : 0;
      var name = name();
      length = png ? length : in.readUnsignedInt();
      if (name.equalsIgnoreCase("exif")) {
        return Turn.of(orientation(in.getStreamPosition(), length));
      }
      at += 8 + length + (png ? 4 : length % 2);
    }
    return Turn.NONE;
  }

  private String name() throws IOException {
    var name = new byte[4];
    in.readFully(name);
    return new String(name, StandardCharsets.US_ASCII);
  }

  /// The value in the first directory of a TIFF structure; 1 where it is not noted.
  private int orientation(long chunk, long length) throws IOException {
    long start = name().equals("Exif") ? chunk + 6 : chunk;
    in.seek(start);
    in.setByteOrder(in.readByte() == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    in.seek(start + 4);
    long directory = start + in.readUnsignedInt();
    if (directory + 2 > chunk + length) {
      return 1;
    }
    in.seek(directory);
    int fields = in.readUnsignedShort();
    for (int i = 0; i < fields && in.getStreamPosition() + 12 <= chunk + length; i++) {
      int tag = in.readUnsignedShort();
      in.skipBytes(6);
      int value = in.readUnsignedShort();
      in.skipBytes(2);
      if (tag == ORIENTATION) {
        return value;
      }
    }
    return 1;
  }
}
