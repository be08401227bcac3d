package org.autopsie.imagecrop.pairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.autopsie.casefile.CaseTable;
import org.autopsie.evidence.Payload;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Tables;
import org.autopsie.protocol.Trial;
import org.autopsie.protocol.Trial.Arm;
import org.autopsie.protocol.Trial.Piece;
import org.autopsie.run.Failure;
import org.autopsie.run.InstrumentContract;
import org.autopsie.run.Parameters;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;

/// Plain squares of one grey: the toy keeps the lighter.
class CropPairsTest implements InstrumentContract<CropPairs> {

  @Override
  public CropPairs plugin() {
    return with(Map.of("pairs", 60));
  }

  @Override
  public Trial trial() {
    return trial(greys(12), Map.of());
  }

  private static CropPairs with(Map<String, ?> values) {
    var all = new HashMap<String, Object>(values);
    all.put("resamples", 200);
    return Parameters.with(new CropPairs(), all);
  }

  /// So many pictures of each group: those of a are light, those of b dark, but for the first of
  /// each, which are the other way round.
  private static List<Piece> greys(int count) {
    var pieces = new ArrayList<Piece>();
    for (int i = 0; i < count; i++) {
      pieces.add(piece("a" + i, "a", i == 0 ? 10 : 150 + i));
      pieces.add(piece("b" + i, "b", i == 0 ? 240 : 50 + i));
    }
    return pieces;
  }

  private static Piece piece(String id, String group, int grey) {
    var picture = Picture.plain(40 + grey % 7, 48, grey * 0x010101);
    return new Piece(id, group, "", "", "", new Input.Image(picture));
  }

  private static Trial trial(List<Piece> pieces, Map<String, CaseTable> tables) {
    return new Trial(
        new ToyMap(), pieces, Arm.asTheyAre(), Arm.asTheyAre(), new Tables(tables::get));
  }

  private static Instrument.Result result(CropPairs pairs, Trial trial) {
    var answers = pairs.answers(trial, new SplittableRandom(3), Progress.SILENT);
    return pairs.measure(answers, new SplittableRandom(3), Progress.SILENT);
  }

  /// A picture of a wins where both are like their groups: 11/12 × 11/12 of the draws. Else b does.
  @Test
  void should_count_wins_as_they_are_by_hand() {
    var result = result(with(Map.of("pairs", 4000)), trial(greys(12), Map.of()));

    double expected = 100 * (11.0 / 12 * 11.0 / 12 - 0.5);
    assertEquals(expected, result.metric().value(), 2);
    assertEquals(12, result.metric().n());
  }

  @Test
  void should_give_an_interval_of_the_pictures_and_not_of_the_draws() {
    var few = result(with(Map.of("pairs", 400)), trial(greys(12), Map.of())).metric();
    var many = result(with(Map.of("pairs", 4000)), trial(greys(12), Map.of())).metric();

    double width = few.high() - few.low();
    assertTrue(many.high() - many.low() > 0.6 * width, few + " " + many);
  }

  @Test
  void should_give_no_ratio_under_ten_distinct_pictures() {
    var result = result(with(Map.of("pairs", 200, "measure", "ratio")), trial(greys(9), Map.of()));

    assertTrue(Double.isNaN(result.metric().value()));
    assertTrue(note(result).contains("only 9 distinct pictures"), note(result));
  }

  @Test
  void should_give_a_ratio_of_ten() {
    var metric =
        result(with(Map.of("pairs", 400, "measure", "ratio")), trial(greys(10), Map.of())).metric();

    assertTrue(metric.value() > 1, metric.toString());
    assertEquals("ratio", metric.unit());
  }

  private static String note(Instrument.Result result) {
    return ((Payload.Note) result.details().get("notes")).in(Locale.ENGLISH);
  }

