package org.autopsie.packaging;

import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.autopsie.image.Embedded;
import org.autopsie.image.Picture;
import org.autopsie.model.analytic.AttentionToy;
import org.autopsie.model.analytic.PictureModels;
import org.autopsie.model.analytic.RowModels;
import org.autopsie.model.analytic.TextModels;

/// The files of the case instrument-check that are made and not written by hand: its models, whose
/// every number is a formula, and its drawn picture.
final class InstrumentCheckFiles {
  /// The case’s folder.
  static final Path FOLDER = Checkout.ROOT.resolve("sample-incidents/instrument-check");

  /// The drawn picture, within the folder.
  static final String PICTURE = "exhibits/shapes.png";

  private static final int SIDE = PictureModels.SIDE;
  private static final int NIGHT = 0x1F2A44;
  private static final int DISC = 0xF2B134;
  private static final int WHITE = 0xFFFFFF;

  private InstrumentCheckFiles() {}

  /// Every model and the tokenizer, by its path within the folder.
  static SequencedMap<String, byte[]> models() {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("models/ishigami.onnx", RowModels.ishigami());
    files.put("models/sobol-g.onnx", RowModels.sobolG());
    files.put("models/linear.onnx", RowModels.linear());
    files.put("models/xor.onnx", RowModels.xor());
    files.put("models/patch.onnx", PictureModels.patch(48, 16, 16, 16));
    files.put("models/count-nurse.onnx", TextModels.count("nurse"));
    files.put("models/count-infirmiere.onnx", TextModels.count("infirmière"));
    files.put("models/attention-toy.onnx", AttentionToy.model());
    files.put("models/tokenizer.json", TextModels.tokenizer());
    return files;
  }

  /// A large yellow disc, which the model of pictures does not look at, and a white rectangle at
  /// the right edge, which holds the patch that it looks at.
  static Picture picture() {
    var rgb = new byte[SIDE * SIDE * Picture.CHANNELS];
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        int colour = colour(x, y);
        int at = (y * SIDE + x) * Picture.CHANNELS;
        rgb[at] = (byte) (colour >> 16);
        rgb[at + 1] = (byte) (colour >> 8);
        rgb[at + 2] = (byte) colour;
      }
    }
    return Picture.of(SIDE, SIDE, rgb);
  }

  private static int colour(int x, int y) {
    if (x >= 44 && y >= 12 && y < 36) {
      return WHITE;
    }
    return (x - 22) * (x - 22) + (y - 38) * (y - 38) <= 15 * 15 ? DISC : NIGHT;
  }

  /// The drawn picture as a PNG file.
  static byte[] png() {
    var address = Embedded.address(picture());
    return Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
  }
}
