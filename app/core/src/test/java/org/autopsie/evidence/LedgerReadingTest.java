package org.autopsie.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerReadingTest {
  @TempDir Path folder;

  @Test
  void should_load_a_ledger_written_by_a_newer_plugin() throws IOException {
    var heat =
        "{\"type\":\"heat\",\"cells\":[[1,2.5],[null,\"x\"]],\"of\":{\"a\":true},\"none\":null}";
    var metric =
        "{\"type\":\"metric\",\"name\":\"m\",\"value\":1.5,\"low\":null,\"high\":2,\"n\":3,"
            + "\"unit\":\"u\",\"later\":[1]}";
    write("\"later\":{},\"payload\":{\"heat\":" + heat + ",\"measured\":" + metric + "}");
    var ledger = Ledger.open(folder);
    assertEquals(List.of(), ledger.faults());
    var payload = ledger.entries().getFirst().payload();
    var unknown = assertInstanceOf(Payload.Unknown.class, payload.get("heat"));
    assertEquals("heat", unknown.type());
    assertEquals(heat, Json.mapper().writerFor(Payload.class).writeValueAsString(unknown));
    assertEquals(new Payload.Metric("m", 1.5, Double.NaN, 2, 3, "u"), payload.get("measured"));
    assertEquals(2, Samples.keep(ledger, 2).line());
    assertEquals(List.of(), LedgerCheck.check(folder));
    assertEquals(payload, Ledger.open(folder).entries().getFirst().payload());
  }

  @Test
  void should_name_the_line_when_it_is_sealed_but_lacks_what_evidence_has() throws IOException {
    for (var rest :
        List.of(
            "\"payload\":null",
            "\"payload\":{\"x\":null}",
            "\"payload\":{},\"payload\":{}",
            "\"payload\":{\"t\":{\"type\":\"table\",\"columns\":{\"a\":[1],\"b\":[]}}}",
            "\"payload\":{},\"step\":",
            "\"payload\":" + "[".repeat(100_000))) {
      write(rest);
      var faults = LedgerCheck.check(folder);
      assertEquals(List.of("fault.words"), faults.stream().map(Fault::key).toList(), rest);
      assertTrue(faults.getFirst().message().contains("line 1"));
    }
  }

  @Test
  void should_return_from_append_what_will_be_read_back() {
    var parameters = new LinkedHashMap<String, Object>();
    parameters.put("path", Path.of("a.csv").getFileName().toString());
    parameters.put("list", List.of(1, 2.5, "x"));
    parameters.put("absent", null);
    var provenance = new Provenance("p", "1", parameters, Long.MIN_VALUE, "", List.of());
    var payload = new LinkedHashMap<String, Payload>();
    payload.put("n", new Payload.Note("line\nbreak \u2028 \ud83d\ude00 عربي \"quoted\" \\"));
    payload.put("w", new Payload.Withdrawal("photo", List.of("c".repeat(64))));
    payload.put("o", new Payload.Outcome("control", "pass", "", "held"));
    payload.put("t", new Payload.Table(new LinkedHashMap<>(Map.of("a", List.of(1, 0.1)))));
    var kept = Ledger.open(folder).append("s", Samples.AT, provenance, payload);
    assertEquals(provenance, kept.provenance());
    assertEquals(payload, kept.payload());
    assertEquals(List.of(kept), Ledger.open(folder).entries());
  }

  private void write(String rest) throws IOException {
    var provenance = Json.write(Samples.provenance());
    var covered =
        "{\"line\":1,\"previous\":\""
            + "0".repeat(64)
            + "\",\"step\":\"s\",\"at\":\"2027-01-01T00:00:00Z\",\"provenance\":"
            + provenance
            + ","
            + rest;
    var hash = Sha256.of(covered.getBytes(StandardCharsets.UTF_8));
    Files.writeString(Samples.lines(folder), covered + ",\"hash\":\"" + hash + "\"}\n");
    Files.write(Samples.head(folder), new Head(1, hash).bytes());
  }
}
