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
    var models = copy.caseFile().models();
    int index =
        IntStream.range(0, models.size())
            .filter(i -> models.get(i).file().isPresent())
            .findFirst()
            .orElseThrow(
                () -> new Failure(OtherModel.class, "no-model-to-replace", copy.caseFile().id()));
    var title = String.valueOf(onnx.getFileName());
    return cases.edits().replaceModel(copy, index, onnx, title);
  }
}
