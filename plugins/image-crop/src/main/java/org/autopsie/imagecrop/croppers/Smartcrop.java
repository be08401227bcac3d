package org.autopsie.imagecrop.croppers;

import org.autopsie.model.OnnxWriter;
import org.autopsie.model.OnnxWriter.NumberType;

/// The rule of smartcrop.js 2.0.5 (Jonas Wagner, MIT) as an ONNX graph: what each square of 8 × 8
/// pixels adds to the score of a crop. Its constants are smartcrop’s own defaults; its preference
/// for one colour of skin stands in them. Written anew from the published constants and formulas.
///
/// In short, with red, green and blue from 0 to 255:
///
/// - lightness = 0.5126 blue + 0.7152 green + 0.0722 red (the weights add up to 1.3, and blue has
///   the weight that other rules give to red: kept as published);
/// - detail = 4 × lightness − that of the four neighbours, from 0 to 255; in the outermost pixels
///   the lightness itself, so that a bright border counts as detail;
/// - skin = 1 − the distance of the colour, brought to length 1, from (0.78, 0.57, 0.44); from 0.8
///   on it counts, where lightness lies between 0.2 and 1 of 255;
/// - saturation of HSL, from 0.4 on, where lightness lies between 0.05 and 0.9 of 255;
/// - of each square: detail 0.7 × mean + 0.3 × largest, skin half mean and half largest, saturation
///   the mean;
/// - score = 0.2 detail + 1.8 skin × (detail + 0.01) + 0.1 saturation × (detail + 0.2).
public final class Smartcrop {
  /// The side of a square, in pixels of the picture as the rule sees it.
  static final int CELL = 8;

  private static final double[] SKIN = {0.78, 0.57, 0.44};
  private static final double SKIN_FROM = 0.8;
  private static final double SKIN_DARK = 0.2;
  private static final double SKIN_LIGHT = 1.0;
  private static final double SKIN_BIAS = 0.01;
  private static final double SKIN_WEIGHT = 1.8;
  private static final double SATURATION_FROM = 0.4;
  private static final double SATURATION_DARK = 0.05;
  private static final double SATURATION_LIGHT = 0.9;
  private static final double SATURATION_BIAS = 0.2;
  private static final double SATURATION_WEIGHT = 0.1;
  private static final double DETAIL_WEIGHT = 0.2;
  private static final double WHITE = 255;
  private static final double TINY = 1e-9;

  private final Graph graph =
      new Graph(new OnnxWriter("smartcrop"), "smartcrop.js 2.0.5, defaults (Jonas Wagner, MIT)");

  private Smartcrop() {}

  /// The graph’s file: `pixels` of shape `[N, 3, height, width]`, whole numbers from 0 to 255, at
  /// least 8 each way → `score` of shape `[N, 1, height / 8, width / 8]`; `inside`, the same where
  /// the outermost pixels have no detail, so that a bright border is none.
  public static byte[] model() {
    return new Smartcrop().build();
  }

  private byte[] build() {
    var writer = graph.writer();
    writer.input("pixels", NumberType.FLOAT, "N", "3", "height", "width");
    var planes = graph.planes(graph.cast("pixels", NumberType.DOUBLE, "exact"));
    var red = planes.get(0);
    var green = planes.get(1);
    var blue = planes.get(2);
    var light =
        graph.add(
            graph.add(graph.times(blue, 0.5126), graph.times(green, 0.7152)),
            graph.times(red, 0.0722));
    var share = graph.over(light, WHITE);
    var skin = cells("skin", graph.eight(skin(red, green, blue, share)), 0.5, 0.5);
    var colour = cells("colour", graph.eight(saturation(red, green, blue, share)), 1, 0);
    var inner = inner(light);
    var whole = graph.add(inner, border(light));
    graph.cast(score(detail("detail", whole), skin, colour), NumberType.FLOAT, "score");
    graph.cast(score(detail("inner", inner), skin, colour), NumberType.FLOAT, "inside");
    return writer
        .output("score", NumberType.FLOAT, "N", "1", "rows", "columns")
        .output("inside", NumberType.FLOAT, "N", "1", "rows", "columns")
        .bytes();
  }

