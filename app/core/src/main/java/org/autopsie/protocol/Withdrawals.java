package org.autopsie.protocol;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.autopsie.casefile.CaseStore;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.evidence.Blobs;
import org.autopsie.evidence.Evidence;
import org.autopsie.evidence.Ledger;
import org.autopsie.evidence.Payload;
import org.autopsie.evidence.Provenance;

/// Takes personal material back: deletes the exhibit's file and the blobs that were drawn from it,
/// and appends a dated withdrawal to the ledger. The numbers kept earlier stay, since they name no
/// one.
public final class Withdrawals {
  private Withdrawals() {}

  /// Withdraws an exhibit of a working copy.
  ///
  /// @param cases writes the case folder
  /// @param clock dates the withdrawal
  /// @return the line that says so
  /// @throws org.autopsie.run.Failure where the case has no such exhibit, or it is a sample case
  public static Evidence forget(CaseStore cases, LoadedCase loaded, String exhibit, Clock clock) {
    var ledger = Ledger.open(loaded.folder());
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var deleted = new ArrayList<String>();
    cases.edits().forget(loaded, exhibit, today).sha256().ifPresent(deleted::add);
    var blobs = Blobs.in(loaded.folder());
    for (var kept : ledger.entries()) {
      drawnFrom(kept, exhibit).stream()
          .filter(blobs::has)
          .forEach(hash -> take(blobs, hash, deleted));
    }
    var payload = new LinkedHashMap<String, Payload>();
    payload.put("withdrawal", new Payload.Withdrawal(exhibit, deleted));
    return ledger.append(
        exhibit,
        clock.instant(),
        new Provenance("forget", "1", new LinkedHashMap<>(), 0, "", List.of()),
        payload);
  }

  private static void take(Blobs blobs, String hash, List<String> deleted) {
    blobs.delete(hash);
    deleted.add(hash);
  }

  /// The blobs that a line names as drawn from the exhibit: provenance parameter `blobs`.
  private static List<String> drawnFrom(Evidence kept, String exhibit) {
    boolean uses =
        kept.provenance().inputs().stream().anyMatch(input -> input.startsWith(exhibit + ":"));
    return uses && kept.provenance().parameters().get("blobs") instanceof List<?> names
        ? names.stream().map(String::valueOf).toList()
        : List.of();
  }
}
