package org.autopsie.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.autopsie.casefile.CaseFile;
import org.autopsie.evidence.Evidence;
import org.autopsie.image.Picture;
import org.autopsie.protocol.StepResult;
import org.autopsie.protocol.StepResults;

/// All that a report tells.
///
/// @param caseFile the case
/// @param story the story in the report's language, as Markdown; empty where there is none
/// @param results what each step came to; a step of the case without a result counts as not tried
/// @param ledger every line of evidence, in the ledger's order
/// @param headHash the ledger's last hash, lower-case hexadecimal; empty for an empty ledger
/// @param pictures of exhibits, by their id, as they are to be shown; of an exhibit that must not
///   be quoted none is shown
/// @param explained what explanations are of, by the hash of their line of evidence; of an exhibit
///   that must not be quoted nothing is shown
/// @param methods what methods that explain are called, by their id
/// @param notices sentences that must stand beside the results, in the report's language
public record ReportInput(
    CaseFile caseFile,
    String story,
    List<StepResult> results,
    List<Evidence> ledger,
    String headHash,
    Map<String, Picture> pictures,
    Map<String, Explained> explained,
    Map<String, String> methods,
    List<String> notices) {
  public ReportInput {
    results = List.copyOf(results);
    ledger = List.copyOf(ledger);
    pictures = pictures == null ? Map.of() : Map.copyOf(pictures);
    explained = explained == null ? Map.of() : Map.copyOf(explained);
    methods = methods == null ? Map.of() : Map.copyOf(methods);
    notices = List.copyOf(notices);
  }

  /// A case as recorded so far.
  ///
  /// @param story in that language, as Markdown
  public static ReportInput of(
      CaseFile caseFile, String story, List<Evidence> ledger, Locale locale) {
    return of(caseFile, story, StepResults.of(caseFile, ledger, locale), ledger);
  }

  /// The same, where what each step came to is known.
  static ReportInput of(
      CaseFile caseFile, String story, List<StepResult> results, List<Evidence> ledger) {
    var head = ledger.isEmpty() ? "" : ledger.getLast().hash();
    return new ReportInput(
        caseFile, story, results, ledger, head, Map.of(), Map.of(), Map.of(), List.of());
  }

  /// The same with these pictures of exhibits, by their id, what explanations are of, and what
  /// their methods are called.
  ReportInput with(
      Map<String, Picture> shown, Map<String, Explained> parted, Map<String, String> called) {
    return new ReportInput(
        caseFile, story, results, ledger, headHash, shown, parted, called, notices);
  }
}
