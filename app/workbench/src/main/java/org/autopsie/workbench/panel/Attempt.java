package org.autopsie.workbench.panel;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// What a person tries with a ranking: which document is changed, which query ranks it, and how it
/// is changed.
///
/// @param document the id of the exhibit that is changed, such as a CV
/// @param query the id of the exhibit that it is ranked against, such as an advertisement
public record Attempt(String document, String query, Change change) implements Tried {

  /// The same with another document.
  public Attempt document(String id) {
    return new Attempt(id, query, change);
  }

  /// The same with another query.
  public Attempt query(String id) {
    return new Attempt(document, id, change);
  }

  /// The same with another change.
  public Attempt change(Change other) {
    return new Attempt(document, query, other);
  }

  @Override
  public SequencedMap<String, String> subject() {
    var things = new LinkedHashMap<String, String>();
    things.put("/document", document);
    things.put("/query", query);
    return things;
  }
}
