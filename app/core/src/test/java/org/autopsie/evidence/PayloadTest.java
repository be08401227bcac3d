package org.autopsie.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PayloadTest {

  @Property(tries = 500)
  void should_read_back_any_payload_as_it_was(@ForAll("payloads") Payload payload) {
    assertEquals(payload, Json.read(written(payload), Payload.class));
  }

  @Property(tries = 1000)
  void should_read_back_any_double_to_the_last_bit(@ForAll("doubles") double value) {
    var metric = new Payload.Metric("m", value, -value, Double.NaN, 1, "u");
    var read = (Payload.Metric) Json.read(written(metric), Payload.class);
    assertEquals(Double.doubleToLongBits(value), Double.doubleToLongBits(read.value()));
    assertEquals(Double.doubleToLongBits(-value), Double.doubleToLongBits(read.low()));
  }

  @Property(tries = 300)
  void should_write_any_payload_on_one_line(@ForAll("payloads") Payload payload) {
    assertEquals(-1, written(payload).indexOf('\n'));
  }

  private static String written(Payload payload) {
    return Json.mapper().writerFor(Payload.class).writeValueAsString(payload);
  }

  @Provide
  Arbitrary<Double> doubles() {
    return Arbitraries.oneOf(
        Arbitraries.longs().map(Double::longBitsToDouble),
        Arbitraries.of(
            0.0,
            -0.0,
            Double.NaN,
            Double.MIN_VALUE,
            Double.MAX_VALUE,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            0.1 + 0.2));
  }

  @Provide
  Arbitrary<Payload> payloads() {
    var words = Arbitraries.strings();
    var hashes = Arbitraries.strings().withChars("0123456789abcdef").ofLength(64).list();
    return Arbitraries.oneOf(
        Combinators.combine(words, doubles(), doubles(), doubles(), Arbitraries.integers(), words)
            .as(Payload.Metric::new),
        Combinators.combine(words, words, words, words).as(Payload.Outcome::new),
        Combinators.combine(words, words.optional()).as(Payload.Note::new),
        Combinators.combine(words, hashes.ofMaxSize(3)).as(Payload.Withdrawal::new),
        tables());
  }

  private Arbitrary<Payload> tables() {
    Arbitrary<Object> number =
        Arbitraries.oneOf(
            doubles().map(cell -> (Object) cell),
            Arbitraries.integers().map(cell -> (Object) cell),
            Arbitraries.longs().greaterOrEqual(1L << 40).map(cell -> (Object) cell));
    Arbitrary<Object> word = Arbitraries.strings().map(cell -> (Object) cell);
    var rows = Arbitraries.integers().between(0, 5);
    return rows.flatMap(count -> {
      var column = Arbitraries.oneOf(number.list().ofSize(count), word.list().ofSize(count));
      return Arbitraries.maps(Arbitraries.strings(), column).ofMaxSize(4).map(this::table);
    });
  }

  private Payload table(Map<String, List<Object>> columns) {
    var copy = new LinkedHashMap<String, List<Object>>();
    columns.forEach((name, cells) -> copy.put(name, new ArrayList<>(cells)));
    return new Payload.Table(copy);
  }
}
