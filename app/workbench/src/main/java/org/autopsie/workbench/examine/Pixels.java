package org.autopsie.workbench.examine;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.autopsie.image.Picture;

/// Pictures as JavaFX draws them. JavaFX thread only.
final class Pixels {
  private Pixels() {}

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
