package org.autopsie.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.autopsie.image.Picture;
import org.autopsie.perturb.Perturbation;

/// What a kept explanation is of, as a report can show it.
///
/// @param exhibit the exhibit's id
/// @param changes what was changed of it first; empty: nothing
/// @param text that was explained; absent where it was no text
/// @param pictures small ones under the numbers of their parts, by the name of the measure
public record Explained(
    String exhibit,
    List<Perturbation> changes,
    Optional<String> text,
    Map<String, Picture> pictures) {
  public Explained {
    changes = List.copyOf(changes);
    pictures = Map.copyOf(pictures);
  }
}
