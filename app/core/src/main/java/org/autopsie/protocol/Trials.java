package org.autopsie.protocol;

import java.util.List;
import java.util.SequencedMap;
import org.autopsie.casefile.Exhibit;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.casefile.Step;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Predictor;
import org.autopsie.perturb.Perturbation;
import org.autopsie.run.Failure;

/// Makes the trial of a step: the model, the exhibits it can read, the two arms.
///
/// @param laboratory models and plugins
/// @param loaded the case
public record Trials(Laboratory laboratory, LoadedCase loaded) {

  /// The trial of a step of the case.
  ///
  /// @throws org.autopsie.run.Failure naming what is missing or does not fit
  public Trial of(Step step) {
    var arms = new Arms(laboratory.plugins(), laboratory.cases(), loaded);
    boolean asks = laboratory.instrument(step).asksModel();
    var predictor = asks ? predictor(step) : new WithoutModel(step.id());
    return new Trial(
        predictor,
        asks ? pieces(predictor) : List.of(),
        arms.arm(step.reference()),
        arms.arm(step.compared()),
        new Tables(
            id -> laboratory.cases().table(loaded, id),
            id -> laboratory.cases().vectors(loaded, id)));
  }

  private Predictor predictor(Step step) {
    if (step.model().isBlank()) {
      throw new Failure(WithoutModel.class, "no-model-stated", step.id());
    }
    return laboratory.predictor(loaded, step.model()).forOneStep();
  }

  /// A perturbation with its parameters; `list` names a list of pairs of the case, which takes the
  /// place of the parameter `pairs`.
  ///
  /// @throws org.autopsie.run.Failure where there is none of that id, or a parameter does not fit
  public static Perturbation perturbation(
      Laboratory laboratory, LoadedCase loaded, String id, SequencedMap<String, Object> values) {
    return new Arms(laboratory.plugins(), laboratory.cases(), loaded).perturbation(id, values);
  }

  /// The case's exhibits that this model reads, in order, those withdrawn left out.
  public List<Trial.Piece> pieces(Predictor predictor) {
    return exhibits(predictor.spec()).stream().map(this::piece).toList();
  }

  /// The same exhibits, not read yet.
  List<Exhibit> exhibits(ModelSpec model) {
    return loaded.caseFile().exhibits().stream()
        .filter(exhibit -> exhibit.kind().equals(model.reads()))
        .filter(exhibit -> exhibit.withdrawn().isEmpty())
        .toList();
  }

  private Trial.Piece piece(Exhibit exhibit) {
    return new Trial.Piece(
        exhibit.id(),
        exhibit.group(),
        exhibit.topic(),
        exhibit.language(),
        exhibit.counterpart(),
        laboratory.cases().input(loaded, exhibit));
  }
}
