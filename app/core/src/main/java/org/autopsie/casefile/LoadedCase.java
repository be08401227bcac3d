package org.autopsie.casefile;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

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
    return YamlTree.of(text, new Problems(CaseYaml.NAME)).map(tree -> tree.line(pointer)).orElse(1);
  }

  /// The words for people that stand at a JSON pointer of `case.yaml`, such as
  /// `/models/0/operator-model`; none where nothing stands there.
  public Localised words(String pointer) {
    return YamlTree.of(text, new Problems(CaseYaml.NAME))
        .map(tree -> tree.json().at(pointer))
        .map(LoadedCase::words)
        .orElse(Localised.NONE);
  }

  private static Localised words(JsonNode node) {
    if (node.isObject()) {
      var fr = node.path("fr").asString("");
      var en = node.path("en").asString("");
      return new Localised(fr.isEmpty() ? en : fr, en.isEmpty() ? fr : en);
    }
    var both = node.isValueNode() ? node.asString("") : "";
    return new Localised(both, both);
  }
}