  private static CaseTable labels(Map<String, String> others) {
    var rows = new ArrayList<List<String>>();
    for (var who : List.of("Ana", "Bo", "Cy")) {
      for (var piece : greys(12)) {
        var label =
            who.equals("Cy") ? others.getOrDefault(piece.id(), piece.group()) : piece.group();
        rows.add(List.of(piece.id(), who, label));
      }
    }
    return new CaseTable(List.of("exhibit", "labeller", "label"), rows);
  }

  @Test
  void should_keep_disagreement_and_say_under_how_many_labellings_the_conclusion_flips() {
    var swapped = new HashMap<String, String>();
    greys(12).forEach(piece -> swapped.put(piece.id(), piece.group().equals("a") ? "b" : "a"));
    var pairs = with(Map.of("pairs", 1500, "labels", "labels"));

    var result = result(pairs, trial(greys(12), Map.of("labels", labels(swapped))));

    var table = (Payload.Table) result.details().get("by-labelling");
    assertEquals(List.of("Ana", "Bo", "Cy"), table.words("labeller"));
    assertEquals(List.of("first", "first", "second"), table.words("conclusion"));
    assertTrue(note(result).contains("24 pictures were labelled differently"), note(result));
    assertTrue(note(result).contains("flips under 1 of 3 labellings"), note(result));
    assertTrue(result.metric().value() > 20, result.metric().toString());
  }

  @Test
  void should_say_that_nothing_flips_where_all_agree() {
    var pairs = with(Map.of("pairs", 300, "labels", "labels"));

    var result = result(pairs, trial(greys(12), Map.of("labels", labels(Map.of()))));

    assertTrue(note(result).contains("flips under 0 of 3"), note(result));
  }

  /// The salient point of a plain square is its first cell, 4 pixels from the corner.
  @Test
  void should_count_points_off_the_head_where_heads_are_marked() {
    var on = List.of("0", "0", "10", "10");
    var off = List.of("20", "20", "10", "10");
    var rows = new ArrayList<List<String>>();
    for (var piece : greys(12)) {
      var box = piece.group().equals("a") ? on : off;
      rows.add(List.of(piece.id(), box.get(0), box.get(1), box.get(2), box.get(3)));
    }
    var heads = new CaseTable(List.of("exhibit", "left", "top", "width", "height"), rows);
    var pairs = with(Map.of("pairs", 600, "measure", "off-head", "heads", "heads"));

    var metric = result(pairs, trial(greys(12), Map.of("heads", heads))).metric();

    assertEquals(1 - 11.0 / 12 * 11.0 / 12, metric.value(), 0.05);
    assertEquals("share", metric.unit());
  }

  @Test
  void should_not_depend_on_who_stands_first_or_on_the_layout() {
    var layouts = List.of("side-by-side", "stacked");
    for (var layout : layouts) {
      var drawn = with(Map.of("pairs", 2000, "layout", layout));
      var named = with(Map.of("pairs", 2000, "layout", layout, "order", "first-group"));

      assertEquals(
          result(drawn, trial(greys(12), Map.of())).metric().value(),
          result(named, trial(greys(12), Map.of())).metric().value(),
          4);
    }
  }

  @Test
  void should_bring_pictures_to_one_height_and_still_find_the_marked_head() {
    var rows = new ArrayList<List<String>>();
    greys(12).forEach(piece -> rows.add(List.of(piece.id(), "0", "0", "30", "30")));
    var heads = new CaseTable(List.of("exhibit", "left", "top", "width", "height"), rows);
    var pairs = with(Map.of("pairs", 60, "height", 24, "measure", "off-head", "heads", "heads"));

    assertEquals(0, result(pairs, trial(greys(12), Map.of("heads", heads))).metric().value());
  }

  /// Each of them labels otherwise on as many of the first pictures as her place among them.
  private static CaseTable labelled(int labellers) {
    var rows = new ArrayList<List<String>>();
    for (int who = 0; who < labellers; who++) {
      int seen = 0;
      for (var piece : greys(12)) {
        var other = seen < who ? Labelling.CANNOT_SAY : piece.group();
        rows.add(List.of(piece.id(), "P" + who, other));
        seen++;
      }
    }
    return new CaseTable(List.of("exhibit", "labeller", "label"), rows);
  }

