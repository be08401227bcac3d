package org.autopsie.perturb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleUnaryOperator;
import org.autopsie.model.Input;
import org.autopsie.run.CancelledProgress;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;

class FlipsTest {
  private static final List<String> LABELS = List.of("up", "down");

  @Test
  void should_find_the_roots_of_a_known_function() {
    // (x − 1)(x − √5)(x − 7.25): the sign of `up` against `down` changes at each root
    DoubleUnaryOperator cubic = x -> (x - 1) * (x - Math.sqrt(5)) * (x - 7.25);
    var model = new Asked(cubic);
    var flips = flips(model, new Reading.Scores(LABELS), Flips.Side.leading(LABELS), 1e-4, false);

    assertEquals(3, flips.found().size());
    assertFlip(1, "down", "up", flips.found().get(0));
    assertFlip(Math.sqrt(5), "up", "down", flips.found().get(1));
    assertFlip(7.25, "down", "up", flips.found().get(2));
    // steps of 0.75 halved until at most 1e-4: 13 times each
    assertEquals(39, flips.calls());
    assertEquals(39, model.rows.get());
  }

  private static void assertFlip(double at, String before, String after, Flip flip) {
    assertTrue(flip.low() <= at && at <= flip.high(), at + " in " + flip);
    assertTrue(flip.high() - flip.low() <= 1e-4, flip.toString());
    assertEquals(before, flip.before());
    assertEquals(after, flip.after());
    assertEquals(at, flip.at(), 1e-4);
  }

  @Test
  void should_find_where_a_threshold_is_crossed() {
    var flips =
        flips(new Asked(x -> x * x), new Reading.Score("up"), Flips.Side.of(30), 1e-6, false);
    assertEquals(1, flips.found().size());
    assertEquals(Math.sqrt(30), flips.found().getFirst().at(), 1e-5);
    assertEquals("below", flips.found().getFirst().before());
  }

  @Test
  void should_end_at_neighbours_where_only_whole_numbers_are_taken() {
    var model =
        new Asked(x -> {
          assertEquals(Math.rint(x), x);
          return x - 5.5;
        });
    var steps = new Flips.Steps();
    steps.add(0, "below");
    steps.add(1000, "above");
    var flips = refined(model, new Reading.Score("up"), steps, Flips.Side.of(0), 1e-9, true);
    assertEquals(new Flip(5, 6, "below", "above"), flips.found().getFirst());
  }

  @Test
  void should_end_at_neighbouring_numbers_however_small_the_tolerance() {
    var flips =
        flips(new Asked(x -> x - 3.1), new Reading.Score("up"), Flips.Side.of(0), 1e-300, false);
    var flip = flips.found().getFirst();
    assertEquals(Math.nextUp(flip.low()), flip.high());
  }

  @Test
  void should_ask_nothing_where_nothing_flips() {
    var model = new Asked(x -> 1);
    var flips = flips(model, new Reading.Score("up"), Flips.Side.of(0), 1e-3, false);
    assertEquals(List.of(), flips.found());
    assertEquals(0, flips.calls());
    assertEquals(0, model.rows.get());
  }

  @Test
  void should_take_the_first_of_equal_labels() {
    assertEquals("up", Flips.Side.leading(LABELS).of(new double[] {2, 2}));
    assertEquals("down", Flips.Side.leading(LABELS).of(new double[] {2, 3}));
    assertEquals("above", Flips.Side.of(2).of(new double[] {2}));
  }

  @Test
  void should_refuse_a_tolerance_of_nothing_and_hear_a_cancel() {
    for (double tolerance : new double[] {0, -1, Double.NaN}) {
      assertThrows(Failure.class, () -> new Flips.Line(x -> row(x), tolerance, false));
    }
    var steps = new Flips.Steps();
    steps.add(0, "below");
    steps.add(1, "above");
    Progress cancelled = new CancelledProgress();
    var sweep = new Sweep(new Asked(x -> x), new Reading.Score("up"));
    var line = new Flips.Line(FlipsTest::row, 0.1, false);
    assertThrows(
        CancellationException.class,
        () -> Flips.refine(sweep, line, steps.between(), Flips.Side.of(0.5), cancelled));
  }

  private static Flips flips(
      Asked model, Reading reading, Flips.Side side, double tolerance, boolean whole) {
    var steps = new Flips.Steps();
    var coarse = new Sweep(new Asked(model::of), reading);
    for (double x = 0.1; x < 10; x += 0.75) {
      var numbers = coarse.run(new One(x), Progress.SILENT);
      steps.add(x, side.of(numbers));
    }
    return refined(model, reading, steps, side, tolerance, whole);
  }

  private static Flips refined(
      Asked model,
      Reading reading,
      Flips.Steps steps,
      Flips.Side side,
      double tolerance,
      boolean whole) {
    var line = new Flips.Line(FlipsTest::row, tolerance, whole);
    return Flips.refine(new Sweep(model, reading), line, steps.between(), side, Progress.SILENT);
  }

  private record One(double x) implements Probes.Inputs {
    @Override
    public Input at(long index) {
      return row(x);
    }

    @Override
    public long count() {
      return 1;
    }

    @Override
    public String key() {
      return "";
    }
  }

  private static Input row(double x) {
    return new Input.Row(new LinkedHashMap<>(Map.of("x", x)));
  }
}
