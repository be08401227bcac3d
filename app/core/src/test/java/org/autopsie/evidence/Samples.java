package org.autopsie.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Small evidence for tests.
final class Samples {
  static final Instant AT = Instant.parse("2026-11-22T04:00:00Z");

  private Samples() {}

  static Provenance provenance() {
    return new Provenance(
        "retrieval-ranking",
        "1",
        new LinkedHashMap<>(Map.of("top", 4)),
        7,
        "a".repeat(64),
        List.of("b".repeat(64)));
  }

  static SequencedMap<String, Payload> metric(double value) {
    var payload = new LinkedHashMap<String, Payload>();
    payload.put("measured", new Payload.Metric("rank-shift", value, Double.NaN, 0.5, 12, "ranks"));
    return payload;
  }

  static Evidence keep(Ledger ledger, int number) {
    return ledger.append("step-" + number, AT, provenance(), metric(number / 3.0));
  }

  static Ledger filled(Path folder, int lines) {
    var ledger = Ledger.open(folder);
    for (int i = 1; i <= lines; i++) {
      keep(ledger, i);
    }
    return ledger;
  }

  static Path lines(Path folder) {
    return folder.resolve("evidence.jsonl");
  }

  static Path head(Path folder) {
    return folder.resolve("evidence.head");
  }

  /// Puts the golden ledger in that folder.
  static void golden(Path folder) throws IOException {
    for (var name : List.of("evidence.jsonl", "evidence.head")) {
      try (var in = Samples.class.getResourceAsStream(name)) {
        Files.write(folder.resolve(name), in.readAllBytes());
      }
    }
  }
}