  private String detail(String name, String plane) {
    return cells(name, graph.eight(plane), 0.7, 0.3);
  }

  private String score(String detail, String skin, String colour) {
    return graph.add(
        graph.add(
            graph.times(detail, DETAIL_WEIGHT),
            graph.times(graph.times(skin, graph.add(detail, SKIN_BIAS)), SKIN_WEIGHT)),
        graph.times(graph.times(colour, graph.add(detail, SATURATION_BIAS)), SATURATION_WEIGHT));
  }

  /// How much each pixel differs from its four neighbours, 0 in the outermost.
  private String inner(String light) {
    var inner =
        graph.less(
            graph.times(graph.within(light, 1, 1, 1, 1), 4), graph.within(light, 0, 1, 2, 1));
    inner = graph.less(inner, graph.within(light, 1, 0, 1, 2));
    inner = graph.less(inner, graph.within(light, 1, 2, 1, 0));
    inner = graph.less(inner, graph.within(light, 2, 1, 0, 1));
    return framed(inner);
  }

  /// The lightness of the outermost pixels, else 0.
  private String border(String light) {
    var ones = graph.add(graph.times(graph.within(light, 1, 1, 1, 1), 0), 1);
    return graph.times(light, graph.less(graph.number(1), framed(ones)));
  }

  /// With a frame of zeros, one pixel wide.
  private String framed(String inner) {
    var frame = graph.axes(0, 0, 1, 1, 0, 0, 1, 1);
    return graph.writer().node("Pad", inner, frame, graph.number(0));
  }

  private String skin(String red, String green, String blue, String share) {
    var length =
        graph.root(
            graph.add(graph.add(graph.square(red), graph.square(green)), graph.square(blue)));
    var by = graph.atLeast(length, TINY);
    var apart =
        graph.add(
            graph.add(away(red, by, SKIN[0]), away(green, by, SKIN[1])), away(blue, by, SKIN[2]));
    var likeness = graph.less(graph.number(1), graph.root(apart));
    return counted(likeness, SKIN_FROM, graph.from(share, SKIN_DARK, SKIN_LIGHT));
  }

  private String away(String channel, String by, double wanted) {
    return graph.square(graph.less(graph.over(channel, by), wanted));
  }

  private String saturation(String red, String green, String blue, String share) {
    var writer = graph.writer();
    var shares = new String[] {red, green, blue};
    for (int i = 0; i < shares.length; i++) {
      shares[i] = graph.over(shares[i], WHITE);
    }
    var most = writer.node("Max", shares);
    var least = writer.node("Min", shares);
    var sum = graph.add(most, least);
    var from = graph.less(graph.less(graph.number(2), most), least);
    var by = graph.where(graph.above(graph.over(sum, 2), 0.5), from, sum);
    var saturation = graph.over(graph.less(most, least), graph.atLeast(by, TINY));
    return counted(
        saturation, SATURATION_FROM, graph.from(share, SATURATION_DARK, SATURATION_LIGHT));
  }

  /// What lies above a bound, stretched to 0 … 255, where a condition holds; else 0.
  private String counted(String value, double bound, String holds) {
    var stretched = graph.times(graph.less(value, bound), WHITE / (1 - bound));
    return graph.where(graph.all(graph.above(value, bound), holds), stretched, graph.number(0));
  }

  /// One number for each square, from 0 to 1. Means and maxima of whole numbers are exact in single
  /// precision, which is what ONNX Runtime pools.
  private String cells(String name, String plane, double mean, double largest) {
    var single = graph.cast(plane, NumberType.FLOAT, name);
    var means = graph.cast(pooled("AveragePool", single), NumberType.DOUBLE, name + ".mean");
    var mixed = graph.times(means, mean);
    if (largest > 0) {
      var most = graph.cast(pooled("MaxPool", single), NumberType.DOUBLE, name + ".most");
      mixed = graph.add(mixed, graph.times(most, largest));
    }
    return graph.over(graph.eight(mixed), WHITE);
  }

  private String pooled(String operator, String from) {
    return graph
        .writer()
        .call(operator, from)
        .withAll("kernel_shape", CELL, CELL)
        .withAll("strides", CELL, CELL)
        .to(from + "." + operator);
  }
}
