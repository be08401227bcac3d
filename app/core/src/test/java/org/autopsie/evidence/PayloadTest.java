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
        explanations(),
        tables());
  }

  private Arbitrary<Payload> explanations() {
    var words = Arbitraries.strings();
    var three = doubles().list().ofSize(3);
    var parts =
        Arbitraries.of(
                new Part.Span(3, 8),
                new Part.Column("age"),
                new Part.Cell(0, 0, 16, 16),
                new Part.Region(4, 1, 2, 3, 4),
                new Part.Pair(new Part.Column("x1"), new Part.Column("x3")))
            .map(part -> (Part) part)
            .list()
            .ofSize(3);
    return Arbitraries.oneOf(
        Combinators.combine(words, parts, three, three, doubles(), Arbitraries.of(true, false))
            .as((measure, where, values, ends, base, signed) ->
                new Attribution(measure, where, values, ends, ends, signed, base, base, "score")),
        Combinators.combine(words, words, three, three)
            .as((name, over, at, values) ->
                new Curve(name, over, "px", at, values, values, values, "score")),
        Combinators.combine(words, words.list().ofSize(3), three)
            .as((name, rows, values) ->
                new Grid(name, "y", rows, "x", List.of("only"), values, "score")),
        Combinators.combine(Arbitraries.longs(), three, doubles(), words)
            .as((seed, spread, one, second) ->
                new Stability(seed, 3, spread, one, one, second, one)));
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
