package org.autopsie.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AgreementTest {

  private static Agreement of(String... units) {
    return new Agreement(
        Stream.of(units).map(unit -> unit.chars().mapToObj(Character::toString).toList()).toList());
  }

  /// By hand: of four pictures two people call three alike (aa, aa, bb) and one not (ab). n = 8
  /// labels, a: 5, b: 3. Do = 1/8 · 2 ÷ 1 = 1/4; De = 2 · 5 · 3 ÷ (8 · 7) = 15/28. α = 1 − 7/15.
  @Test
  void should_give_the_alpha_that_is_worked_by_hand() {
    var four = of("aa", "aa", "bb", "ab");

    assertEquals(8.0 / 15, four.alpha(), 1e-12);
    assertEquals(0.75, four.share(), 1e-12);
    assertEquals(4, four.units());
    assertEquals(3, four.alike());
  }

  /// The example of Krippendorff (2011): four observers, twelve units, some of them unseen.
  @Test
  void should_give_the_published_alpha_of_four_observers() {
    var published =
        of("111", "2223", "3333", "3333", "2222", "1234", "4444", "1121", "2222", "555", "11", "3");

    assertEquals(0.743, published.alpha(), 5e-4);
    assertEquals(11, published.units());
  }

  @Test
  void should_say_1_where_all_agree_and_at_most_0_where_they_agree_as_by_chance() {
    assertEquals(1, of("aa", "bb", "cc").alpha());
    assertTrue(of("ab", "ba", "ab", "ba").alpha() < 0);
  }

  @Test
  void should_give_no_alpha_where_nothing_was_told_apart() {
    assertTrue(Double.isNaN(of("aa", "aa").alpha()));
    assertTrue(Double.isNaN(new Agreement(List.of(List.of("a"), List.of())).alpha()));
    assertTrue(Double.isNaN(new Agreement(List.of()).share()));
    assertEquals(1, of("aa", "aa").share());
  }

  @Test
  void should_weigh_a_unit_as_if_it_stood_there_so_often() {
    var once = of("aa", "ab", "bb", "bbb");
    var twice = of("aa", "ab", "ab", "bbb");

    assertEquals(twice.alpha(), once.alpha(new int[] {1, 2, 0, 1}), 1e-12);
    assertEquals(twice.share(), once.share(new int[] {1, 2, 0, 1}), 1e-12);
  }
}
