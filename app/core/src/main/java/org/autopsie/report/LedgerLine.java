package org.autopsie.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.autopsie.casefile.CaseFile;
import org.autopsie.evidence.Evidence;
import org.autopsie.evidence.Payload;
import org.autopsie.evidence.Payload.Metric;
import org.autopsie.model.ModelSpec;

/// One line of the ledger in the report's words, for whoever shows it elsewhere. Words that do not
/// apply are empty.
///
/// @param evidence the line as it was kept
/// @param title the title of the step it was kept under, or of the exhibit that it takes back
/// @param what what it says first: the number that was measured, with interval and n; the exhibit
///   that was withdrawn; the sentence that was kept
/// @param sign how the step ended, as a sign
/// @param style how the step ended, as a written name: found, not-found, observed, not-tried; empty
///   where the line tells no end
/// @param status how the step ended, in words
/// @param model the model's name and version, or the beginning of its hash where the case has
///   another by now
/// @param withdrawn true where it takes back personal material
/// @param inputs the titles of the exhibits that it was made from; those that are not to be quoted
///   are masked
public record LedgerLine(
    Evidence evidence,
    String title,
    String what,
    String sign,
    String style,
    String status,
    String model,
    boolean withdrawn,
    List<String> inputs) {
  private static final int SHORT = 12;

  public LedgerLine {
    inputs = List.copyOf(inputs);
  }

  /// Every line, oldest first.
  public static List<LedgerLine> of(CaseFile caseFile, List<Evidence> ledger, Locale locale) {
    var dossier = Dossier.of(caseFile, "", ledger, locale);
    return ledger.stream().map(line -> of(dossier, line)).toList();
  }

  /// What the chain of hashes shows, and what it does not.
  public static String shows(Locale locale) {
    return Language.of(locale).say("ledger.shows");
  }

  /// The beginning of a hash, for a table.
  public static String brief(String hash) {
    return hash.length() > SHORT ? hash.substring(0, SHORT) + "…" : hash;
  }

  private static LedgerLine of(Dossier dossier, Evidence line) {
    var language = dossier.language();
    var outcome = held(line, Payload.Outcome.class);
    var status = outcome.map(one -> Status.of(one.status()));
    return new LedgerLine(
        line,
        title(dossier, line),
        what(dossier, line),
        status.map(Status::sign).orElse(""),
        status.map(Status::id).orElse(""),
        status.map(one -> one.word(outcome.map(Payload.Outcome::verdict), language)).orElse(""),
        model(dossier, line),
        held(line, Payload.Withdrawal.class).isPresent(),
        line.provenance().inputs().stream().map(input -> input(dossier, input)).toList());
  }

  private static <T extends Payload> Optional<T> held(Evidence line, Class<T> kind) {
    return line.payload().values().stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  private static String title(Dossier dossier, Evidence line) {
    return dossier
        .step(line.step())
        .map(step -> step.title(dossier.language()))
        .orElseGet(() -> dossier.label(line.step()));
  }

  private static String what(Dossier dossier, Evidence line) {
    if (line.payload().get("measured") instanceof Metric metric) {
      return new Measure(metric, dossier.language()).sentence();
    }
    return line.payload().entrySet().stream()
        .filter(entry -> !(entry.getValue() instanceof Payload.Outcome))
        .map(entry -> LedgerSection.what(dossier, entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(" · "));
  }

  private static String model(Dossier dossier, Evidence line) {
    var sha256 = line.provenance().modelSha256();
    return dossier.caseFile().models().stream()
        .filter(model -> model.file().filter(file -> file.sha256().equals(sha256)).isPresent())
        .map(ModelSpec::title)
        .findFirst()
        .orElse(brief(sha256));
  }

  private static String input(Dossier dossier, String input) {
    return dossier.label(input.substring(0, Math.max(0, input.lastIndexOf(':'))));
  }
}
