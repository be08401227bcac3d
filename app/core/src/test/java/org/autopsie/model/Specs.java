package org.autopsie.model;

import java.util.List;
import java.util.Optional;
import org.autopsie.image.ImageSpec;

/// Declarations for tests.
public final class Specs {
  private Specs() {}

  /// The embedded sentence encoder.
  public static ModelSpec minilm() {
    return ModelSpec.builder("minilm", Fidelity.PROXY)
        .title("all-MiniLM-L6-v2 (fp32)")
        .languages(List.of("en"))
        .licence("Apache-2.0")
        .file(
            shipped(
                "all-minilm-l6-v2.onnx",
                "759c3cd2b7fe7e93933ad23c4c9181b7396442a2ed746ec7c1d46192c469c46e"))
        .tokenizer(
            Optional.of(
                shipped(
                    "all-minilm-l6-v2-tokenizer.json",
                    "da0e79933b9ed51798a3ae27893d3c5fa4a201126cef75586296df9b4d2c62a0")))
        .pooling("mean")
        .normalise(true)
        .maxTokens(256)
        .build();
  }

  /// A model of rows in a file of the case.
  public static ModelSpec rows(String path, List<String> columns, List<String> labels) {
    return ModelSpec.builder("toy", Fidelity.TEACHING)
        .file(new FileSpec(path, "", 0, "", Optional.empty(), Optional.of(path)))
        .reads("row")
        .columns(columns)
        .labels(labels)
        .build();
  }

  /// A model of pictures in a file of the case.
  public static ModelSpec pictures(String path, ImageSpec image) {
    return ModelSpec.builder("toy", Fidelity.TEACHING)
        .file(new FileSpec(path, "", 0, "", Optional.empty(), Optional.of(path)))
        .reads("image")
        .image(Optional.of(image))
        .build();
  }

  /// A model of texts that no file holds.
  public static ModelSpec texts(String pooling, List<String> labels) {
    return ModelSpec.builder("toy", Fidelity.TEACHING)
        .pooling(pooling)
        .maxTokens(256)
        .labels(labels)
        .build();
  }

  private static FileSpec shipped(String name, String sha256) {
    return new FileSpec(name, sha256, 0, "Apache-2.0", Optional.empty(), Optional.empty());
  }
}
