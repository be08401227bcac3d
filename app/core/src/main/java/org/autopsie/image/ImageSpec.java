package org.autopsie.image;

import java.util.List;

/// What a model is given of a picture: the size, then for each pixel and channel `(value / 255 −
/// mean) / scale` (range 1) or `(value − mean) / scale` (range 255).
///
/// @param width in pixels; 0: the graph's own, or the picture's own where the graph leaves it free
/// @param height as the width
/// @param resize `stretch` (proportions change), `fit` (the whole picture in the middle, black
///   around it), `fill` (the middle of the picture, what stands out is cut off) or `none` (the
///   picture must have that size)
/// @param interpolation `bilinear`: a triangle over as many pixels as one target pixel covers, at
///   least two a side, without rounding in between
/// @param mean red, green, blue: what is taken away (grey: the first)
/// @param scale red, green, blue: what it is divided by, above 0 (grey: the first)
/// @param range 1: values from 0 to 1; 255: values from 0 to 255
/// @param layout `nchw` (a plane for each channel) or `nhwc` (the channels of a pixel together)
/// @param channels `rgb`, `bgr` or `grey` (0.299 red + 0.587 green + 0.114 blue)
public record ImageSpec(
    int width,
    int height,
    String resize,
    String interpolation,
    List<Double> mean,
    List<Double> scale,
    int range,
    String layout,
    String channels) {
  /// The picture stretched to the graph's size, values from 0 to 1, a plane for each channel.
  public static final ImageSpec PLAIN =
      new ImageSpec(0, 0, "stretch", "bilinear", List.of(), List.of(), 1, "nchw", "rgb");

  /// @throws IllegalArgumentException where a value is outside what is stated above
  public ImageSpec {
    resize = resize == null ? "stretch" : resize;
    interpolation = interpolation == null ? "bilinear" : interpolation;
    mean = mean == null || mean.isEmpty() ? List.of(0.0, 0.0, 0.0) : List.copyOf(mean);
    scale = scale == null || scale.isEmpty() ? List.of(1.0, 1.0, 1.0) : List.copyOf(scale);
    range = range == 0 ? 1 : range;
    layout = layout == null ? "nchw" : layout;
    channels = channels == null ? "rgb" : channels;
    require(width >= 0 && height >= 0, "width or height below 0");
    require(List.of("stretch", "fit", "fill", "none").contains(resize), resize);
    require(interpolation.equals("bilinear"), interpolation);
    require(mean.size() == 3 && mean.stream().allMatch(Double::isFinite), "mean " + mean);
    require(scale.size() == 3 && scale.stream().allMatch(ImageSpec::divides), "scale " + scale);
    require(range == 1 || range == 255, "range " + range);
    require(List.of("nchw", "nhwc").contains(layout), layout);
    require(List.of("rgb", "bgr", "grey").contains(channels), channels);
  }

  private static boolean divides(double scale) {
    return Double.isFinite(scale) && scale > 0;
  }

  private static void require(boolean fits, String what) {
    if (!fits) {
      throw new IllegalArgumentException(what);
    }
  }

  /// How many numbers stand for a pixel: 1 for grey, else 3.
  public int depth() {
    return channels.equals("grey") ? 1 : 3;
  }

  /// The same with another size; 0 where it is the graph's or the picture's own.
  public ImageSpec sized(int newWidth, int newHeight) {
    return new ImageSpec(
        newWidth, newHeight, resize, interpolation, mean, scale, range, layout, channels);
  }

  /// The same with the channels in another order or place.
  public ImageSpec laidOut(String newLayout, String newChannels) {
    return new ImageSpec(
        width, height, resize, interpolation, mean, scale, range, newLayout, newChannels);
  }

  /// The same with another way to bring a picture to the size.
  public ImageSpec resized(String how) {
    return new ImageSpec(width, height, how, interpolation, mean, scale, range, layout, channels);
  }

  /// The same with other numbers for the same pixels.
  public ImageSpec scaled(List<Double> newMean, List<Double> newScale, int newRange) {
    return new ImageSpec(
        width, height, resize, interpolation, newMean, newScale, newRange, layout, channels);
  }
}
