package org.autopsie.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.autopsie.casefile.CaseStore;
import org.autopsie.casefile.Exhibit;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.casefile.Step;
import org.autopsie.evidence.Evidence;
import org.autopsie.explain.Explainer;
import org.autopsie.explain.Parts;
import org.autopsie.explain.Question;
import org.autopsie.explain.Watch;
import org.autopsie.model.Input;
import org.autopsie.perturb.OtherExhibit;
import org.autopsie.perturb.Perturbation;
import org.autopsie.perturb.Reading;
import org.autopsie.run.Failure;
import org.autopsie.run.Parameters;
import org.autopsie.run.Plugins;

/// What the parts of a kept explanation are parts of.
///
/// @param exhibit the exhibit's id
/// @param changes what the step changes of it before it is explained; empty: nothing
/// @param others the ids of the exhibits that these put into it
/// @param input the exhibit as it was explained: as it lies there now, changed as the step says
public record ExplainedExhibit(
    String exhibit, List<Perturbation> changes, List<String> others, Input input) {
  private static final String NAME = "exhibit";

  public ExplainedExhibit {
    changes = List.copyOf(changes);
    others = List.copyOf(others);
  }

  /// The exhibit of a line of evidence. Absent where the line is no explanation, where its step was
  /// changed since, and where an exhibit says something else now or cannot be read, or the change
  /// cannot be made again. Blocks on the disk.
  public static Optional<ExplainedExhibit> of(
      CaseStore cases, LoadedCase loaded, Plugins plugins, Evidence kept) {
    return unchanged(loaded, kept)
        .flatMap(step ->
            id(kept)
                .flatMap(id -> exhibit(loaded, id))
                .flatMap(exhibit -> read(cases, loaded, exhibit))
                .filter(read -> isAsKept(read, kept.provenance().inputs()))
                .flatMap(read -> read.changed(new Arms(plugins, cases, loaded), step, kept)));
  }

  /// As the step’s change leaves it.
  private Optional<ExplainedExhibit> changed(Arms arms, Step step, Evidence kept) {
    try {
      var variants = arms.arm(step.compared()).variants();
      var others = variants.getFirst().others().toList();
      if (variants.size() > 1 || !others.stream().allMatch(one -> isAsKept(one, kept))) {
        return Optional.empty();
      }
      var random = StepRun.random(kept.provenance().seed(), step.id(), "answers");
      return Optional.of(
          new ExplainedExhibit(
              exhibit,
              variants.getFirst().changes(),
              others.stream().map(OtherExhibit::id).toList(),
              variants.getFirst().apply(input, random)));
    } catch (Failure unmade) {
      return Optional.empty();
    }
  }

  /// What the method of a line of evidence cut this exhibit into, made again from the parameters
  /// that were kept; no model is asked. Absent where the method is not installed in that version,
  /// or cuts nothing.
  public Optional<Parts> cut(Plugins plugins, Evidence kept) {
    var made = kept.provenance();
    try {
      var method = plugins.byId(Explainer.class, made.producer());
      if (!method.version().equals(made.version())) {
        return Optional.empty();
      }
      var own = new LinkedHashMap<String, Object>(made.parameters());
      own.keySet().retainAll(Parameters.toMap(method).keySet());
      var nobody = new WithoutModel(kept.step());
      var question = new Question(nobody, input, new Reading.Score(""), List.of());
      return Parameters.with(method, own).parts(question, Watch.SILENT);
    } catch (Failure uncut) {
      return Optional.empty();
    }
  }

  private static Optional<Step> unchanged(LoadedCase loaded, Evidence kept) {
    return loaded.caseFile().protocol().stream()
        .filter(step -> step.id().equals(kept.step()))
        .filter(step -> step.reference().isEmpty())
        .filter(
            step -> StepRun.fingerprint(step).equals(kept.provenance().parameters().get("step")))
        .findFirst();
  }

  /// The id that the step states; where it states none, that of the first input.
  private static Optional<String> id(Evidence kept) {
    return Optional.ofNullable(kept.provenance().parameters().get(NAME))
        .map(String::valueOf)
        .flatMap(stated ->
            stated.isBlank()
                ? kept.provenance().inputs().stream().map(ExplainedExhibit::named).findFirst()
                : Optional.of(stated));
  }

  private static String named(String input) {
    return input.substring(0, Math.max(0, input.lastIndexOf(':')));
  }

  private static Optional<Exhibit> exhibit(LoadedCase loaded, String id) {
    return loaded.caseFile().exhibits().stream()
        .filter(exhibit -> exhibit.id().equals(id))
        .findFirst();
  }

  private static Optional<ExplainedExhibit> read(
      CaseStore cases, LoadedCase loaded, Exhibit exhibit) {
    try {
      return Optional.of(
          new ExplainedExhibit(exhibit.id(), List.of(), List.of(), cases.input(loaded, exhibit)));
    } catch (Failure unreadable) {
      return Optional.empty();
    }
  }

  private static boolean isAsKept(OtherExhibit other, Evidence kept) {
    return kept.provenance().inputs().contains(Asked.input(other));
  }

  private static boolean isAsKept(ExplainedExhibit read, List<String> inputs) {
    return inputs.contains(read.exhibit() + ":" + StepRun.sha256(read.input()));
  }
}
