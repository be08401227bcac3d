package org.autopsie.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.autopsie.model.ToyOnnx;

/// Small cases written on the spot.
final class ToyCase {
  private static final String HEAD =
      """
      autopsie: 1
      id: toy
      title: Toy
      models:
        - id: toy
          title: Toy model
          fidelity: teaching
          licence: CC0-1.0
      """;
  private static final String OF_ROWS =
      """
          reads: row
          columns: [age, income]
          labels: [refused, accepted]
          file: {path: models/toy.onnx}
      exhibits:
        - {id: first, kind: row, file: exhibits/first.csv, people: {status: none}}
        - {id: second, kind: row, row: {age: 40, income: 5}, people: {status: none}}
      protocol:
      """;
  private static final String OF_TEXTS =
      """
          languages: [en]
          reads: text
          pooling: mean
          normalise: true
          max-tokens: 256
          file: {name: all-minilm-l6-v2.onnx, sha256: 759c3cd2b7fe7e93933ad23c4c9181b7396442a2ed746ec7c1d46192c469c46e}
          tokenizer: {name: all-minilm-l6-v2-tokenizer.json, sha256: da0e79933b9ed51798a3ae27893d3c5fa4a201126cef75586296df9b4d2c62a0}
      exhibits:
        - {id: first, kind: text, file: exhibits/first.txt, language: en, people: {status: synthetic}}
        - {id: second, kind: text, file: exhibits/second.txt, language: en, people: {status: synthetic}}
      protocol:
        - id: he-to-she
          kind: observation
          title: He to she
          model: toy
          with: score-shift
          compared: {label: she, with: text-swap, set: {from: he, to: she}}
      """;

  private ToyCase() {}

  /// Two rows, `accepted = 0.5 · age − income`, and that many steps `step-1` …, each of which makes
  /// the age its own number.
  static Path ofRows(Path folder, int steps) throws IOException {
    var protocol = new StringBuilder();
    for (int i = 1; i <= steps; i++) {
      protocol.append(step(i));
    }
    write(folder.resolve("case.yaml"), HEAD + OF_ROWS + protocol);
    write(folder.resolve("exhibits/first.csv"), "age,income\n30,2\n");
    model(folder, new float[][] {{0.1f, 0.5f}, {1, -1}});
    return folder;
  }

  private static String step(int number) {
    return """
      - id: step-%d
        kind: observation
        title: Step %d
        model: toy
        with: score-shift
        set: {label: accepted}
        compared: {label: older, with: row-edit, set: {column: age, value: %d}}
    """
        .formatted(number, number, number);
  }

  /// Two texts, the sentence encoder that is shipped, one step that swaps a word.
  static Path ofTexts(Path folder) throws IOException {
    write(folder.resolve("case.yaml"), HEAD + OF_TEXTS);
    write(folder.resolve("exhibits/first.txt"), "Since 2019 he keeps the books of a bakery.");
    write(folder.resolve("exhibits/second.txt"), "As a nurse, he works at night.");
    return folder;
  }

  /// Replaces the model of a case of rows by another linear one.
  static void model(Path folder, float[][] weights) throws IOException {
    var file = folder.resolve("models/toy.onnx");
    Files.createDirectories(file.getParent());
    Files.write(file, ToyOnnx.linear(weights));
  }

  /// Replaces words of a file of the case, which must hold them.
  static void edit(Path file, String from, String to) throws IOException {
    var text = Files.readString(file);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(file + " does not hold " + from);
    }
    Files.writeString(file, text.replace(from, to));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
