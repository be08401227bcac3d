package org.autopsie.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.autopsie.model.WordMatrix;
import org.autopsie.run.Failure;

/// The vectors inside a transformer’s ONNX file. Its tokenizer lies beside it:
/// `NAME-tokenizer.json` or `tokenizer.json`.
final class OnnxVectors {
  private OnnxVectors() {}

  static Vectors open(Path onnx) {
    var name = String.valueOf(onnx.getFileName());
    if (!Files.isRegularFile(onnx)) {
      throw new Failure(VectorFile.class, "no-file", onnx);
    }
    var own = name.substring(0, name.lastIndexOf('.')) + "-tokenizer.json";
    var tokenizer =
        Stream.of(own, "tokenizer.json")
            .map(onnx::resolveSibling)
            .filter(Files::isRegularFile)
            .findFirst()
            .orElseThrow(() -> new Failure(VectorFile.class, "no-tokenizer", name, own));
    try {
      var bytes = Files.readAllBytes(onnx);
      return ModelVectors.owning(name, WordMatrix.of(bytes, Files.readAllBytes(tokenizer), name));
    } catch (IOException failed) {
      throw new Failure(VectorFile.class, "unreadable", onnx, failed);
    }
  }
}
