package org.autopsie.workbench.panel;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.autopsie.casefile.CaseFile;
import org.autopsie.casefile.Source;
import org.autopsie.casefile.Step;
import org.autopsie.evidence.Evidence;
import org.autopsie.protocol.StepResults;
import org.autopsie.report.StepLine;
import org.autopsie.report.StepWords.Shown;
import org.autopsie.run.Words;
import org.autopsie.workbench.chart.Basis;

/// What the figure of a measured step rests on, the same wherever it is drawn.
///
/// @param caseFile the case
/// @param ledger its evidence
public record StepBasis(CaseFile caseFile, List<Evidence> ledger, Locale locale) {
  private static final Words WORDS = Words.of(StepBasis.class);

  public StepBasis {
    ledger = List.copyOf(ledger);
  }

  /// The source of what was published, n, the interval, seed, model and fidelity.
  ///
  /// @param shown what the step came to
  public Basis of(Step step, Shown shown) {
    var source =
        caseFile.sources().stream()
            .filter(one -> one.id().equals(step.expect().source()))
            .map(Source::title)
            .findFirst()
            .orElseGet(() -> say("basis.no-source"));
    var interval =
        shown.low().isPresent()
            ? say("basis.interval", shown.interval())
            : say("basis.no-interval");
    var seed =
        StepResults.latest(ledger, step.id())
            .map(line -> say("basis.seed", line.provenance().seed()))
            .orElseGet(() -> say("basis.no-seed"));
    return new Basis(say("basis.source", source), shown.n(), interval, seed, model(step));
  }

  private String model(Step step) {
    var results = StepResults.of(caseFile, ledger, locale);
    return StepLine.of(caseFile, ledger, results, locale).stream()
        .filter(line -> line.id().equals(step.id()))
        .map(StepBasis::model)
        .filter(words -> !words.isBlank())
        .findFirst()
        .orElseGet(() -> say("basis.no-model"));
  }

  private static String model(StepLine line) {
    return Stream.of(line.model(), line.fidelity())
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining(", "));
  }

  private String say(String key, Object... args) {
    return WORDS.say(locale, key, args);
  }
}
