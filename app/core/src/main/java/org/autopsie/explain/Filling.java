package org.autopsie.explain;

import org.autopsie.image.Picture;

/// What stands in a picture where a part is taken away. None of them is "nothing": a model may
/// react to the filling itself, so a finding that changes with the filling is one of the filling.
public enum Filling {
  /// Middle grey, 128 of 255 in each channel.
  GREY,
  /// The mean colour of the whole picture.
  MEAN,
  /// The picture itself, blurred until nothing small can be told: two passes of a box as wide as a
  /// quarter of the shorter side.
  BLUR;

  private static final int MIDDLE = 0x80_80_80;

  /// A picture of the same size that holds the filling.
  public Picture of(Picture picture) {
    return switch (this) {
      case GREY -> Picture.plain(picture.width(), picture.height(), MIDDLE);
      case MEAN -> Picture.plain(picture.width(), picture.height(), mean(picture.bytes()));
      case BLUR -> blurred(picture);
    };
  }

  private static int mean(byte[] bytes) {
    var sums = new long[Picture.CHANNELS];
    for (int i = 0; i < bytes.length; i++) {
      sums[i % Picture.CHANNELS] += bytes[i] & 0xFF;
    }
    int rgb = 0;
    for (var sum : sums) {
      rgb = rgb << 8 | (int) Math.round((double) sum * Picture.CHANNELS / bytes.length);
    }
    return rgb;
  }

  private static Picture blurred(Picture picture) {
    int width = picture.width();
    int height = picture.height();
    int reach = Math.max(1, Math.min(width, height) / 8);
    var now = picture.bytes();
    for (int pass = 0; pass < 2; pass++) {
      now = box(now, height, width * Picture.CHANNELS, width, Picture.CHANNELS, reach);
      now = box(now, width, Picture.CHANNELS, height, width * Picture.CHANNELS, reach);
    }
    return Picture.of(width, height, now);
  }

  /// The mean over `reach` neighbours on either side along lines of `length` pixels, `step` bytes
  /// apart; the `lines` lines begin `next` bytes apart. At the edge, over those that are there.
  private static byte[] box(byte[] from, int lines, int next, int length, int step, int reach) {
    var to = new byte[from.length];
    for (int line = 0; line < lines; line++) {
      for (int channel = 0; channel < Picture.CHANNELS; channel++) {
        int start = line * next + channel;
        int sum = 0;
        int inside = 0;
        for (int i = -reach; i < length; i++) {
          if (i + reach < length) {
            sum += from[start + (i + reach) * step] & 0xFF;
            inside++;
          }
          if (i - reach - 1 >= 0) {
            sum -= from[start + (i - reach - 1) * step] & 0xFF;
            inside--;
          }
          if (i >= 0) {
            to[start + i * step] = (byte) ((sum + inside / 2) / inside);
          }
        }
      }
    }
    return to;
  }
}
