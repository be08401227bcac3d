package org.autopsie.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.autopsie.casefile.CaseFile;
import org.autopsie.evidence.Evidence;

/// The figures of a case, each by the id of its step, as the report draws them. Immutable, pure,
/// safe from any thread.
public final class CaseFigures {
  private final Dossier dossier;
  private final Figures figures;

  /// @param ledger every line of the case's evidence
  /// @param locale the language of the words in the figures
  public CaseFigures(CaseFile caseFile, List<Evidence> ledger, Locale locale) {
    this.dossier = Dossier.of(caseFile, "", ledger, locale);
    this.figures = new Figures(dossier);
  }

  /// The steps that can be drawn, in the protocol's order.
  public List<String> ids() {
    return dossier.steps().stream().map(StepView::id).filter(id -> svg(id).isPresent()).toList();
  }

  /// The step's figure as a file of its own (SVG 1.1, light colours, the caption, n and the
  /// interval drawn in it); absent where nothing was measured or there is no such step.
  public Optional<String> svg(String stepId) {
    return dossier
        .step(stepId)
        .flatMap(step -> figures.of(step, Html.anchor("figure", stepId)))
        .map(chart -> Html.clean(chart.svg()));
  }
}
