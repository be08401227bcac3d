package org.autopsie.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Curve;
import org.autopsie.evidence.Part;
import org.autopsie.evidence.Part.Column;
import org.autopsie.evidence.Payload;
import org.autopsie.model.Input;
import org.autopsie.run.Failure;
import org.autopsie.run.Sentence;
import org.junit.jupiter.api.Test;

class StableTest {
  private static final Question QUESTION = new Functions(input -> 1).ask(new Input.Text("any"));

  @Test
  void should_make_a_drawing_method_as_often_as_it_is_told_with_other_seeds() {
    var drawing = new Fake("fake", true, "a", "b");

    var result = stable(5, Optional.empty()).explain(drawing, QUESTION, 3, Watch.SILENT);
    var again = stable(5, Optional.empty()).explain(drawing, QUESTION, 3, Watch.SILENT);

    assertEquals(5, result.stability().repeats());
    assertEquals(5 * 7, result.calls());
    assertEquals(3, result.stability().seed());
    assertTrue(result.stability().spread().getFirst() > 0);
    assertEquals(result.stability(), again.stability());
    assertEquals(
        drawing.explain(QUESTION, new SplittableRandom(3), Watch.SILENT).results(),
        result.explanation().results());
  }

  @Test
  void should_not_repeat_a_method_that_draws_no_lots_and_say_so() {
    var result =
        stable(5, Optional.empty())
            .explain(new Fake("fake", false, "a", "b"), QUESTION, 3, Watch.SILENT);

    assertEquals(1, result.stability().repeats());
    assertEquals(List.of(0.0, 0.0), result.stability().spread());
    assertEquals(
        "This method draws no lots: it gives the same every time.",
        result.explanation().notes().getFirst().in(Locale.ENGLISH));
  }

  @Test
  void should_not_know_the_spread_of_a_drawing_method_that_was_made_once() {
    var result =
        stable(1, Optional.empty()).explain(new Fake("fake", true, "a"), QUESTION, 3, Watch.SILENT);

    assertTrue(result.stability().spread().getFirst().isNaN());
  }

  @Test
  void should_say_how_far_a_curve_moves_where_no_part_has_a_value() {
    var drawn = stable(5, Optional.empty()).explain(new Line(true), QUESTION, 3, Watch.SILENT);
    var same = stable(5, Optional.empty()).explain(new Line(false), QUESTION, 3, Watch.SILENT);

    assertEquals(5, drawn.stability().repeats());
    assertEquals(0, drawn.stability().spread().getFirst(), "the same wherever it is drawn");
    assertTrue(drawn.stability().spread().get(1) > 0);
    assertEquals(List.of(0.0, 0.0), same.stability().spread());
  }

  /// A curve from 0 to 1; to somewhere above it where lots are drawn.
  private record Line(boolean drawsLots) implements Explainer {
    @Override
    public String id() {
      return "line";
    }

    @Override
    public Optional<Sentence> refuses(Question question) {
      return Optional.empty();
    }

    @Override
    public Explanation explain(Question question, RandomGenerator random, Watch watch) {
      var at = List.of(0.0, 1.0);
      var values = List.of(0.0, 1 + (drawsLots ? random.nextDouble() / 10 : 0));
      var none = List.of(Double.NaN, Double.NaN);
      var results = new LinkedHashMap<String, Payload>();
      results.put(id(), new Curve(id(), "x", "", at, values, none, none, "score"));
      return new Explanation(results, 2, Double.NaN, List.of());
    }
  }

  /// The fake's values sum to answer − base − 0.5.
  @Test
  void should_say_how_much_of_the_answer_is_not_shared_out() {
    var result =
        stable(1, Optional.empty())
            .explain(new Fake("fake", false, "a", "b"), QUESTION, 3, Watch.SILENT);

    assertEquals(0.5, result.stability().gap(), 1e-12);
  }

  @Test
  void should_compare_with_a_second_method_by_rank() {
    var second = new Fake("second", false, "a", "b", "c");

    var result =
        stable(1, Optional.of(second))
            .explain(new Fake("fake", false, "a", "b", "c"), QUESTION, 3, Watch.SILENT);

    assertEquals("second", result.stability().second());
    assertEquals(1, result.stability().agreement(), 1e-12);
    assertEquals(14, result.calls());
  }

  @Test
  void should_say_why_a_second_method_cannot_be_compared() {
    assertEquals(
        "It could not be compared with second: that method cuts the input into other parts.",
        compared(new Fake("second", false, "a", "c")));
    assertEquals(
        "It could not be compared with none: one of the two gives no value for each part.",
        compared(new Fake("none", false)));
    assertEquals(
        "It could not be compared with refusing. Not this one.",
        compared(new Fake("refusing", false, "a", "b")));
  }

  private static String compared(Explainer second) {
    var result =
        stable(1, Optional.of(second))
            .explain(new Fake("fake", true, "a", "b"), QUESTION, 3, Watch.SILENT);
    assertTrue(Double.isNaN(result.stability().agreement()));
    return result.explanation().notes().getLast().in(Locale.ENGLISH);
  }

  @Test
  void should_stop_between_two_repeats() {
    var watch =
        new Watch() {
          private int asked;

          @Override
          public void report(long done, long total, String what) {}

          @Override
          public boolean cancelled() {
            return asked++ > 2;
          }
        };

    assertThrows(
        CancellationException.class,
        () -> stable(9, Optional.empty()).explain(new Fake("f", true, "a"), QUESTION, 3, watch));
  }

  @Test
  void should_refuse_to_make_it_less_than_once() {
    assertThrows(Failure.class, () -> stable(0, Optional.empty()));
  }

  @Test
  void should_refuse_a_number_of_repeats_out_of_range() {
    for (int repeats : new int[] {-1, 0, 101}) {
      var refused = assertThrows(Failure.class, () -> stable(repeats, Optional.empty()));
      assertTrue(
          refused.getMessage().contains("1 to 100 times, not " + repeats), refused.getMessage());
    }
  }

  private static Stable stable(int repeats, Optional<Explainer> second) {
    return new Stable(repeats, second);
  }

  /// Values 1, 2, 3 …, each moved by a lot where lots are drawn.
  private record Fake(String id, boolean drawsLots, List<Part> parts) implements Explainer {
    Fake(String id, boolean drawsLots, String... names) {
      this(id, drawsLots, List.of(names).stream().<Part>map(Column::new).toList());
    }

    @Override
    public Optional<Sentence> refuses(Question question) {
      return id.equals("refusing") ? Optional.of(locale -> "Not this one.") : Optional.empty();
    }

    @Override
    public Explanation explain(Question question, RandomGenerator random, Watch watch) {
      watch.check();
      if (parts.isEmpty()) {
        return new Explanation(new LinkedHashMap<>(), 7, Double.NaN, List.of());
      }
      var values =
          IntStream.range(0, parts.size())
              .mapToObj(i -> i + 1 + (drawsLots ? random.nextDouble() / 10 : 0))
              .toList();
      var none = parts.stream().map(part -> Double.NaN).toList();
      double sum = values.stream().mapToDouble(Double::doubleValue).sum();
      return Explanation.of(
          new Attribution("fake", parts, values, none, none, true, 1, sum + 1.5, "score"), 7, 0.1);
    }
  }
}
