package org.autopsie.protocol;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.autopsie.casefile.CaseStore;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.run.Failure;

/// Puts somebody's own ONNX file in the place of the case's model, in a working copy: the same
/// protocol, another model. The pre- and post-processing stay as the case declares them.
public final class OtherModel {
  private OtherModel() {}

  /// The working copy with its first model that has a file replaced. What was kept with the model
  /// before stays in the ledger; the next run asks the new one.
  ///
  /// @param cases writes the case folder
  /// @throws Failure where the case has no model to replace, the file cannot be read, or the case
  ///   is a sample
  public static LoadedCase in(CaseStore cases, LoadedCase copy, Path onnx) {
    var title = String.valueOf(onnx.getFileName());
    return cases.edits().replaceModel(copy, place(copy), onnx, title);
  }

  /// What a step of such a copy came to: a control or a reproduction that the new model cannot even
  /// be asked for, because it does not fit or answers nothing, is not passed by it.
  public static StepResult judged(LoadedCase copy, StepResult result) {
    var replaced = copy.caseFile().models().get(place(copy)).id();
    return isUnanswered(result, replaced) ? result.failed() : result;
  }

  private static boolean isUnanswered(StepResult result, String replaced) {
    return result.status().equals("skip")
        && result.model().equals(replaced)
        && !result.kind().equals("observation");
  }

  private static int place(LoadedCase copy) {
    var models = copy.caseFile().models();
    return IntStream.range(0, models.size())
        .filter(i -> models.get(i).file().isPresent())
        .findFirst()
        .orElseThrow(
            () -> new Failure(OtherModel.class, "no-model-to-replace", copy.caseFile().id()));
  }
}
