package org.autopsie.workbench.chart;

import java.nio.file.Path;
import java.util.Optional;
import org.autopsie.run.Failure;

/// Where a figure goes when a person saves it. JavaFX thread only.
@FunctionalInterface
public interface Saver {

  /// Asks for a file; empty where the person thought better of it.
  ///
  /// @param suggestedName a name with its ending, such as `rank.svg`
  Optional<Path> where(String suggestedName);

  /// Is told that a file could not be written. Unless the saver has a place for errors, it is
  /// thrown.
  default void failed(Failure why) {
    throw why;
  }
}
