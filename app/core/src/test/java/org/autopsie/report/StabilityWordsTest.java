package org.autopsie.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Curve;
import org.autopsie.evidence.Part;
import org.autopsie.evidence.Payload;
import org.autopsie.evidence.Stability;
import org.junit.jupiter.api.Test;

/// How stable a kept explanation is, as a report says it.
class StabilityWordsTest {
  private static final double NOT = Double.NaN;
  private static final List<Double> NONE = List.of(NOT, NOT);
  private static final Attribution FOUND =
      new Attribution(
          "shapley",
          List.of(new Part.Column("a"), new Part.Column("b")),
          List.of(-4.0, 1.0),
          NONE,
          NONE,
          true,
          0,
          1,
          "score");

  private static String said(Stability card, Locale locale) {
    return said(card, FOUND, locale);
  }

  private static String said(Stability card, Payload found, Locale locale) {
    var methods = Map.of("lime", "Words and a straight line");
    return new StabilityWords(card, Map.of("found", found), methods, new Language(locale)).words();
  }

  @Test
  void should_say_how_far_the_parts_moved_and_what_the_second_method_says() {
    var card = new Stability(7, 3, List.of(0.2, 0.1), 0.013, 0.5, "lime", -0.5);
    var said = said(card, Locale.ENGLISH);
    assertTrue(said.contains("seed 7, made 3 times"), said);
    assertTrue(said.contains("no value moved by more than 5.0% of the largest"), said);
    assertTrue(said.contains("At the end no value moved by more than 1.3% of the largest"), said);
    assertTrue(said.contains("The shares miss the answer by 0.500000"), said);
    assertTrue(said.contains("“Words and a straight line” on the order of the parts: −0.50"), said);
    assertTrue(said.endsWith("A stable explanation can still be of the wrong thing."), said);
  }

  @Test
  void should_say_how_far_a_curve_moved() {
    var none = List.of(NOT, NOT, NOT);
    var curve =
        new Curve(
            "ice", "age", "", List.of(1.0, 2.0, 3.0), List.of(0.0, 2.0, 4.0), none, none, "score");
    var moved =
        said(new Stability(0, 3, List.of(0.0, 0.1, 0.0), NOT, NOT, "", NOT), curve, Locale.ENGLISH);
    assertTrue(moved.contains("no value moved by more than 2.5% of the largest"), moved);
  }

  @Test
  void should_tell_made_once_from_the_same_every_time() {
    var once = said(new Stability(0, 1, NONE, NOT, NOT, "", NOT), Locale.FRENCH);
    assertTrue(once.contains("on ne sait pas"), once);
    assertFalse(once.contains("chaque fois la même chose"), once);
    var same = said(new Stability(0, 1, List.of(0.0, 0.0), NOT, NOT, "", NOT), Locale.FRENCH);
    assertTrue(same.contains("chaque fois la même chose"), same);
    assertFalse(same.contains("Accord"), same);
  }

  @Test
  void should_say_that_a_second_method_could_not_be_compared() {
    var said = said(new Stability(0, 1, NONE, NOT, NOT, "rise", NOT), Locale.ENGLISH);
    assertTrue(said.contains("“rise” could not be compared"), said);
  }

  /// It stands in the caption, which is drawn in the picture and leaves with it.
  @Test
  void should_stay_with_the_figure() {
    var frame = new Frame("f", "What counts?", "n = 1.", "Seed: 7.", new Language(Locale.ENGLISH));
    assertEquals("Seed: 7. Stable.", frame.saying("Stable.").caption());
  }
}
