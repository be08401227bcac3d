package org.autopsie.protocol;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.autopsie.casefile.CaseFile;
import org.autopsie.casefile.CaseTable;
import org.autopsie.casefile.Step;
import org.autopsie.evidence.Evidence;
import org.autopsie.model.FileSpec;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// Tells which results were made of another case than the one that is open now: the step, its model
/// or its exhibits were changed since. Reads nothing and asks no model.
///
/// @param caseFile the case as it is now
/// @param exhibits what a model is given now, by the exhibit's id; what is not here counts as
///   unchanged
/// @param tables gives the table of an id as it is now; absent where it cannot be read
public record Stale(
    CaseFile caseFile, Map<String, Input> exhibits, Function<String, Optional<CaseTable>> tables) {
  private static final Words WORDS = Words.of(Stale.class);

  public Stale {
    exhibits = Map.copyOf(exhibits);
  }

  /// Tells it of exhibits alone: tables count as unchanged.
  public Stale(CaseFile caseFile, Map<String, Input> exhibits) {
    this(caseFile, exhibits, id -> Optional.empty());
  }

  /// Why the newest evidence on a step no longer speaks of the case as it is; absent where it does,
  /// and where there is none.
  public Optional<Sentence> why(Step step, List<Evidence> ledger) {
    return StepResults.latest(ledger, step.id()).flatMap(kept -> why(step, kept));
  }

  private Optional<Sentence> why(Step step, Evidence kept) {
    var provenance = kept.provenance();
    if (!StepRun.fingerprint(step).equals(provenance.parameters().get("step"))) {
      return Optional.of(locale -> WORDS.say(locale, "stale-step"));
    }
    if (stated(step).filter(sha256 -> !sha256.equals(provenance.modelSha256())).isPresent()) {
      return Optional.of(locale -> WORDS.say(locale, "stale-model"));
    }
    if (provenance.inputs().stream().anyMatch(this::isOtherTable)) {
      return Optional.of(locale -> WORDS.say(locale, "stale-table"));
    }
    long changed = provenance.inputs().stream().filter(this::isOther).count();
    return changed == 0
        ? Optional.empty()
        : Optional.of((Locale locale) -> WORDS.say(locale, "stale-exhibits", changed));
  }

  private Optional<String> stated(Step step) {
    return caseFile.models().stream()
        .filter(model -> model.id().equals(step.model()))
        .findFirst()
        .flatMap(ModelSpec::file)
        .map(FileSpec::sha256)
        .filter(sha256 -> !sha256.isEmpty());
  }

  private boolean isOtherTable(String input) {
    var id = Tables.id(input.substring(0, Math.max(0, input.lastIndexOf(':'))));
    var now = id.isEmpty() ? Optional.<CaseTable>empty() : tables.apply(id);
    return now.filter(table -> !Tables.input(id, table).equals(input)).isPresent();
  }

  private boolean isOther(String input) {
    int colon = input.lastIndexOf(':');
    var now = exhibits.get(input.substring(0, Math.max(0, colon)));
    return now != null && !StepRun.sha256(now).equals(input.substring(colon + 1));
  }
}
