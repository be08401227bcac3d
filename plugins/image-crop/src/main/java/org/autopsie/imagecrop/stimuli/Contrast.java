package org.autopsie.imagecrop.stimuli;

import org.autopsie.image.Picture;

/// A picture with more or less contrast, around its own mean colour, which stays what it is but for
/// what is cut at black and white. Whole numbers only.
final class Contrast {
  private Contrast() {}

  /// @param percent 100: the picture itself; 0: its mean colour throughout
  static Picture of(Picture picture, int percent) {
    if (percent == 100) {
      return picture;
    }
    var pixels = picture.bytes();
    for (int channel = 0; channel < Picture.CHANNELS; channel++) {
      int mean = mean(pixels, channel);
      for (int i = channel; i < pixels.length; i += Picture.CHANNELS) {
        int away = ((pixels[i] & 0xFF) - mean) * percent;
        pixels[i] = (byte) Math.clamp(mean + Math.floorDiv(away + 50, 100), 0, 255);
      }
    }
    return Picture.of(picture.width(), picture.height(), pixels);
  }

  private static int mean(byte[] pixels, int channel) {
    long sum = 0;
    for (int i = channel; i < pixels.length; i += Picture.CHANNELS) {
      sum += pixels[i] & 0xFF;
    }
    long count = pixels.length / Picture.CHANNELS;
    return (int) ((sum + count / 2) / count);
  }
}
