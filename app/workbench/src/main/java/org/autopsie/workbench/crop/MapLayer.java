package org.autopsie.workbench.crop;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.autopsie.explain.ColourMap;
import org.autopsie.image.Picture;
import org.autopsie.model.Output.Heatmap;
import org.autopsie.workbench.chart.CropData.Layer;
import org.autopsie.workbench.panel.PictureView;

/// A map of scores as colours: each pixel in that of the nearest cell, from the lowest score, of
/// which nothing is seen, to the highest. JavaFX thread only.
record MapLayer(Picture picture, Heatmap map) {
  private static final int FINEST = 480;

  Layer layer(ColourMap colours, String title, double opacity) {
    var range = range();
    boolean flat = !(range[1] > range[0]);
    return new Layer(
        painted(colours, range[0], flat ? range[0] + 1 : range[1]),
        colours,
        range[0],
        flat ? range[0] + 1 : range[1],
        title,
        opacity);
  }

  private double[] range() {
    var scores = map.scores();
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (float score : scores) {
      low = Math.min(low, score);
      high = Math.max(high, score);
    }
    return new double[] {low, high};
  }

  private Image painted(ColourMap colours, double low, double high) {
    int most = Math.min(FINEST, PictureView.SHARPEST);
    double scale = Math.min(1, (double) most / Math.max(picture.width(), picture.height()));
    int width = Math.max(1, (int) Math.round(picture.width() * scale));
    int height = Math.max(1, (int) Math.round(picture.height() * scale));
    var columns = nearest(map.xs(), width, scale);
    var rows = nearest(map.ys(), height, scale);
    var pixels = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double share = (map.score(rows[y], columns[x]) - low) / (high - low);
        pixels[y * width + x] = (int) Math.round(255 * share) << 24 | colours.at(share);
      }
    }
    var image = new WritableImage(width, height);
    image
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return image;
  }

  /// Which cell each pixel is nearest to.
  private static int[] nearest(float[] places, int length, double scale) {
    var nearest = new int[length];
    int cell = 0;
    for (int i = 0; i < length; i++) {
      double at = (i + 0.5) / scale;
      while (cell + 1 < places.length
          && Math.abs(places[cell + 1] - at) < Math.abs(places[cell] - at)) {
        cell++;
      }
      nearest[i] = cell;
    }
    return nearest;
  }
}
