package org.autopsie.evidence;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;

/// One line of the ledger as it was kept.
///
/// @param line 1 for the first
/// @param previous hash of the line before, 64 zeros for the first
/// @param step the protocol step's id, or what the person kept it under
/// @param at when it was kept, by this machine's clock (not proven by the chain)
/// @param provenance what made it
/// @param payload what it holds, by name: `measured`, `answers`, `outcome` …
/// @param hash SHA-256 over the raw bytes of everything else in the line, lower-case hexadecimal
public record Evidence(
    long line,
    String previous,
    String step,
    Instant at,
    Provenance provenance,
    SequencedMap<String, Payload> payload,
    String hash) {
  public Evidence {
    Objects.requireNonNull(previous, "previous is null");
    Objects.requireNonNull(step, "step is null");
    Objects.requireNonNull(at, "at is null");
    Objects.requireNonNull(provenance, "provenance is null");
    Objects.requireNonNull(hash, "hash is null");
    payload.forEach((name, held) -> Objects.requireNonNull(held, name + " is null"));
    payload = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(payload));
  }
}
