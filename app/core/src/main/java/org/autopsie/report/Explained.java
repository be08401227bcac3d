package org.autopsie.report;

import java.util.Map;
import java.util.Optional;
import org.autopsie.image.Picture;

/// What a kept explanation is of, as a report can show it.
///
/// @param exhibit the exhibit's id
/// @param text that was explained; absent where it was no text
/// @param pictures small ones under the numbers of their parts, by the name of the measure
public record Explained(String exhibit, Optional<String> text, Map<String, Picture> pictures) {
  public Explained {
    pictures = Map.copyOf(pictures);
  }
}
