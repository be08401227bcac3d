package org.autopsie.model;

import java.nio.file.Path;
import java.util.Optional;

/// The model that comes with the program: all-MiniLM-L6-v2, a small English sentence encoder that
/// knows no capitals and no accents.
public final class ShippedModel {
  /// Its name, as a reader should see it.
  public static final String TITLE = "all-MiniLM-L6-v2 (fp32)";

  /// Its file, within a jar that was shipped.
  public static final FileSpec ONNX =
      file(
          "all-minilm-l6-v2.onnx",
          "759c3cd2b7fe7e93933ad23c4c9181b7396442a2ed746ec7c1d46192c469c46e");

  /// Its tokenizer.
  public static final FileSpec TOKENIZER =
      file(
          "all-minilm-l6-v2-tokenizer.json",
          "da0e79933b9ed51798a3ae27893d3c5fa4a201126cef75586296df9b4d2c62a0");

  private ShippedModel() {}

  /// The vectors that it gives to words before it reads any context. To be closed.
  ///
  /// @throws org.autopsie.run.Failure where the program came without it
  public static WordMatrix words() {
    var store = new ResourceStore(Path.of(""), Optional.empty());
    var nowhere = Path.of("");
    return WordMatrix.of(
        store.bytes(ONNX, nowhere).bytes(), store.bytes(TOKENIZER, nowhere).bytes(), TITLE);
  }

  private static FileSpec file(String name, String sha256) {
    return new FileSpec(name, sha256, 0, "Apache-2.0", Optional.empty(), Optional.empty());
  }
}
