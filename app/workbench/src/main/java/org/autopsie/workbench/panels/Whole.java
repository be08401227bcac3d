package org.autopsie.workbench.panels;

import java.util.Optional;
import java.util.stream.Collectors;
import org.autopsie.model.Input;
import org.autopsie.perturb.Perturbation;
import org.autopsie.run.Parameter;
import org.autopsie.run.Parameter.Kind;
import org.autopsie.run.Parameters;
import org.autopsie.workbench.panel.Change;
import org.autopsie.workbench.panel.OpenCase;
import org.autopsie.workbench.panel.Study;
import org.autopsie.workbench.panel.Tried;

/// A document whose whole text a person writes herself: the perturbation that takes it, and what it
/// says now.
final class Whole {
  private Whole() {}

  /// The parameter that stands for the whole text; absent where the perturbation has none.
  static Optional<String> parameter(Perturbation with) {
    return Parameters.of(with).stream()
        .filter(one -> one.kind() == Kind.TEXT)
        .map(Parameter::name)
        .findFirst();
  }

  /// The perturbation by which the present document can be written; absent where none is installed
  /// or the document is no text.
  static Optional<Perturbation> writer(Study<?> study) {
    return study.perturbations().stream().filter(one -> parameter(one).isPresent()).findFirst();
  }

  /// The parameter in which an attempt holds what is being written; absent where nothing is.
  static Optional<String> written(Study<?> study, Tried attempt) {
    return study.perturbations().stream()
        .filter(one -> one.id().equals(attempt.change().with()))
        .flatMap(one -> parameter(one).stream())
        .findFirst();
  }

  /// The change that is left once another document is studied: what was written in the first one
  /// stays behind.
  static Change elsewhere(Study<?> study) {
    var attempt = study.attempt().get();
    return written(study, attempt).isPresent()
        ? Change.of(attempt.change().with())
        : attempt.change();
  }

  /// The document as the case has it.
  static String before(OpenCase open, Tried attempt) {
    return words(open.piece(attempt.document()).orElseThrow().input());
  }

  /// An input as text.
  static String words(Input input) {
    return switch (input) {
      case Input.Text text -> text.text();
      case Input.Image image -> image.picture().toString();
      case Input.Row row ->
          row.values().entrySet().stream()
              .map(cell -> cell.getKey() + " = " + number(cell.getValue()))
              .collect(Collectors.joining("\n"));
    };
  }

  /// A number without needless decimals, as a table would have it.
  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
