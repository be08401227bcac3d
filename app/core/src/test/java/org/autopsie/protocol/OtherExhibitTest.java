package org.autopsie.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import org.autopsie.casefile.ArmSpec;
import org.autopsie.casefile.Localised;
import org.autopsie.evidence.Evidence;
import org.autopsie.model.Input;
import org.autopsie.perturb.Axis;
import org.autopsie.perturb.Design;
import org.autopsie.perturb.Perturbation;
import org.autopsie.perturb.SweepPlan;
import org.autopsie.run.Failure;
import org.autopsie.run.Parameter;
import org.autopsie.run.Parameters;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Another exhibit as a parameter, from its id to the line of evidence.
class OtherExhibitTest {
  @TempDir private Path folder;
  private ToyLab toys;

  @BeforeEach
  void lay() throws IOException {
    toys = new ToyLab(folder);
  }

  private static SequencedMap<String, Object> other(String id) {
    return new LinkedHashMap<>(Map.of("other", id));
  }

  private Perturbation blend(String id) {
    try (var laboratory = toys.laboratory()) {
      return Trials.perturbation(laboratory, toys.copy(), "toy-blend", other(id));
    }
  }

  private Input.Row first() {
    var values = new LinkedHashMap<String, Double>();
    values.put("age", 30.0);
    values.put("income", 2.0);
    return new Input.Row(values);
  }

  private double age(Perturbation change) {
    return ((Input.Row) change.apply(first(), new SplittableRandom(0))).values().get("age");
  }

  @Test
  void should_look_the_exhibit_up_and_write_it_down_with_its_hash() {
    var change = blend("second");

    assertEquals(35, age(change));
    assertEquals(Parameter.Kind.EXHIBIT, Parameters.of(change).getFirst().kind());
    var written = (String) Parameters.toMap(change).get("other");
    assertTrue(written.matches("second:[0-9a-f]{64}"), written);
    assertEquals(change, blend(written));
    assertEquals(30, age(blend("")));
  }

  @Test
  void should_say_that_there_is_no_such_exhibit_or_no_longer_the_same() {
    assertEquals("no-other", failure("secund"));
    assertEquals("other-changed", failure("second:" + "0".repeat(64)));
    toys.cases().edits().forget(toys.copy(), "second", LocalDate.of(2026, 11, 22));
    assertEquals("exhibit.withdrawn", failure("second"));
    var outside =
        assertThrows(Failure.class, () -> Parameters.with(new ToyBlend(), other("first")));
    assertEquals("other-without-case", outside.key());
  }

  private String failure(String id) {
    return assertThrows(Failure.class, () -> blend(id)).key();
  }

  @Test
  void should_go_along_exhibits_and_know_them_apart_by_what_they_hold() {
    var base = blend("");
    var axis = Axis.read(base, "other=first,second");
    var plan = plan(base, axis);

    assertEquals(List.of(30.0, 35.0), List.of(age(plan, 0), age(plan, 1)));
    var key = plan.key();
    toys.cases().edits().set(toys.copy(), "/exhibits/1/row/income", 6);
    assertNotEquals(key, plan(blend(""), axis).key());
    assertThrows(Failure.class, () -> Axis.read(base, "other=first,third"));
  }

  private SweepPlan plan(Perturbation base, Axis axis) {
    var subject = new SweepPlan.Subject("first", first());
    var choice = new SweepPlan.Choice(Design.GRID, 0, 0);
    return new SweepPlan(List.of(subject), base, List.of(axis), choice);
  }

  private static double age(SweepPlan plan, long index) {
    return ((Input.Row) plan.at(index)).values().get("age");
  }

  @Test
  void should_stand_among_the_inputs_of_the_evidence() {
    var arm = new ArmSpec(new Localised("Mélange", "Blend"), "toy-blend", other("second"), null);
    var attempt =
        new Kept.Attempt(
            new Localised("Mélange", "Blend"), new ToyShift(), "toy", Optional.empty(), arm);
    Evidence line;
    try (var laboratory = toys.laboratory()) {
      line =
          Kept.keep(laboratory, toys.copy(), attempt, ToyLab.CLOCK, Locale.ENGLISH, Progress.SILENT)
              .evidence();
    }
    assertTrue(line.provenance().inputs().contains(hashed()), line.toString());
  }

  private String hashed() {
    var second = toys.copy().caseFile().exhibits().get(1);
    return "second:" + StepRun.sha256(toys.cases().input(toys.copy(), second));
  }
}
