package org.autopsie.image;

import java.util.HashMap;

/// Brings a picture to another size: across, then down, each target pixel the mean of the pixels it
/// covers under a triangle (bilinear; where the picture shrinks, the triangle widens with it, so
/// that nothing between two target pixels is skipped).
///
/// @param frame which part goes where
record Resampling(Frame frame) {

  /// Red, green and blue of the target, each row by row, from 0 to 255; 0 where nothing goes.
  float[][] planes(Picture picture) {
    var across = new Weights(frame.left(), frame.wide(), picture.width(), frame.across());
    var down = new Weights(frame.top(), frame.high(), picture.height(), frame.down());
    var planes = new float[Picture.CHANNELS][frame.width() * frame.height()];
    var rows = new HashMap<Integer, float[]>();
    for (int y = 0; y < frame.down(); y++) {
      int first = down.first(y);
      var weights = down.of(y);
      int at = (frame.y() + y) * frame.width() + frame.x();
      for (int j = 0; j < weights.length; j++) {
        var row = rows.computeIfAbsent(first + j, source -> row(picture, source, across));
        add(row, weights[j], planes, at);
      }
      rows.keySet().removeIf(source -> source < first);
    }
    return planes;
  }

  private static float[] row(Picture picture, int y, Weights across) {
    var pixels = picture.pixels();
    int start = y * picture.width() * Picture.CHANNELS;
    int count = across.count();
    var row = new float[count * Picture.CHANNELS];
    for (int x = 0; x < count; x++) {
      int p = start + across.first(x) * Picture.CHANNELS;
      float red = 0;
      float green = 0;
      float blue = 0;
      for (float weight : across.of(x)) {
        red += weight * (pixels[p] & 0xFF);
        green += weight * (pixels[p + 1] & 0xFF);
        blue += weight * (pixels[p + 2] & 0xFF);
        p += Picture.CHANNELS;
      }
      row[x * 3] = red;
      row[x * 3 + 1] = green;
      row[x * 3 + 2] = blue;
    }
    return row;
  }

  private static void add(float[] row, float weight, float[][] planes, int at) {
    for (int c = 0; c < Picture.CHANNELS; c++) {
      var plane = planes[c];
      for (int x = 0, p = c; p < row.length; x++, p += Picture.CHANNELS) {
        plane[at + x] += weight * row[p];
      }
    }
  }

  /// A picture in another size, its proportions with it.
  static Picture resized(Picture picture, int across, int down) {
    var frame = Frame.of("stretch", picture.width(), picture.height(), across, down);
    var planes = new Resampling(frame).planes(picture);
    var other = new byte[Math.multiplyExact(Math.multiplyExact(across, down), Picture.CHANNELS)];
    for (int c = 0; c < Picture.CHANNELS; c++) {
      for (int i = 0; i < across * down; i++) {
        other[i * Picture.CHANNELS + c] = (byte) Math.clamp(Math.round(planes[c][i]), 0, 255);
      }
    }
    return new Picture(across, down, other);
  }
}
