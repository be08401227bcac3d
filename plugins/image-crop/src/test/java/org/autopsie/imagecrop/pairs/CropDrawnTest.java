package org.autopsie.imagecrop.pairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.autopsie.evidence.Curve;
import org.autopsie.evidence.Payload;
import org.autopsie.model.Predictor;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.protocol.Trial.Arm;
import org.autopsie.run.Failure;
import org.autopsie.run.InstrumentContract;
import org.autopsie.run.Parameters;
import org.autopsie.run.Progress;
import org.autopsie.run.ToyPredictor;
import org.junit.jupiter.api.Test;

class CropDrawnTest implements InstrumentContract<CropDrawn> {
  private static final List<String> BLANK_B =
      List.of("background-a=5", "background-b=5", "clothes=5", "luminance-b=5", "luminance-a=90");

  @Override
  public CropDrawn plugin() {
    return with(Map.of("pairs", 24, "vary", List.of("luminance")));
  }

  @Override
  public Trial trial() {
    return trial(new ToyMap());
  }

  private static Trial trial(Predictor predictor) {
    return new Trial(predictor, List.of(), Arm.asTheyAre(), Arm.asTheyAre());
  }

  private static CropDrawn with(Map<String, ?> values) {
    return Parameters.with(new CropDrawn(), values);
  }

  private static Payload.Table answers(CropDrawn drawn, Predictor predictor, long seed) {
    return drawn.answers(trial(predictor), new SplittableRandom(seed), Progress.SILENT);
  }

  private static Instrument.Result result(CropDrawn drawn, Predictor predictor) {
    var answers = answers(drawn, predictor, 0);
    return drawn.measure(answers, new SplittableRandom(0), Progress.SILENT);
  }

  /// The toy keeps what is lightest, and on a dark ground with dark clothes that is a head.
  @Test
  void should_find_that_the_lighter_is_always_kept_by_a_model_that_looks_for_light() {
    var dark = List.of("background-a=1", "background-b=1", "clothes=1");
    var drawn = with(Map.of("pairs", 40, "vary", List.of("luminance"), "fixed", dark));

    var metric = result(drawn, new ToyMap()).metric();

    assertEquals(50, metric.value());
    assertEquals(50, metric.low());
    assertEquals("points", metric.unit());
  }

  @Test
  void should_find_nothing_in_a_model_that_sees_nothing() {
    var drawn = with(Map.of("pairs", 40));

    assertEquals(0, result(drawn, ToyMap.blind()).metric().value());
  }

  /// The control of the case: a head beside nothing. A broken model must not pass it.
  @Test
  void should_tell_a_broken_model_from_one_that_sees_a_head_beside_nothing() {
    var drawn = with(Map.of("pairs", 10, "vary", List.of(), "fixed", BLANK_B, "side", "a"));

    assertEquals(50, result(drawn, new ToyMap()).metric().value());
    assertEquals(0, result(drawn, ToyMap.blind()).metric().value());
  }

  @Test
  void should_keep_the_small_lead_small_where_a_cell_is_drawn_by_lot() {
    var dark = List.of("background-a=1", "background-b=1", "clothes=1");
    var drawn = with(Map.of("pairs", 40, "vary", List.of("luminance"), "fixed", dark));

    var choices = (Payload.Table) result(drawn, new ToyMap()).details().get("by-choice");

    assertEquals(List.of("crop", "highest", "softmax", "proportion"), choices.words("choice"));
    double softmax = choices.numbers("points")[2];
    assertTrue(softmax > 0 && softmax < 10, softmax + "");
  }

  @Test
  void should_give_the_score_along_lightness_and_along_hue_where_it_varies() {
    var all = result(with(Map.of("pairs", 60)), new ToyMap()).details();
    var grey = result(with(Map.of("pairs", 60, "vary", List.of("luminance"))), new ToyMap());

    assertEquals(10, ((Curve) all.get("score-by-lightness")).at().size());
    assertTrue(all.containsKey("score-by-hue"));
    assertTrue(!grey.details().containsKey("score-by-hue"));
  }

  @Test
  void should_give_five_lightnesses_of_pictograms_and_no_contrast() {
    var pictograms = Map.of("pairs", 60, "stimulus", "pictograms", "vary", List.of("luminance"));
    var details = result(with(pictograms), new ToyMap()).details();

    assertEquals(
        List.of(1.0, 2.0, 3.0, 4.0, 5.0), ((Curve) details.get("score-by-lightness")).at());
    var contrast = new java.util.HashMap<String, Object>(pictograms);
    contrast.put("side", "contrast");
    assertEquals(
        "pictogram-contrast",
        assertThrows(Failure.class, () -> result(with(contrast), new ToyMap())).key());
  }

  @Test
  void should_draw_other_pictures_with_another_seed_and_the_same_with_the_same() {
    var one = answers(plugin(), new ToyMap(), 1).words("stimulus");

    assertEquals(one, answers(plugin(), new ToyMap(), 1).words("stimulus"));
    assertNotEquals(one, answers(plugin(), new ToyMap(), 2).words("stimulus"));
  }

  @Test
  void should_tell_how_far_it_is_on_the_way() {
    var told = new ArrayList<Long>();
    plugin().answers(trial(), new SplittableRandom(0), (done, total, what) -> told.add(done));

    assertEquals(List.of(0L, 16L, 24L), told);
  }

  @Test
  void should_refuse_a_model_that_answers_with_scores() {
    var scores = new ToyPredictor(ToyPredictor.Answer.SCORES);

    assertEquals("no-map", assertThrows(Failure.class, () -> answers(plugin(), scores, 0)).key());
  }

  @Test
  void should_refuse_a_fixed_value_that_sets_nothing() {
    var drawn = with(Map.of("pairs", 4, "fixed", List.of("clothes")));

    assertEquals("fixed", assertThrows(Failure.class, () -> answers(drawn, new ToyMap(), 0)).key());
  }
}
