package org.autopsie.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.autopsie.casefile.CaseStore;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Evidence;
import org.autopsie.protocol.ExplainedExhibit;

/// What the parts of the explanations of a case are parts of.
final class ExplainedExhibits {
  private ExplainedExhibits() {}

  /// By the hash of the line of evidence, for the last explanation of each step.
  static Map<String, ExplainedExhibit> of(
      CaseStore cases, LoadedCase loaded, List<Evidence> ledger) {
    var last = new LinkedHashMap<String, Evidence>();
    ledger.stream()
        .filter(line -> line.payload().values().stream().anyMatch(Attribution.class::isInstance))
        .forEach(line -> last.put(line.step(), line));
    var found = new LinkedHashMap<String, ExplainedExhibit>();
    for (var line : last.values()) {
      ExplainedExhibit.of(cases, loaded, line).ifPresent(one -> found.put(line.hash(), one));
    }
    return found;
  }
}
