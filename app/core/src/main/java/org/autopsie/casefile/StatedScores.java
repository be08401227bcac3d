package org.autopsie.casefile;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Holds the score that a step names under `set` (`output`) against the scores that the case states
/// of its model. A model whose scores are not stated, or that answers with a map or a vector, is
/// left for when it runs.
final class StatedScores {
  private StatedScores() {}

  static void check(YamlTree tree, Problems problems) {
    var steps = tree.json().path("protocol");
    for (int i = 0; i < steps.size(); i++) {
      var step = steps.path(i);
      var pointer = Pointer.child("/protocol", i) + "/set/output";
      var output = step.path("set").path("output").asString("");
      var model = model(tree.json(), step.path("model").asString(""));
      model
          .filter(known -> !output.isBlank() && !names(known, output))
          .ifPresent(known ->
              problems.add(
                  tree.line(pointer),
                  "no-score",
                  Pointer.readable(tree.json(), pointer),
                  output,
                  known.path("id").asString(),
                  String.join(", ", labels(known)),
                  labels(known).size()));
    }
  }

  /// The model of that id, where its scores are stated.
  private static Optional<JsonNode> model(JsonNode json, String id) {
    return json.path("models")
        .valueStream()
        .filter(model -> model.path("id").asString("").equals(id) && !id.isEmpty())
        .filter(model -> !labels(model).isEmpty())
        .filter(model -> model.path("pooling").asString("none").equals("none"))
        .filter(model -> !model.has("translator"))
        .findFirst();
  }

  private static List<String> labels(JsonNode model) {
    return model.path("labels").valueStream().map(label -> label.asString("")).toList();
  }

  private static boolean names(JsonNode model, String output) {
    var labels = labels(model);
    boolean place = output.matches("[0-9]{1,6}");
    return labels.contains(output)
        || (place && Integer.parseInt(output) >= 1 && Integer.parseInt(output) <= labels.size());
  }
}
