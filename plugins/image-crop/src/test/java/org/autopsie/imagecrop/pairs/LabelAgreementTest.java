package org.autopsie.imagecrop.pairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.autopsie.casefile.CaseTable;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Tables;
import org.autopsie.protocol.Trial;
import org.autopsie.protocol.Trial.Arm;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;

/// Two people and their labels; no model is asked.
class LabelAgreementTest {

  /// @param words what each labeller called each picture, a letter a picture; a point: nothing
  private static CaseTable labels(String... words) {
    var rows = new ArrayList<List<String>>();
    for (int who = 0; who < words.length; who++) {
      for (int i = 0; i < words[who].length(); i++) {
        var label = words[who].substring(i, i + 1);
        rows.add(List.of("p" + i, "P" + who, label.equals(".") ? "" : label));
      }
    }
    return new CaseTable(List.of("exhibit", "labeller", "label"), rows);
  }

  private static Instrument.Result of(AgreementMeasure measure, CaseTable labels) {
    var by = new LabelAgreement(measure, "labels", 200);
    var trial =
        new Trial(
            new ToyMap(),
            List.of(),
            Arm.asTheyAre(),
            Arm.asTheyAre(),
            new Tables(Map.of("labels", labels)::get));
    var answers = by.answers(trial, new SplittableRandom(1), Progress.SILENT);
    return by.measure(answers, new SplittableRandom(1), Progress.SILENT);
  }

  /// By hand: 10 pictures, 20 labels, a: 12, b: 8; two differ. Do = 2 · 2 ÷ 20 = 1/5, De = 2 · 12 ·
  /// 8 ÷ (20 · 19) = 48/95; α = 1 − 19/48.
  @Test
  void should_give_the_alpha_that_is_worked_by_hand_with_an_interval_over_pictures() {
    var result = of(AgreementMeasure.ALPHA, labels("aaaaaabbbb", "aaaaabbbba"));

    assertEquals(29.0 / 48, result.metric().value(), 1e-12);
    assertEquals(10, result.metric().n());
    assertTrue(result.metric().low() < 29.0 / 48, result.metric().toString());
  }

  @Test
  void should_keep_both_answers_where_labellers_differ() {
    var result = of(AgreementMeasure.SHARE, labels("aab?", "abb?"));

    var differing = (Payload.Table) result.details().get("differing");
    assertEquals(List.of("p1"), differing.words("exhibit"));
    assertEquals(List.of("a"), differing.words("label P0"));
    assertEquals(List.of("b"), differing.words("label P1"));
    assertEquals(0.75, result.metric().value());
    var note = ((Payload.Note) result.details().get("notes")).in(Locale.ENGLISH);
    assertTrue(note.contains("4 pictures were labelled by at least two people"), note);
    assertTrue(note.contains("on 3 of them all say the same"), note);
    assertTrue(note.contains("answered 2 times"), note);
  }

  @Test
  void should_give_no_alpha_under_ten_pictures() {
    var metric = of(AgreementMeasure.ALPHA, labels("aaab", "aabb")).metric();

    assertTrue(Double.isNaN(metric.value()));
    assertEquals(4, metric.n());
  }

  @Test
  void should_count_only_pictures_that_two_labelled_and_what_each_wrote() {
    var result = of(AgreementMeasure.SHARE, labels("ab?.", "a..b"));

    assertEquals(1, result.metric().n());
    var each = (Payload.Table) result.details().get("by-labeller");
    assertEquals(List.of("P0", "P1"), each.words("labeller"));
    assertEquals(3, each.numbers("labelled")[0]);
    assertEquals(1, each.numbers("cannot-say")[0]);
    assertFalse(result.details().containsKey("differing"));
  }

  @Test
  void should_say_that_nothing_is_labelled_yet() {
    assertEquals(
        "nothing-labelled",
        assertThrows(Failure.class, () -> of(AgreementMeasure.SHARE, labels("..", ".."))).key());
  }
}
