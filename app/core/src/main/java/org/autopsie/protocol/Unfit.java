package org.autopsie.protocol;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.autopsie.casefile.CaseYaml;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.casefile.Step;
import org.autopsie.model.ModelSpec;
import org.autopsie.run.Failure;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// The steps of a case that cannot be run as they are written: no such method, a parameter that
/// does not fit, a second method, a measure, an exhibit, a column, a word or a patch that is not
/// there. Told with the line before anything is run; the other steps run all the same, for a method
/// may be missing on this machine alone. Asks no model: what shows only in the run is not told,
/// such as the parts of an exhibit that the step changes.
///
/// @param laboratory the methods that are installed
/// @param loaded the case
public record Unfit(Laboratory laboratory, LoadedCase loaded) {
  private static final Words WORDS = Words.of(Unfit.class);

  /// One sentence for each such step, in the case’s order.
  public List<Sentence> all() {
    var steps = loaded.caseFile().protocol();
    return IntStream.range(0, steps.size())
        .boxed()
        .flatMap(i -> why(steps.get(i)).map(why -> said(i, steps.get(i), why)).stream())
        .toList();
  }

  private Optional<Failure> why(Step step) {
    try {
      if (laboratory.instrument(step) instanceof Explained explained) {
        loaded.caseFile().models().stream()
            .filter(model -> model.id().equals(step.model()))
            .forEach(model -> requireThere(explained, step, model));
      }
      return Optional.empty();
    } catch (Failure unfit) {
      return Optional.of(unfit);
    }
  }

  private void requireThere(Explained explained, Step step, ModelSpec model) {
    explained.requirePart(model);
    var exhibit = explained.exhibit(new Trials(laboratory, loaded).exhibits(model));
    boolean asItIs = step.reference().isEmpty() && step.compared().isEmpty();
    if (asItIs && explained.namesPart() && !model.reads().equals("row")) {
      explained.requirePart(exhibit.id(), laboratory.cases().input(loaded, exhibit));
    }
  }

  private Sentence said(int place, Step step, Failure why) {
    var file = loaded.folder().resolve(CaseYaml.NAME);
    int line = loaded.lineOf("/protocol/" + place + blamed(step, why));
    return locale -> WORDS.say(locale, "unfit", file, line, step.id(), why);
  }

  /// The parameter that the failure names first, by its name or its words; else the method.
  private static String blamed(Step step, Failure why) {
    return why.args().stream()
        .flatMap(arg ->
            step.set().entrySet().stream()
                .filter(one -> one.getKey().equals(arg) || arg.equals(one.getValue())))
        .findFirst()
        .map(one -> "/set/" + one.getKey())
        .orElse("/with");
  }
}
