package org.autopsie.workbench.guess;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.autopsie.casefile.CaseFile;
import org.autopsie.evidence.Evidence;
import org.autopsie.report.StepWords;
import org.autopsie.workbench.chart.Saver;

/// What the page is handed by whoever shows it.
///
/// @param caseFile the case, as it is now
/// @param ledger the evidence, as it is whenever it is asked for
/// @param locale the language
/// @param runnable tells by a step's id whether it could be run here now
/// @param run runs the step with that id in the background; [GuessView#refresh] shows what came of
///   it
/// @param back leaves the page
/// @param saver asks where a picture of the page goes
public record GuessPage(
    CaseFile caseFile,
    Supplier<List<Evidence>> ledger,
    Locale locale,
    Predicate<String> runnable,
    Consumer<String> run,
    Runnable back,
    Saver saver) {

  /// What a step came to.
  StepWords result(String step) {
    return StepWords.of(caseFile, ledger.get(), step, locale);
  }
}
