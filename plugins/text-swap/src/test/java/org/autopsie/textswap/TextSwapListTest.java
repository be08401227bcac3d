package org.autopsie.textswap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.autopsie.model.Input;
import org.autopsie.run.Failure;
import org.autopsie.run.Parameters;
import org.autopsie.run.PerturbationContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextSwapListTest implements PerturbationContract<TextSwapList> {
  private static final List<String> GENDERED =
      List.of("he=>she", "him => her", "his=>her", "captain of the team=>cheerleader");

  @Override
  public TextSwapList plugin() {
    return new TextSwapList(List.of("she=>he"), Direction.BOTH);
  }

  @Test
  void should_swap_both_ways_in_one_pass() {
    assertEquals("She and he", swap(List.of("he=>she"), Direction.BOTH, "He and she"));
    assertEquals("b a b", swap(List.of("a=>b", "b=>a"), Direction.FORWARD, "a b a"));
  }

  @Test
  void should_read_the_pairs_forward_or_backward() {
    assertEquals("She saw her", swap(GENDERED, Direction.FORWARD, "He saw him"));
    assertEquals("He saw him", swap(GENDERED, Direction.BACKWARD, "She saw her"));
  }

  @Test
  void should_take_the_longest_phrase_first() {
    var pairs = List.of("team=>group", "captain of the team=>cheerleader", "captain=>boss");

    assertEquals(
        "Cheerleader, boss of the group",
        swap(pairs, Direction.FORWARD, "Captain of the team, captain of the group"));
    assertEquals("boss of a group", swap(pairs, Direction.FORWARD, "captain of a team"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"he she", "=>she", " =>she", "a=>b=>c"})
  void should_refuse_what_is_no_pair(String pair) {
    var failure =
        assertThrows(
            Failure.class,
            () -> Parameters.with(new TextSwapList(), Map.of("pairs", List.of(pair))));

    assertEquals(
        "“" + pair + "” is not a pair; write: word to replace=>word to put in.",
        failure.getMessage());
  }

  @Test
  void should_take_a_megabyte_and_a_thousand_pairs() {
    var pairs = IntStream.range(0, 1000).mapToObj(i -> "word" + i + " x=>other" + i).toList();
    var text = "word1 x word999 y ".repeat(60_000);

    var swapped = swap(pairs, Direction.FORWARD, text);

    assertEquals("other1 word999 y ".repeat(60_000), swapped);
  }

  private static String swap(List<String> pairs, Direction direction, String text) {
    var swapped =
        new TextSwapList(pairs, direction).apply(new Input.Text(text), new SplittableRandom(1));
    return ((Input.Text) swapped).text();
  }
}
