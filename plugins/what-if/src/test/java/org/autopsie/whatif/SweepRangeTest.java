package org.autopsie.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Curve;
import org.autopsie.evidence.Grid;
import org.autopsie.evidence.Payload.Table;
import org.autopsie.model.Input;
import org.autopsie.perturb.Perturbation;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.protocol.Trial.Arm;
import org.autopsie.protocol.Trial.Piece;
import org.autopsie.protocol.Trial.Variant;
import org.autopsie.run.Failure;
import org.autopsie.run.InstrumentContract;
import org.autopsie.run.Progress;
import org.autopsie.run.ToyPredictor;
import org.autopsie.run.ToyPredictor.Answer;
import org.junit.jupiter.api.Test;

class SweepRangeTest implements InstrumentContract<SweepRange> {

  @Override
  public SweepRange plugin() {
    return along("", "by=0:4:1");
  }

  @Override
  public Trial trial() {
    return trial(Answer.SCORES, new RowShift("age", 0));
  }

  /// The toy's first score is the sum of the row.
  @Test
  void should_find_the_range_of_a_line_and_its_curve() {
    var result = measure(along("b", "by=-2:3:1"), trial());

    assertEquals(5, result.metric().value(), 1e-6);
    assertEquals("score", result.metric().unit());
    var curve = (Curve) result.details().get("by-place");
    assertEquals(List.of(-2.0, -1.0, 0.0, 1.0, 2.0, 3.0), curve.at());
    assertEquals(List.of(8.0, 9.0, 10.0, 11.0, 12.0, 13.0), curve.values());
    assertEquals("by", curve.over());
  }

  @Test
  void should_lay_two_ways_over_one_another() {
    var result = measure(along("b", "by=1:2:1", "column=age,debt"), trial());

    var grid = (Grid) result.details().get("by-place");
    assertEquals(List.of("age", "debt"), grid.rows());
    assertEquals(List.of("1.0", "2.0"), grid.columns());
    assertEquals(List.of(11.0, 12.0, 11.0, 12.0), grid.values());
  }

  @Test
  void should_list_the_means_over_words() {
    var result = measure(along("b", "column=age,debt"), trial());

    assertEquals(
        List.of("age", "debt"), ((Table) result.details().get("by-place")).words("at-column"));
    assertEquals(0, result.metric().value(), 1e-6);
  }

  @Test
  void should_take_the_mean_of_the_draws_of_a_change_that_draws() {
    var trial = trial(Answer.SCORES, new Drawn(0));
    var once = measure(new SweepRange("a", "", "", List.of("by=0:1:1"), 1, 7, 2000), trial);
    var often = measure(new SweepRange("a", "", "", List.of("by=0:1:1"), 400, 7, 2000), trial);

    double draw = new SplittableRandom(7).nextDouble();
    assertEquals(draw, once.metric().value(), 1e-6);
    assertEquals(0.5, often.metric().value(), 0.06);
  }

  @Test
  void should_compare_vectors_with_the_exhibit_as_it_is_or_with_another() {
    var trial = trial(Answer.EMBEDDING, new RowShift("age", 0));
    var itself = measure(along("a", "by=0:1:1"), trial).metric();
    var other = new SweepRange("a", "", "b", List.of("by=0:10:10"), 1, 0, 2000);

    assertEquals(1 - Math.sqrt(0.5), itself.value(), 1e-6);
    assertEquals("similarity", itself.unit());
    assertEquals(1 - 1 / Math.sqrt(101), measure(other, trial).metric().value(), 1e-6);
  }

  @Test
  void should_say_what_it_cannot_sweep() {
    var none = assertThrows(Failure.class, () -> answers(along("a"), trial()));
    var exhibit = assertThrows(Failure.class, () -> answers(along("z", "by=0:1:1"), trial()));
    var still =
        new Trial(trial().predictor(), trial().exhibits(), Arm.asTheyAre(), Arm.asTheyAre());
    var change = assertThrows(Failure.class, () -> answers(along("a", "by=0:1:1"), still));

    assertEquals("A sweep goes along one or two settings; here there is none.", none.getMessage());
    assertEquals("There is no exhibit z that this model reads.", exhibit.getMessage());
    assertEquals(
        "A sweep needs one change, and one alone, to go along its settings.", change.getMessage());
  }

  private static SweepRange along(String exhibit, String... ways) {
    return new SweepRange(exhibit, "", "", List.of(ways), 1, 0, 2000);
  }

  private static Trial trial(Answer answer, Perturbation change) {
    var pieces = List.of(piece("a", 0), piece("b", 10), piece("c", 20));
    var compared = new Arm("compared", List.of(new Variant("way", List.of(change))));
    return new Trial(new ToyPredictor(answer), pieces, Arm.asTheyAre(), compared);
  }

  private static Piece piece(String id, double age) {
    var values = new LinkedHashMap<String, Double>();
    values.put("age", age);
    values.put("debt", 0.0);
    return new Piece(id, "", "", "", "", new Input.Row(values));
  }

  /// Adds a number, drawn between 0 and it.
  public record Drawn(double by) implements Perturbation {
    /// Adds nothing.
    public Drawn() {
      this(0);
    }

    @Override
    public String id() {
      return "drawn";
    }

    @Override
    public boolean accepts(Input input) {
      return input instanceof Input.Row;
    }

    @Override
    public Input apply(Input input, RandomGenerator random) {
      return new RowShift("age", by * random.nextDouble()).apply(input, random);
    }
  }

  private static Table answers(SweepRange instrument, Trial trial) {
    return instrument.answers(trial, new SplittableRandom(1), Progress.SILENT);
  }

  private static Instrument.Result measure(SweepRange instrument, Trial trial) {
    return instrument.measure(answers(instrument, trial), new SplittableRandom(1), Progress.SILENT);
  }
}
