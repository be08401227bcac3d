package org.autopsie.casefile;

import java.nio.file.Path;
import java.util.List;

/// A case that was read: what it says, where it lies, and the text that says it.
///
/// @param folder the case's folder, absolute
/// @param text `case.yaml` as it stands, comments and unknown fields with it
/// @param warnings what should be looked at, in the order of the lines; it did not stop the reading
public record LoadedCase(Path folder, CaseFile caseFile, String text, List<CaseProblem> warnings) {
  public LoadedCase {
    warnings = List.copyOf(warnings);
  }

  /// The line of `case.yaml`, from 1, where the value stands that a JSON pointer names, such as
  /// `/exhibits/0/file`; of the nearest value around it where it is absent.
  public int lineOf(String pointer) {
    return tree().map(tree -> tree.line(pointer)).orElse(1);
  }

  /// What a model stands for, in the case's words; blank where it says nothing.
  public Localised operatorModel(String modelId) {
    return tree().stream()
        .flatMap(tree -> tree.json().path("models").valueStream())
        .filter(model -> model.path("id").asString("").equals(modelId))
        .map(model -> CaseYaml.words(model.path("operator-model")))
        .findFirst()
        .orElse(Localised.NONE);
  }

  private java.util.Optional<YamlTree> tree() {
    return YamlTree.of(text, new Problems(CaseYaml.NAME));
  }
}
