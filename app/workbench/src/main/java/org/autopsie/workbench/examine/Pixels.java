package org.autopsie.workbench.examine;

import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.autopsie.explain.Parts;
import org.autopsie.image.Picture;
import org.autopsie.workbench.chart.SaliencyData.Owners;

/// Pictures as JavaFX draws them. JavaFX thread only.
final class Pixels {
  private Pixels() {}

  /// Which part owns each pixel; absent where parts are rectangles.
  static Optional<Owners> owners(Optional<Parts> cut, Picture picture) {
    return cut.flatMap(Parts::owners).map(owners -> new Owners(picture.width(), owners));
  }

  /// A picture in its own pixels.
  static Image of(Picture picture) {
    var image = new WritableImage(picture.width(), picture.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            picture.width(),
            picture.height(),
            PixelFormat.getByteRgbInstance(),
            picture.bytes(),
            0,
            picture.width() * Picture.CHANNELS);
    return image;
  }
}
