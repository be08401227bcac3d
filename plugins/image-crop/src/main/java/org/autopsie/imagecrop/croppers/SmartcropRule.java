package org.autopsie.imagecrop.croppers;

import java.util.List;
import org.autopsie.image.Crop;
import org.autopsie.image.Picture;
import org.autopsie.image.Point;
import org.autopsie.model.CropRule;
import org.autopsie.model.Output;

/// How smartcrop.js 2.0.5 chooses (Jonas Wagner, MIT; its defaults): the largest rectangle of the
/// ratio, tried every 8 pixels; the one whose squares, weighted by where they lie in it, add up to
/// most, the first of equals. A square outside counts −0.5; one inside more the nearer to the
/// middle and to the lines of thirds, less near the edge. It names no point of its own: the point
/// is the middle of the square of the highest score.
public record SmartcropRule() implements CropRule {
  private static final int STEP = 8;
  private static final double OUTSIDE = -0.5;
  private static final double EDGE = 0.4;
  private static final double EDGE_WEIGHT = -20;

  @Override
  public String id() {
    return "smartcrop";
  }

  @Override
  public Point salient(Output.Heatmap map) {
    int highest = map.highest();
    return new Point((int) map.x(highest % map.columns()), (int) map.y(highest / map.columns()));
  }

  /// False: the program does not look for symmetry.
  @Override
  public boolean symmetric(Picture picture) {
    return false;
  }

  @Override
  public List<Crop> crops(Picture picture, Output.Heatmap map, List<Double> ratios) {
    return ratios.stream().map(ratio -> crop(picture, map, ratio)).toList();
  }

  /// The rectangle that is tried, in pixels of the picture as the rule sees it.
  private record Tried(int x, int y, int width, int height) {}

  private static Crop crop(Picture picture, Output.Heatmap map, double ratio) {
    double scale = SmartcropReader.scale(picture.width(), picture.height());
    double shape = 1 / ratio;
    double largest = Math.min(picture.width() / shape, picture.height());
    var size =
        new Tried(
            0,
            0,
            Math.max(1, (int) (((int) (shape * largest)) * scale)),
            Math.max(1, (int) (((int) largest) * scale)));
    var best = best(map, size, (int) (picture.width() * scale), (int) (picture.height() * scale));
    return new Crop(
        ratio,
        (int) (best.x() / scale),
        (int) (best.y() / scale),
        Math.max(1, (int) (best.width() / scale)),
        Math.max(1, (int) (best.height() / scale)));
  }

  private static Tried best(Output.Heatmap map, Tried size, int width, int height) {
    var best = size;
    double most = Double.NEGATIVE_INFINITY;
    for (int y = 0; y + size.height() <= height; y += STEP) {
      for (int x = 0; x + size.width() <= width; x += STEP) {
        var tried = new Tried(x, y, size.width(), size.height());
        double score = score(map, tried);
        if (score > most) {
          most = score;
          best = tried;
        }
      }
    }
    return best;
  }

  /// What the squares add up to, for each pixel of the rectangle.
  static double score(Output.Heatmap map, int left, int top, int width, int height) {
    return score(map, new Tried(left, top, width, height));
  }

  private static double score(Output.Heatmap map, Tried tried) {
    double sum = 0;
    for (int row = 0; row < map.rows(); row++) {
      for (int column = 0; column < map.columns(); column++) {
        sum +=
            map.score(row, column) * weight(tried, column * Smartcrop.CELL, row * Smartcrop.CELL);
      }
    }
    return sum / ((double) tried.width() * tried.height());
  }

  private static double weight(Tried tried, int x, int y) {
    boolean inside =
        x >= tried.x()
            && x < tried.x() + tried.width()
            && y >= tried.y()
            && y < tried.y() + tried.height();
    if (!inside) {
      return OUTSIDE;
    }
    double across = Math.abs(0.5 - (double) (x - tried.x()) / tried.width()) * 2;
    double down = Math.abs(0.5 - (double) (y - tried.y()) / tried.height()) * 2;
    double left = Math.max(across - 1 + EDGE, 0);
    double top = Math.max(down - 1 + EDGE, 0);
    double edge = (left * left + top * top) * EDGE_WEIGHT;
    double middle = 1.41 - Math.sqrt(across * across + down * down);
    double thirds = Math.max(0, middle + edge + 0.5) * 1.2 * (third(across) + third(down));
    return middle + thirds + edge;
  }

  /// 1 on the line of thirds, 0 away from it.
  private static double third(double share) {
    double away = ((share - 1 / 3.0 + 1) % 2 * 0.5 - 0.5) * 16;
    return Math.max(1 - away * away, 0);
  }
}
