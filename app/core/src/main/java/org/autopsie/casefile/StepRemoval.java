package org.autopsie.casefile;

import java.util.Optional;
import org.autopsie.run.Failure;

/// Takes a step out of a case's text with everything that refers to it.
final class StepRemoval {
  private StepRemoval() {}

  /// The text without the step.
  ///
  /// @throws Failure where there is no such step
  static String of(LoadedCase loaded, String step, String text) {
    var one = loaded.caseFile();
    int index = one.protocol().stream().map(Step::id).toList().indexOf(step);
    if (index < 0) {
      throw new Failure(StepRemoval.class, "step.unknown", step, one.id());
    }
    var edited = text;
    for (int i = 0; i < one.positions().size(); i++) {
      var bearing = one.positions().get(i).bearsOn();
      if (bearing.contains(step)) {
        var others = bearing.stream().filter(other -> !other.equals(step)).toList();
        edited = CaseText.set(edited, "/positions/" + i + "/bears-on", others);
      }
    }
    for (int i = 0; i < one.rivals().size(); i++) {
      if (one.rivals().get(i).step().equals(Optional.of(step))) {
        edited = CaseText.remove(edited, "/rivals/" + i + "/step");
      }
    }
    return CaseText.remove(edited, "/protocol/" + index);
  }
}
