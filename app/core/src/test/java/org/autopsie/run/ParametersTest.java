package org.autopsie.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ParametersTest {
  private final SamplePlugin sample = new SamplePlugin();

  @Test
  void should_describe_each_component_in_order() {
    var parameters = Parameters.of(sample);

    assertEquals(
        new Parameter(
            "top-ranks",
            Parameter.Kind.WHOLE,
            Parameter.Shape.ONE,
            Optional.of(new Parameter.Bounds(1, 20, "ranks")),
            4,
            List.of()),
        parameters.getFirst());
    assertEquals(
        List.of(
            "top-ranks",
            "seed-offset",
            "share",
            "strict",
            "words",
            "side",
            "file",
            "column",
            "pairs",
            "digits"),
        parameters.stream().map(Parameter::name).toList());
    assertEquals(List.of("left", "far-right"), parameters.get(5).choices());
    assertEquals("left", parameters.get(5).standard());
    assertEquals(Parameter.Kind.COLUMN, parameters.get(7).kind());
    assertEquals(Parameter.Shape.MANY, parameters.get(8).shape());
    assertEquals(Parameter.Kind.WHOLE, parameters.get(9).kind());
  }

  @Test
  void should_read_json_values_and_keep_the_other_ones() {
    var values =
        Map.of(
            "top-ranks",
            7L,
            "share",
            1,
            "strict",
            true,
            "side",
            "far-right",
            "pairs",
            List.of("a=>b", "c=>d"),
            "file",
            "b.csv",
            "digits",
            List.of(3));

    var changed = Parameters.with(sample, values);

    assertEquals(
        new SamplePlugin(
            7,
            0,
            1,
            true,
            "",
            SamplePlugin.Side.FAR_RIGHT,
            Path.of("b.csv"),
            "age",
            List.of("a=>b", "c=>d"),
            List.of(3)),
        changed);
  }

  @Test
  void should_read_words_as_typed_on_a_command_line() {
    var values =
        Map.of(
            "top-ranks",
            "7",
            "share",
            "0.25",
            "strict",
            "true",
            "pairs",
            "a=>b, c=>d",
            "digits",
            "");

    var changed = Parameters.with(sample, values);

    assertEquals(7, changed.topRanks());
    assertEquals(0.25, changed.share());
    assertTrue(changed.strict());
    assertEquals(List.of("a=>b", "c=>d"), changed.pairs());
    assertEquals(List.of(), changed.digits());
  }

  @Property
  void should_round_trip_through_json(
      @ForAll @IntRange(min = 1, max = 20) int top,
      @ForAll long offset,
      @ForAll @DoubleRange(min = 0, max = 1) double share,
      @ForAll String words,
      @ForAll SamplePlugin.Side side,
      @ForAll List<String> pairs) {
    var plugin =
        new SamplePlugin(
            top,
            offset,
            share,
            true,
            "+" + words,
            side,
            Path.of("x/y.csv"),
            "c",
            pairs,
            List.of(9));
    var json = new JsonMapper();

    Map<?, ?> read = json.readValue(json.writeValueAsString(Parameters.toMap(plugin)), Map.class);
    var values = new HashMap<String, Object>();
    read.forEach((name, value) -> values.put((String) name, value));

    assertEquals(plugin, Parameters.with(new SamplePlugin(), values));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          top-ranks | 21      | sample: top-ranks must lie between 1 and 20; 21 does not.
          top-ranks | 2.5     | sample: top-ranks must be a whole number, not “2.5”.
          top-ranks | 1e999999999 | sample: top-ranks must be a whole number, not “1e999999999”.
          seed-offset | 9223372036854775808 | sample: seed-offset must be a whole number, not “9223372036854775808”.
          share     | NaN     | sample: share must be a number, not “NaN”; write decimals with a point.
          share     | 0,5     | sample: share must be a number, not “0,5”; write decimals with a point.
          strict    | yes     | sample: strict must be true or false, not “yes”.
          side      | right   | sample: side cannot be “right”; choose among: left, far-right.
          digits    | 1,12    | sample: digits must lie between 0 and 9; 12 does not.
          words     | refuse me | sample refuses these values: not these words
          tpo-ranks | 3       | sample has no parameter tpo-ranks; did you mean top-ranks? It has: top-ranks, seed-offset, share, strict, words, side, file, column, pairs, digits.
          """)
  void should_say_what_is_wrong_with_a_typed_value(String name, String value, String sentence) {
    assertEquals(sentence, refusal(Map.of(name, value)).getMessage());
  }

  @Test
  void should_refuse_values_of_another_type() {
    assertEquals(
        "sample: words must be words, not “5”; put them between quotation marks.",
        refusal(Map.of("words", 5)).getMessage());
    assertEquals(
        "sample: top-ranks must be a whole number, not “[…]”.",
        refusal(Map.of("top-ranks", List.of(1))).getMessage());
    assertEquals(
        "sample: pairs must be a list, not “3”.", refusal(Map.of("pairs", 3)).getMessage());
    var absent = new HashMap<String, Object>();
    absent.put("share", null);
    assertEquals(
        "sample: share must be a number, not “null”; write decimals with a point.",
        refusal(absent).getMessage());
  }

  @Test
  void should_say_it_in_french() {
    assertEquals(
        "sample\u00a0: side ne peut pas être «\u00a0right\u00a0»\u202f; choisissez parmi\u00a0:"
            + " left, far-right.",
        refusal(Map.of("side", "right")).in(Locale.FRENCH));
  }

  @Test
  void should_cut_a_long_value_in_the_sentence() {
    var message = refusal(Map.of("share", "x".repeat(100_000))).getMessage();

    assertTrue(message.length() < 200, message);
  }

  @Test
  void should_name_a_component_that_cannot_be_a_parameter() {
    record Odd(Locale locale) implements Plugin {
      @Override
      public String id() {
        return "odd";
      }
    }

    var failure = assertThrows(Failure.class, () -> Parameters.of(new Odd(Locale.FRENCH)));

    assertTrue(failure.getMessage().contains("locale is of the type Locale"), failure.getMessage());
  }

  @Test
  void should_say_that_there_is_no_parameter_at_all() {
    record Bare() implements Plugin {
      @Override
      public String id() {
        return "bare";
      }
    }

    var failure =
        assertThrows(Failure.class, () -> Parameters.with(new Bare(), Map.of("share", 1)));

    assertEquals(
        "bare has no parameter share: it has none at all; leave it out.", failure.getMessage());
  }

  private Failure refusal(Map<String, ?> values) {
    return assertThrows(Failure.class, () -> Parameters.with(sample, values));
  }
}
