package org.autopsie.imagecrop;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.autopsie.model.ResourceImporter;
import org.autopsie.run.Failure;

/// Reads the network by which Twitter cropped pictures, from the file that Twitter published; any
/// other file is refused.
public record FastGazeFile() implements ResourceImporter {
  /// The file’s sha256.
  public static final String SHA256 =
      "b76cefc218ec8969cc62b26ad0f41111800421287e7f2725d808da1d90afbdf7";

  /// Where it can be had: one commit of Twitter’s public repository.
  public static final String PLACE =
      "https://raw.githubusercontent.com/twitter-research/image-crop-analysis/"
          + "91e60934a76e0acef304609e65352bbcd52ca32b/bin/fastgaze.vxm";

  private static final String LICENCE = "Apache-2.0";
  private static final String TITLE = "FastGaze (twitter-research/image-crop-analysis, 2021)";

  @Override
  public String id() {
    return "fastgaze";
  }

  @Override
  public boolean claims(byte[] file, String name) {
    return VxmEntries.begins(file) || name.toLowerCase(Locale.ROOT).endsWith(".vxm");
  }

  @Override
  public Imported read(byte[] file, String name) {
    var network = Vxm.read(file, name);
    var sha256 = sha256(file);
    if (!sha256.equals(SHA256)) {
      throw new Failure(Vxm.class, "vxm.altered", name, sha256, SHA256, PLACE);
    }
    var onnx =
        VxmOnnx.of(network, "fastgaze")
            .note("source", PLACE)
            .note("licence", LICENCE)
            .note("sha256", SHA256)
            .note("title", TITLE)
            .note("made by", "Autopsie, from the layers and weights of the source, unchanged")
            .bytes();
    return new Imported("fastgaze.onnx", onnx, TITLE, LICENCE, PLACE);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
