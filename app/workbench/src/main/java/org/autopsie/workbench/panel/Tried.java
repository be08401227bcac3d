package org.autopsie.workbench.panel;

import java.util.ArrayList;
import java.util.SequencedMap;

/// What a person tries by hand: one exhibit, changed or examined in one way.
public sealed interface Tried permits Attempt, Question, Inquiry {

  /// The id of the exhibit that is changed.
  String document();

  /// How it is changed.
  Change change();

  /// What it is about besides the change, each thing by a name of its own.
  SequencedMap<String, String> subject();

  /// The one thing in which another of its kind differs, such as a parameter's name; empty where it
  /// differs in several.
  default String differsFrom(Tried other) {
    var things = new ArrayList<String>();
    subject()
        .forEach((name, id) -> {
          if (!id.equals(other.subject().get(name))) {
            things.add(name);
          }
        });
    if (!change().with().equals(other.change().with())) {
      things.add("/with");
    } else {
      things.addAll(change().differing(other.change()));
    }
    return things.size() == 1 ? things.getFirst() : "";
  }
}
