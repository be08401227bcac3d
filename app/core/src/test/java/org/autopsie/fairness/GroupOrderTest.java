package org.autopsie.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.autopsie.data.Regrouping;
import org.junit.jupiter.api.Test;

class GroupOrderTest {
  private static List<String> sorted(List<String> names) {
    var mixed = new ArrayList<>(names);
    Collections.shuffle(mixed, new Random(7));
    return mixed.stream().sorted(GroupOrder.BY_LOWER_BOUND).toList();
  }

  @Test
  void should_put_bands_by_where_they_begin() {
    var bands = new Regrouping("age", List.of(-5.0, 9.5, 30.0, 100.0), Map.of());
    var names = Stream.of("-6", "-5", "10", "30", "100").map(bands::of).toList();

    assertEquals(List.of("< -5", "'-5 – < 9.5", "9.5 – < 30", "30 – < 100", "≥ 100"), names);
    assertEquals(names, sorted(names));
    var crossed =
        List.of("a & < 30", "a & 30 – < 50", "a & ≥ 50", "a & ", "b & 2", "b & 10", "b & ten");
    assertEquals(crossed, sorted(crossed));
  }

  @Test
  void should_put_words_by_their_letters_after_numbers() {
    var names = List.of("2", "10", "", "25 - 45", "Black", "White", "é");

    assertEquals(names, sorted(names));
    assertNotEquals(0, GroupOrder.BY_LOWER_BOUND.compare("1", "1.0"));
  }

  @Test
  void should_order_groups_that_are_named_with_their_column() {
    var cells =
        Stream.of(List.of("30 – < 50", "x"), List.of("< 30", "30 – < 50"), List.of("≥ 50", "x"))
            .map(values -> new CountedRows.Cell(values, Tally.NONE))
            .toList();

    assertEquals(
        List.of("age: < 30", "age: 30 – < 50", "age: ≥ 50"),
        new CountedRows(List.of("age", "other"), cells).marginal(0).names());
  }
}
