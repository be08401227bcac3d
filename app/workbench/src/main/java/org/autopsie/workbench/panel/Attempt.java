package org.autopsie.workbench.panel;

import java.util.ArrayList;

/// What a person tries: which document is changed, which query ranks it, and how it is changed.
///
/// @param document the id of the exhibit that is changed, such as a CV
/// @param query the id of the exhibit that it is ranked against, such as an advertisement
public record Attempt(String document, String query, Change change) {

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

  /// The one thing in which another attempt differs, such as a parameter's name; empty where it
  /// differs in several.
  String differsFrom(Attempt other) {
    var things = new ArrayList<String>();
    if (!document.equals(other.document)) {
      things.add("/document");
    }
    if (!query.equals(other.query)) {
      things.add("/query");
    }
    if (!change.with().equals(other.change.with())) {
      things.add("/with");
    } else {
      things.addAll(change.differing(other.change));
    }
    return things.size() == 1 ? things.getFirst() : "";
  }
}
