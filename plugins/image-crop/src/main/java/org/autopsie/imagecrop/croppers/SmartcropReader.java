package org.autopsie.imagecrop.croppers;

import java.nio.FloatBuffer;
import org.autopsie.image.Picture;
import org.autopsie.model.Output;
import org.autopsie.model.PictureTranslator;

/// How smartcrop.js reads a picture: shrunk until its shorter side has 256 pixels, then whole
/// values from 0 to 255. The program leaves the shrinking to the browser, which differs from one to
/// the next; here each pixel is the mean of those that it covers under a triangle. A side of less
/// than 8 pixels, in which the program sees nothing, is drawn out to 8.
public record SmartcropReader() implements PictureTranslator {
  private static final double SHORTER = 256;

  @Override
  public String id() {
    return "smartcrop";
  }

  /// How much smaller the rule sees a picture, at most 1.
  static double scale(int width, int height) {
    return Math.min(Math.max(SHORTER / width, SHORTER / height), 1);
  }

  @Override
  public Size size(int width, int height) {
    double scale = scale(width, height);
    return new Size(
        Math.max(Smartcrop.CELL, (int) (width * scale)),
        Math.max(Smartcrop.CELL, (int) (height * scale)));
  }

  @Override
  public void write(Picture picture, FloatBuffer to, int at) {
    var size = size(picture.width(), picture.height());
    var pixels = picture.resized(size.width(), size.height()).bytes();
    int plane = size.width() * size.height();
    for (int i = 0; i < pixels.length; i++) {
      int channel = i % Picture.CHANNELS;
      to.put(at + channel * plane + i / Picture.CHANNELS, pixels[i] & 0xFF);
    }
  }

  @Override
  public Output.Heatmap heatmap(Picture picture, float[] scores, int rows, int columns) {
    var size = size(picture.width(), picture.height());
    return new Output.Heatmap(
        middles(columns, (double) picture.width() / size.width()),
        middles(rows, (double) picture.height() / size.height()),
        scores);
  }

  private static float[] middles(int cells, double pixels) {
    var middles = new float[cells];
    for (int i = 0; i < cells; i++) {
      middles[i] = (float) ((i + 0.5) * Smartcrop.CELL * pixels);
    }
    return middles;
  }
}
