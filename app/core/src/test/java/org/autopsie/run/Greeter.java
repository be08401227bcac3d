package org.autopsie.run;

/// A kind of plugin that only the tests know.
public interface Greeter extends Plugin {
  /// What it says.
  String greet();
}
