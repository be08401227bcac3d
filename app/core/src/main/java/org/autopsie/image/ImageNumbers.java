package org.autopsie.image;

import java.nio.FloatBuffer;

/// A picture as the numbers that a model is given, as an [ImageSpec] says. Plain loops on arrays;
/// immutable, safe from any thread.
public final class ImageNumbers {
  private static final int LEVELS = 256;
  private static final double[] GREY = {0.299, 0.587, 0.114};

  private final ImageSpec spec;
  private final int width;
  private final int height;

  /// Value → number, for each place among the channels that are written.
  private final float[][] numbers;

  private final double[] factor = new double[Picture.CHANNELS];
  private final double[] offset = new double[Picture.CHANNELS];

  /// @param width of what the model is given, at least 1; it takes the place of the declared one
  /// @param height as the width
  public ImageNumbers(ImageSpec spec, int width, int height) {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException(width + " x " + height);
    }
    this.spec = spec;
    this.width = width;
    this.height = height;
    this.numbers = new float[Picture.CHANNELS][LEVELS];
    for (int c = 0; c < Picture.CHANNELS; c++) {
      factor[c] = 1.0 / (spec.range() == 1 ? 255.0 : 1.0) / spec.scale().get(c);
      offset[c] = -spec.mean().get(c) / spec.scale().get(c);
      for (int value = 0; value < LEVELS; value++) {
        numbers[c][value] = (float) (value * factor[c] + offset[c]);
      }
    }
  }

  /// How many numbers one picture becomes.
  public int size() {
    return Math.multiplyExact(Math.multiplyExact(width, height), spec.depth());
  }

  /// Writes the numbers of a picture.
  ///
  /// @param at where the first goes
  /// @throws IllegalArgumentException where the picture has another size and may not be resized
  public void write(Picture picture, float[] to, int at) {
    write(picture, FloatBuffer.wrap(to), at);
  }

  /// As the other, into any memory; the buffer's position does not count and is not moved.
  public void write(Picture picture, FloatBuffer to, int at) {
    if (picture.width() == width && picture.height() == height) {
      var lines = picture.lines().filter(_ -> spec.depth() == Picture.CHANNELS && step() == 1);
      if (lines.isPresent()) {
        drawn(lines.get(), to, at);
      } else {
        whole(picture.pixels(), to, at);
      }
      return;
    }
    if (spec.resize().equals("none")) {
      throw new IllegalArgumentException(picture + " is not " + width + " × " + height);
    }
    scaled(picture, to, at);
  }

  private void whole(byte[] pixels, FloatBuffer to, int at) {
    int count = width * height;
    if (spec.depth() == 1) {
      for (int i = 0, p = 0; i < count; i++, p += 3) {
        double grey =
            GREY[0] * (pixels[p] & 0xFF)
                + GREY[1] * (pixels[p + 1] & 0xFF)
                + GREY[2] * (pixels[p + 2] & 0xFF);
        to.put(at + i, (float) (grey * factor[0] + offset[0]));
      }
      return;
    }
    int step = step();
    if (step == 1) {
      for (int c = 0; c < Picture.CHANNELS; c++) {
        plane(pixels, c, to, at + first(c));
      }
      return;
    }
    for (int c = 0; c < Picture.CHANNELS; c++) {
      var number = numbers[c];
      int target = at + first(c);
      for (int i = 0, p = c; i < count; i++, p += 3, target += step) {
        to.put(target, number[pixels[p] & 0xFF]);
      }
    }
  }

  /// Line by line through a short array, which is quicker than number by number.
  private void plane(byte[] pixels, int channel, FloatBuffer to, int at) {
    // A copy of a length that the compiler sees, so that it leaves out the check of each look-up.
    var table = new float[LEVELS];
    System.arraycopy(numbers[channel], 0, table, 0, LEVELS);
    var line = new float[width];
    for (int y = 0; y < height; y++) {
      int start = y * width * Picture.CHANNELS + channel;
      for (int x = 0; x < line.length; x++) {
        line[x] = table[pixels[start + Picture.CHANNELS * x] & 0xFF];
      }
      to.put(at + y * width, line);
    }
  }

  /// As it is drawn, without the bytes between.
  private void drawn(Lines lines, FloatBuffer to, int at) {
    var into = new NumberLine(numbers, width);
    for (int y = 0; y < height; y++) {
      lines.draw(y, into);
      int place = at + y * width;
      to.put(place + first(0), into.red);
      to.put(place + first(1), into.green);
      to.put(place + first(2), into.blue);
    }
  }

  /// One line of each channel, in numbers.
  private static final class NumberLine implements Lines.Line {
    private final float[][] numbers;
    private final float[] red;
    private final float[] green;
    private final float[] blue;

    NumberLine(float[][] numbers, int width) {
      this.numbers = numbers;
      this.red = new float[width];
      this.green = new float[width];
      this.blue = new float[width];
    }

    @Override
    public void pixel(int x, int r, int g, int b) {
      red[x] = numbers[0][r];
      green[x] = numbers[1][g];
      blue[x] = numbers[2][b];
    }
  }

  /// From one pixel's number to the next one's, within a channel.
  private int step() {
    return spec.layout().equals("nchw") ? 1 : spec.depth();
  }

  /// Where the first number of a channel (0 red, 1 green, 2 blue) stands.
  private int first(int channel) {
    int place = spec.channels().equals("bgr") ? 2 - channel : channel;
    return spec.layout().equals("nchw") ? place * width * height : place;
  }

  private void scaled(Picture picture, FloatBuffer to, int at) {
    var frame = Frame.of(spec.resize(), picture.width(), picture.height(), width, height);
    var planes = new Resampling(frame).planes(picture);
    int step = step();
    if (spec.depth() == 1) {
      for (int i = 0; i < width * height; i++) {
        double grey = 0;
        for (int c = 0; c < Picture.CHANNELS; c++) {
          grey += GREY[c] * planes[c][i];
        }
        to.put(at + i, (float) (grey * factor[0] + offset[0]));
      }
      return;
    }
    for (int c = 0; c < Picture.CHANNELS; c++) {
      int target = at + first(c);
      for (int i = 0; i < width * height; i++, target += step) {
        to.put(target, (float) (planes[c][i] * factor[c] + offset[c]));
      }
    }
  }
}
