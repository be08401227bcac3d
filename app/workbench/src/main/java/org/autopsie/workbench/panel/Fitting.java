package org.autopsie.workbench.panel;

import java.util.List;
import org.autopsie.model.Input;
import org.autopsie.perturb.Perturbation;
import org.autopsie.run.Plugins;

/// The installed perturbations that can change an exhibit.
final class Fitting {
  private Fitting() {}

  /// Those that say so, in the order they were found; one that breaks when it is asked is left out
  /// from then on.
  static List<Perturbation> of(Plugins plugins, Input input) {
    return plugins.all(Perturbation.class).stream()
        .filter(one -> accepts(one, input, plugins))
        .toList();
  }

  private static boolean accepts(Perturbation perturbation, Input input, Plugins plugins) {
    try {
      return perturbation.accepts(input);
    } catch (RuntimeException | LinkageError broken) {
      plugins.leaveOut(perturbation, broken);
      return false;
    }
  }
}
