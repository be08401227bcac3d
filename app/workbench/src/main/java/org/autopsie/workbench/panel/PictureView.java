package org.autopsie.workbench.panel;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.autopsie.image.Picture;

/// A picture on the screen. JavaFX thread only, but for [#prepare].
public final class PictureView {
  /// A smaller picture is shown at least so large, in pixels of the screen.
  private static final int LEAST = 160;

  /// Larger pictures are shown in so many pixels along their longer side.
  public static final int SHARPEST = 1_400;

  /// Twice as many pixels as a thumbnail takes, for screens that have them.
  private static final int THUMB = 112;

  private static final Map<Picture, Image> MADE = Collections.synchronizedMap(new WeakHashMap<>());
  private static final Map<Picture, Image> SMALL = Collections.synchronizedMap(new WeakHashMap<>());

  private PictureView() {}

  /// Makes ready what is shown of a picture, which takes long where it is large: in the background,
  /// before the picture is shown. On any thread.
  public static void prepare(Picture picture) {
    if (MADE.containsKey(picture)) {
      return;
    }
    var sharp = picture.shrunk(SHARPEST);
    MADE.put(picture, drawn(sharp));
    SMALL.put(picture, drawn(sharp.shrunk(THUMB)));
  }

  /// A picture, with words for those who do not see it.
  ///
  /// @param alternative what it shows
  /// @param longest its longer side on the screen, at most; in pixels of the screen
  public static Node of(Picture picture, String alternative, double longest) {
    var view = new ImageView(image(picture));
    int side = Math.max(picture.width(), picture.height());
    double shown = Math.min(longest, Math.max(side, LEAST));
    view.setFitWidth(shown * picture.width() / side);
    view.setFitHeight(shown * picture.height() / side);
    view.setSmooth(side >= LEAST);
    view.setAccessibleText(alternative);
    view.setId("picture");
    var box = new StackPane(view);
    box.setMaxWidth(StackPane.USE_PREF_SIZE);
    box.setMinWidth(0);
    return box;
  }

  /// A small picture beside the words that say what it is; nothing is spoken of it.
  ///
  /// @param side its longer side on the screen, in pixels of the screen
  public static Node small(Picture picture, double side) {
    var view = new ImageView(SMALL.computeIfAbsent(picture, whole -> drawn(whole.shrunk(THUMB))));
    view.setFitWidth(side);
    view.setFitHeight(side);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.getStyleClass().add("thumbnail");
    var box = new StackPane(view);
    box.setMinSize(side, side);
    box.setMaxSize(side, side);
    return box;
  }

  /// A picture as it is drawn, in at most [#SHARPEST] pixels along its longer side.
  public static Image image(Picture picture) {
    return MADE.computeIfAbsent(picture, whole -> drawn(whole.shrunk(SHARPEST)));
  }

  private static Image drawn(Picture small) {
    var image = new WritableImage(small.width(), small.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            small.width(),
            small.height(),
            PixelFormat.getByteRgbInstance(),
            small.bytes(),
            0,
            small.width() * Picture.CHANNELS);
    return image;
  }
}
