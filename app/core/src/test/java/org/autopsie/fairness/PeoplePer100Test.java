package org.autopsie.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Locale;
import org.autopsie.fairness.Decision.Gains;
import org.junit.jupiter.api.Test;

class PeoplePer100Test {
  private static final Decision DECISION =
      new Decision(
          locale -> "medium or high risk",
          locale -> "low risk",
          locale -> "arrested again",
          locale -> "not arrested again",
          Gains.FROM_B);

  private static PeoplePer100 compas() {
    return new PeoplePer100(Samples.compas(), DECISION);
  }

  @Test
  void should_say_people_per_100_beside_the_reference_group() {
    var said = compas().of("Black", "White", Locale.ENGLISH);

    assertEquals(4, said.size());
    assertEquals(
        "Of 100 people of the group Black of whom is known: not arrested again, 45 get decision A"
            + " all the same (interval 43 to 47; n = 1,795). In the reference group, White, 23:"
            + " 21.4 fewer.",
        said.get(1));
  }

  @Test
  void should_say_it_in_french_too() {
    var said = compas().of("White", "Black", Locale.FRENCH);

    assertTrue(said.get(2).startsWith("Sur 100 personnes du groupe White"), said.get(2));
    assertTrue(said.get(2).contains("19,7 de moins"), said.get(2));
  }

  @Test
  void should_say_who_gains_from_which_decision() {
    assertEquals(
        "Decision A: medium or high risk. Decision B: low risk. The person gains from decision B.",
        compas().key(Locale.ENGLISH));
  }

  @Test
  void should_compare_no_group_of_fewer_than_ten() {
    var groups = new LinkedHashMap<>(Samples.compas().groups());
    groups.put("few", Tally.of(new Counts(2, 2, 2, 2)));
    var said =
        new PeoplePer100(new GroupTable(groups), DECISION).of("few", "White", Locale.ENGLISH);

    assertFalse(String.join(" ", said).contains("reference"), said.toString());
  }

  @Test
  void should_name_the_four_fifths_line_with_its_origin() {
    var sentence = FourFifths.sentence(Samples.compas(), Locale.ENGLISH).orElseThrow();

    assertTrue(sentence.startsWith("The group White is selected 0.59 times"), sentence);
    assertTrue(sentence.contains("29 CFR 1607.4(D)"), sentence);
  }

  @Test
  void should_hold_no_group_of_fewer_than_ten_against_the_line() {
    var groups = new LinkedHashMap<String, Tally>();
    groups.put("few", Tally.of(new Counts(9, 0, 0, 0)));
    groups.put("many", Tally.of(new Counts(9, 9, 9, 9)));

    assertTrue(FourFifths.sentence(new GroupTable(groups), Locale.ENGLISH).isEmpty());
  }
}
