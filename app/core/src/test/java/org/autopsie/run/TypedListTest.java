package org.autopsie.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedListTest {
  @Test
  void should_part_a_typed_list_at_its_commas() {
    assertEquals(List.of("a", "b c", ""), elements("a, b c ,"));
  }

  @Test
  void should_keep_the_commas_of_an_element_between_quotes() {
    assertEquals(List.of("le groupe, é"), elements("\"le groupe, é\""));
    assertEquals(List.of("c", "a, b", "d"), elements("c, \"a, b\" ,d"));
    assertEquals(List.of("say \"a, b\"", "c"), elements("\"say \"\"a, b\"\"\",c"));
  }

  @Test
  void should_leave_other_quotes_as_they_are() {
    assertEquals(List.of("5\" wide", "b"), elements("5\" wide, b"));
    assertEquals(List.of("\"a\" b", "c"), elements("\"a\" b, c"));
    assertEquals(List.of("\"a", "b"), elements("\"a, b"));
  }

  private static List<String> elements(String typed) {
    return Parameters.with(new SamplePlugin(), Map.of("pairs", typed)).pairs();
  }
}
