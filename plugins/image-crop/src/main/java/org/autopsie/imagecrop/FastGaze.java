package org.autopsie.imagecrop;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import org.autopsie.image.Picture;
import org.autopsie.model.Output;
import org.autopsie.model.PictureTranslator;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// What Twitter’s program gives its network of a picture, and where the answer’s cells lie: the
/// whole picture within 320 × 320, enlarged too where it is smaller; the means of blue, green and
/// red taken away from red, green and blue, as the program does; a cell for each 16 pixels.
public record FastGaze() implements PictureTranslator {
  private static final int SIDE = 320;
  private static final int STRIDE = 16;
  private static final float[] MEANS = {103.939f, 116.779f, 123.68f};

  @Override
  public String id() {
    return "fastgaze";
  }

  /// At least 1 a side, also for a picture that is hundreds of times as long as wide.
  @Override
  public Size size(int width, int height) {
    float scale = Math.min((float) SIDE / width, (float) SIDE / height);
    return new Size(side(scale * width), side(scale * height));
  }

  private static int side(float length) {
    return Math.max(1, Math.round(length));
  }

  /// The pixels that the network is given.
  static Pixels pixels(Picture picture) {
    var size = new FastGaze().size(picture.width(), picture.height());
    return Pixels.of(picture).resized(size.width(), size.height());
  }

  @Override
  public void write(Picture picture, FloatBuffer to, int at) {
    var pixels = pixels(picture);
    int count = pixels.width() * pixels.height();
    var plane = new float[count];
    for (int c = 0; c < Pixels.CHANNELS; c++) {
      for (int i = 0; i < count; i++) {
        plane[i] = (pixels.rgb()[i * Pixels.CHANNELS + c] & 0xFF) - MEANS[c];
      }
      to.put(at + c * count, plane);
    }
  }

  /// About JPEGs, which Twitter’s program made smaller in another way; and about pictures so long
  /// that nothing is known of what it did with them.
  @Override
  public List<Sentence> notices(Picture picture, String format) {
    var notices = new ArrayList<Sentence>();
    if (format.equals("jpeg")) {
      notices.add(locale -> Words.of(FastGaze.class).say(locale, "notice.jpeg"));
    }
    int longer = Math.max(picture.width(), picture.height());
    int shorter = Math.min(picture.width(), picture.height());
    if (Math.round((float) SIDE / longer * shorter) < 1) {
      notices.add(locale -> Words.of(FastGaze.class).say(locale, "notice.long"));
    }
    return notices;
  }

  @Override
  public Output.Heatmap heatmap(Picture picture, float[] scores, int rows, int columns) {
    var size = size(picture.width(), picture.height());
    float scale =
        Math.min((float) picture.height() / size.height(), (float) picture.width() / size.width());
    return new Output.Heatmap(
        points(columns, size.width(), scale), points(rows, size.height(), scale), scores);
  }

  private static float[] points(int cells, int length, float scale) {
    var points = new float[cells];
    for (int i = 0; i < cells; i++) {
      points[i] = Math.min(STRIDE * i + STRIDE / 2, length - 1) * scale;
    }
    return points;
  }
}
