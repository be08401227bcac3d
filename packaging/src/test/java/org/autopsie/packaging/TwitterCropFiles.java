package org.autopsie.packaging;

import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import org.autopsie.image.Embedded;
import org.autopsie.image.Picture;
import org.autopsie.imagecrop.croppers.CentrePrior;
import org.autopsie.imagecrop.croppers.Smartcrop;
import org.autopsie.imagecrop.croppers.SpectralResidual;
import org.autopsie.imagecrop.stimuli.Compose;
import org.autopsie.imagecrop.stimuli.DrawnPair;
import org.autopsie.imagecrop.stimuli.PictogramPair;
import org.autopsie.model.Input;
import org.autopsie.perturb.OtherExhibit;
import org.autopsie.perturb.Perturbation;
import org.autopsie.run.Parameters;

/// The files of the case twitter-crop that are made and not written by hand: the croppers that need
/// nothing from outside, and the drawings.
final class TwitterCropFiles {
  /// The case’s folder.
  static final Path FOLDER = Checkout.ROOT.resolve("sample-incidents/twitter-crop");

  private TwitterCropFiles() {}

  /// Every cropper, by its path within the folder.
  static SequencedMap<String, byte[]> models() {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("models/smartcrop.onnx", Smartcrop.model());
    files.put("models/spectral-residual.onnx", SpectralResidual.model());
    files.put("models/centre-prior.onnx", CentrePrior.model());
    return files;
  }

  /// Every drawing, by its path within the folder.
  static SequencedMap<String, Picture> pictures() {
    var files = new LinkedHashMap<String, Picture>();
    files.put("exhibits/shapes-tall.png", drawn(new DrawnPair(), Map.of()));
    files.put("exhibits/shapes-light-ground.png", drawn(new DrawnPair(), ground(85)));
    files.put("exhibits/shapes-dark-ground.png", drawn(new DrawnPair(), ground(4)));
    files.put(
        "exhibits/shapes-hues.png",
        drawn(
            new DrawnPair(),
            Map.of(
                "luminance-a",
                30,
                "luminance-b",
                30,
                "hue-a",
                25,
                "hue-b",
                205,
                "saturation-a",
                60,
                "saturation-b",
                60,
                "direction",
                "wide")));
    files.put("exhibits/pictograms.png", drawn(new PictogramPair(), Map.of()));
    var both = drawn(new PictogramPair(), Map.of("spacing", 48));
    int side = both.width();
    var light = both.crop(0, 0, side, side);
    var dark = both.crop(0, side, side, 2 * side);
    files.put("exhibits/pictogram-light.png", light);
    files.put("exhibits/pictogram-dark.png", dark);
    files.put("exhibits/composed.png", composed(light, dark));
    return files;
  }

  /// As in September 2020: one at each end of a very tall white picture.
  private static Picture composed(Picture first, Picture second) {
    var compose =
        Parameters.referring(
            new Compose(),
            one ->
                one instanceof OtherExhibit other
                    ? other.among(id -> new Input.Image(second))
                    : one);
    return drawn(compose, first, Map.of("other", "second", "spacing", 1200));
  }

  private static Map<String, Object> ground(double luminance) {
    return Map.of("background-a", luminance, "background-b", luminance);
  }

  private static Picture drawn(Perturbation pair, Map<String, Object> values) {
    return drawn(pair, Picture.plain(1, 1, 0), values);
  }

  private static Picture drawn(Perturbation pair, Picture picture, Map<String, Object> values) {
    var given = new Input.Image(picture);
    var drawn = Parameters.with(pair, values).apply(given, new SplittableRandom(0));
    return ((Input.Image) drawn).picture();
  }

  /// A drawing as a PNG file.
  static byte[] png(Picture picture) {
    var address = Embedded.address(picture);
    return Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
  }
}
