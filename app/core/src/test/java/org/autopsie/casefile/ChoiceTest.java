package org.autopsie.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which measures an answer stands for.
class ChoiceTest {
  private static final List<Choice> CHOICES =
      List.of(
          new Choice(Localised.NONE, Optional.empty(), Optional.of(-1.0)),
          new Choice(Localised.NONE, Optional.of(-1.0), Optional.of(1.0)),
          new Choice(Localised.NONE, Optional.of(1.0), Optional.empty()),
          new Choice(Localised.NONE, Optional.empty(), Optional.empty()));

  @ParameterizedTest
  @CsvSource({"-9,-9,0", "-1,-1,0 1", "0,0,1", "-0.5,1.5,1 2", "-4,4,0 1 2", "2,3,2"})
  void should_touch_the_answers_whose_bounds_an_interval_reaches(
      double low, double high, String touched) {
    var found =
        CHOICES.stream()
            .filter(choice -> choice.touches(low, high))
            .map(choice -> String.valueOf(CHOICES.indexOf(choice)))
            .toList();
    assertEquals(touched, String.join(" ", found));
  }

  @ParameterizedTest
  @CsvSource({"0,false,true", "1.5,false,false", "-1,true,true"})
  void should_hold_a_value_at_its_bounds(double value, boolean first, boolean second) {
    assertEquals(first, CHOICES.get(0).holds(value));
    assertEquals(second, CHOICES.get(1).holds(value));
  }
}
