package org.autopsie.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.autopsie.image.ImageSpec;

/// Declarations for tests.
public final class Specs {
  private Specs() {}

  /// The embedded sentence encoder.
  public static ModelSpec minilm() {
    return new ModelSpec(
        "minilm",
        "all-MiniLM-L6-v2 (fp32)",
        Fidelity.PROXY,
        List.of("en"),
        "Apache-2.0",
        Optional.of(
            shipped(
                "all-minilm-l6-v2.onnx",
                "759c3cd2b7fe7e93933ad23c4c9181b7396442a2ed746ec7c1d46192c469c46e")),
        Optional.of(
            shipped(
                "all-minilm-l6-v2-tokenizer.json",
                "da0e79933b9ed51798a3ae27893d3c5fa4a201126cef75586296df9b4d2c62a0")),
        "text",
        "mean",
        true,
        256,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        false,
        Optional.empty(),
        Map.of());
  }

  /// A model of rows in a file of the case.
  public static ModelSpec rows(String path, List<String> columns, List<String> labels) {
    return new ModelSpec(
        "toy",
        "toy",
        Fidelity.TEACHING,
        List.of(),
        "",
        Optional.of(new FileSpec(path, "", 0, "", Optional.empty(), Optional.of(path))),
        Optional.empty(),
        "row",
        "none",
        false,
        0,
        Optional.empty(),
        columns,
        Optional.empty(),
        labels,
        false,
        Optional.empty(),
        Map.of());
  }

  /// A model of pictures in a file of the case.
  public static ModelSpec pictures(String path, ImageSpec image) {
    return new ModelSpec(
        "toy",
        "toy",
        Fidelity.TEACHING,
        List.of(),
        "",
        Optional.of(new FileSpec(path, "", 0, "", Optional.empty(), Optional.of(path))),
        Optional.empty(),
        "image",
        "none",
        false,
        0,
        Optional.empty(),
        List.of(),
        Optional.of(image),
        List.of(),
        false,
        Optional.empty(),
        Map.of());
  }

  /// A model of texts that no file holds.
  public static ModelSpec texts(String pooling, List<String> labels) {
    return new ModelSpec(
        "toy",
        "toy",
        Fidelity.TEACHING,
        List.of(),
        "",
        Optional.empty(),
        Optional.empty(),
        "text",
        pooling,
        false,
        256,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        labels,
        false,
        Optional.empty(),
        Map.of());
  }

  private static FileSpec shipped(String name, String sha256) {
    return new FileSpec(name, sha256, 0, "Apache-2.0", Optional.empty(), Optional.empty());
  }
}