  @Test
  void should_give_the_whole_result_for_one_labeller() {
    var result = of(1);

    assertEquals(24, sum(result, "pictures"));
    assertEquals(300, ((Payload.Table) result.details().get("wins")).numbers("pairs")[0]);
    assertEquals(300, sum(result, "kept"));
    assertEquals(4, ((Payload.Table) result.details().get("by-choice")).rows());
    assertFalse(result.details().containsKey("by-labelling"));
    assertTrue(note(result).contains("what a labeller saw, not what a person is"), note(result));
  }

  @Test
  void should_give_the_measure_under_two_and_five_labellings() {
    for (int labellers : List.of(2, 5)) {
      var result = of(labellers);

      var table = (Payload.Table) result.details().get("by-labelling");
      assertEquals(labellers, table.rows());
      var bars = (Payload.Table) result.details().get("bars");
      assertEquals("most-labellers", bars.words("label").getFirst());
      assertEquals(labellers + 1, bars.rows());
      assertTrue(note(result).contains("of " + labellers + " labellings"), note(result));
      assertTrue(result.metric().low() <= result.metric().value());
    }
  }

  private static Instrument.Result of(int labellers) {
    var pairs = with(Map.of("pairs", 300, "labels", "labels"));
    return result(pairs, trial(greys(12), Map.of("labels", labelled(labellers))));
  }

  private static double sum(Instrument.Result result, String column) {
    var wins = (Payload.Table) result.details().get("wins");
    return Arrays.stream(wins.numbers(column)).sum();
  }

  @Test
  void should_tell_points_off_the_head_beside_the_wins_where_heads_are_marked() {
    var rows = new ArrayList<List<String>>();
    for (var piece : greys(12)) {
      rows.add(List.of(piece.id(), "Ana", "0", "0", "10", "10"));
      rows.add(List.of(piece.id(), "Bo", "20", "20", "10", "10"));
      rows.add(List.of(piece.id(), "Cy", "", "", "", ""));
    }
    var columns = List.of("exhibit", "labeller", "left", "top", "width", "height");
    var pairs = with(Map.of("pairs", 60, "heads", "heads"));

    var result = result(pairs, trial(greys(12), Map.of("heads", new CaseTable(columns, rows))));

    var off = (Payload.Metric) result.details().get("off-head");
    assertEquals(0, off.value(), "half of those who marked it hold the point");
    assertEquals("share", off.unit());
  }

  @Test
  void should_leave_out_who_took_every_label_back() {
    var rows = new ArrayList<>(labels(Map.of()).rows());
    rows.add(List.of("a0", "Dee", ""));
    var table = new CaseTable(List.of("exhibit", "labeller", "label"), rows);
    var pairs = with(Map.of("pairs", 60, "labels", "labels"));

    var result = result(pairs, trial(greys(12), Map.of("labels", table)));

    assertTrue(note(result).contains("of 3 labellings"), note(result));
  }

  @Test
  void should_say_which_labels_there_are() {
    var pairs = with(Map.of("pairs", 10, "first", "c"));

    var failure = assertThrows(Failure.class, () -> result(pairs, trial()));

    assertEquals("no-label", failure.key());
    assertTrue(failure.in(Locale.ENGLISH).contains("a, b"), failure.getMessage());
  }

  @Test
  void should_refuse_a_picture_that_one_person_labelled_twice() {
    var twice =
        new CaseTable(
            List.of("exhibit", "labeller", "label"),
            List.of(List.of("a0", "Ana", "a"), List.of("a0", "Ana", "b")));
    var pairs = with(Map.of("pairs", 10, "labels", "labels"));

    assertEquals(
        "labelled-twice",
        assertThrows(Failure.class, () -> result(pairs, trial(greys(12), Map.of("labels", twice))))
            .key());
  }
}
