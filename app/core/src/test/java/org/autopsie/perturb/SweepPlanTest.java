package org.autopsie.perturb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.autopsie.model.Input;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweepPlanTest {
  private static final Perturbation PLAIN = new Shifted();
  private static final SweepPlan.Choice GRID = new SweepPlan.Choice(Design.GRID, 0, 0);

  @Test
  void should_visit_every_step_of_every_axis_for_every_exhibit_in_order() {
    var plan = plan(List.of("by=0:0.3:0.1", "times=1:2:1"), GRID, 100, 200);

    assertEquals(16, plan.count());
    assertEquals(List.of(0.0, 1L), plan.values(0));
    assertEquals(List.of(0.0, 2L), plan.values(1));
    assertEquals(List.of(0.3, 2L), plan.values(7), "0.3, not 0.30000000000000004");
    assertEquals(List.of(0.0, 1L), plan.values(8));
    assertEquals("b", plan.subject(8).name());
    assertEquals(100 + 0.2 * 2, x(plan, 5));
    assertEquals(200 + 0.3 * 2, x(plan, 15));
  }

  @Test
  void should_stop_before_the_end_where_the_steps_do_not_meet_it() {
    assertEquals(4, plan(List.of("by=0:1:0.3"), GRID, 0).count());
    assertEquals(1, plan(List.of("by=1:1:0.3"), GRID, 0).count());
    assertEquals(
        List.of(-10.0, -9.5),
        LongStream.range(0, 2)
            .mapToObj(i -> plan(List.of("by=-10:-9.4:0.5"), GRID, 0).values(i).getFirst())
            .toList());
  }

  @Test
  void should_take_words_and_lists_of_numbers_as_an_axis() {
    var plan = plan(List.of("name=a,,c", "by=1,-2.5"), GRID, 0);
    assertEquals(6, plan.count());
    assertEquals(List.of("", "-2.5"), plan.values(3));
    assertEquals(-2.5, x(plan, 3));
  }

  @Property(tries = 40)
  void should_stay_within_the_ranges_when_points_are_drawn(
      @ForAll @IntRange(min = 1, max = 64) int count, @ForAll long seed) {
    for (var design : List.of(Design.RANDOM, Design.LATIN_HYPERCUBE, Design.SOBOL)) {
      var plan =
          plan(List.of("by=-1:2", "times=1:5"), new SweepPlan.Choice(design, count, seed), 0);
      assertEquals(count, plan.count());
      for (int i = 0; i < count; i++) {
        double by = (double) plan.values(i).get(0);
        long times = (long) plan.values(i).get(1);
        assertTrue(by >= -1 && by < 2 && times >= 1 && times <= 5, plan.values(i).toString());
        assertEquals(plan.values(i), plan.values(i));
      }
    }
  }

  @Test
  void should_visit_every_whole_number_when_points_are_drawn() {
    var plan = plan(List.of("times=1:5"), new SweepPlan.Choice(Design.LATIN_HYPERCUBE, 5, 1), 0);
    assertEquals(
        java.util.Set.of(1L, 2L, 3L, 4L, 5L),
        LongStream.range(0, 5)
            .mapToObj(i -> plan.values(i).getFirst())
            .collect(java.util.stream.Collectors.toSet()));
  }

  @Test
  void should_draw_the_same_for_every_probe_so_that_only_the_parameter_moves() {
    var noisy = new Shifted(0, 1, 1, "");
    var axes = List.of(Axis.read(noisy, "by=0:1:0.5"));
    var plan = new SweepPlan(List.of(subject("a", 0)), noisy, axes, GRID);
    assertEquals(0.5, x(plan, 1) - x(plan, 0), 1e-12);
    assertTrue(x(plan, 0) > 0);
  }

  @Test
  void should_have_another_key_when_anything_else_differs() {
    var plan = plan(List.of("by=0:1:0.5"), GRID, 1);
    assertEquals(plan.key(), plan(List.of("by=0:1:0.5"), GRID, 1).key());
    assertNotEquals(plan.key(), plan(List.of("by=0:1:0.25"), GRID, 1).key());
    assertNotEquals(plan.key(), plan(List.of("by=0:1:0.5"), GRID, 2).key());
    assertNotEquals(plan.key(), plan(List.of("by=0:1:0.5"), GRID, 1, 1).key());
    var seeded = new SweepPlan.Choice(Design.GRID, 0, 1);
    assertNotEquals(plan.key(), plan(List.of("by=0:1:0.5"), seeded, 1).key());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bye=0:1:1 | did you mean by",
        "by=0:1:0 | larger than 0, not 0",
        "by=0:1:-1 | larger than 0, not -1",
        "by=1:0:0.1 | nothing from 1 to 0",
        "by=0:11:1 | must lie between",
        "by=0:x:1 | x is not a number",
        "by=0:1e999999999:1 | is not a number",
        "by=0:1:1:1 | write FROM:TO:STEP",
        "by=0:1 | needs one",
        "by | write NAME=",
        "=1 | write NAME=",
        "times=1:2:0.5 | whole numbers only",
        "by=0:1:0.0000000001 | larger steps",
      })
  void should_say_in_one_sentence_what_is_wrong_with_an_axis(String over, String said) {
    var failure = assertThrows(Failure.class, () -> plan(List.of(over), GRID, 0));
    assertTrue(failure.getMessage().contains(said), failure.getMessage());
    assertTrue(!failure.getMessage().contains("\n"), failure.getMessage());
  }

  @Test
  void should_refuse_no_points_a_parameter_twice_and_another_kind_of_input() {
    for (var design : List.of(Design.RANDOM, Design.LATIN_HYPERCUBE, Design.SOBOL)) {
      assertRefused(
          "at least 1", () -> plan(List.of("by=0:1"), new SweepPlan.Choice(design, 0, 0), 0));
      assertRefused(
          "more than",
          () -> plan(List.of("by=0:1"), new SweepPlan.Choice(design, Long.MAX_VALUE, 0), 0));
    }
    assertRefused("twice", () -> plan(List.of("by=0:1:1", "by=0:1:1"), GRID, 0));
    var text = new SweepPlan.Subject("letter", new Input.Text("words"));
    assertRefused(
        "cannot change letter", () -> new SweepPlan(List.of(text), PLAIN, List.of(), GRID));
  }

  private static void assertRefused(
      String said, org.junit.jupiter.api.function.Executable executable) {
    var failure = assertThrows(Failure.class, executable);
    assertTrue(failure.getMessage().contains(said), failure.getMessage());
  }

  private static SweepPlan plan(List<String> over, SweepPlan.Choice choice, double... exhibits) {
    var subjects = new java.util.ArrayList<SweepPlan.Subject>();
    for (int i = 0; i < exhibits.length; i++) {
      subjects.add(subject("abc".substring(i, i + 1), exhibits[i]));
    }
    var axes = over.stream().map(one -> Axis.read(PLAIN, one)).toList();
    return new SweepPlan(subjects, PLAIN, axes, choice);
  }

  private static SweepPlan.Subject subject(String name, double x) {
    return new SweepPlan.Subject(name, new Input.Row(new LinkedHashMap<>(Map.of("x", x))));
  }

  private static double x(SweepPlan plan, long index) {
    return ((Input.Row) plan.at(index)).values().get("x");
  }
}
