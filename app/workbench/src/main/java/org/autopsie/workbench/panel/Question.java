package org.autopsie.workbench.panel;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// What a person asks a model: what it answers to one exhibit, as it is and changed.
///
/// @param model the model's id in the case
/// @param document the id of the exhibit that is asked about
public record Question(String model, String document, Change change) implements Tried {

  /// The same with another exhibit.
  public Question document(String id) {
    return new Question(model, id, change);
  }

  /// The same with another change.
  public Question change(Change other) {
    return new Question(model, document, other);
  }

  @Override
  public SequencedMap<String, String> subject() {
    var things = new LinkedHashMap<String, String>();
    things.put("/model", model);
    things.put("/document", document);
    return things;
  }
}
