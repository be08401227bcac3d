package org.autopsie.run;

/// A parameter’s value that stands for something of the case by its name, such as another exhibit.
/// Whoever knows the case looks it up; a plugin that was not given the case knows the name alone.
public interface Referred {

  /// The name as it is written in a case and in the provenance; empty for none.
  String written();

  /// The same kind of reference to something else, looked up in the same place.
  ///
  /// @param name as `written` gives it, or as a person types it
  /// @throws Failure where there is nothing of that name
  Referred named(String name);
}
