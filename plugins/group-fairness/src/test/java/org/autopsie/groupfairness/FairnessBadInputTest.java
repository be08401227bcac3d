package org.autopsie.groupfairness;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.Test;

class FairnessBadInputTest extends Eighteen {
  private static String refused(Path file, Map<String, ?> values) {
    var failure = assertThrows(Failure.class, () -> measured(file, values));
    assertFalse(failure.in(Locale.FRENCH).contains("\n"));
    return failure.getMessage();
  }

  @Test
  void should_give_no_number_where_nobody_turned_out_positive() throws IOException {
    var found = document(file("y,p,g\n0,1,a\n0,0,a\n1,0,b\n0,1,b\n"), Map.of("reference", "b"));

    assertTrue(found.at("/by_group/a/tpr/value").isNull());
    assertTrue(found.at("/differences/equal_opportunity_difference/value").isNull());
    assertTrue(found.get("notices").toString().contains("Nobody turned out positive: a"));
  }

  @Test
  void should_measure_one_group_alone() throws IOException {
    var found = document(file("y,p,g\n0,1,a\n1,1,a\n"), Map.of("reference", "a"));

    assertTrue(found.at("/differences/statistical_parity_difference").isNull());
    assertTrue(found.get("notices").get(0).asString().contains("one group only"));
  }

  @Test
  void should_name_groups_as_they_are_written() throws IOException {
    var file = file("y,p,g\n1,1,\"d'été, \"\"x\"\"\"\n0,0,=1+1\n1,0,-é\n0,0,@a\n0,1, b \n");
    var names = document(file, Map.of()).get("by_group").propertyNames();

    assertTrue(names.containsAll(List.of("d'été, \"x\"", "=1+1", "-é", "@a", " b ")), names + "");
  }

  @Test
  void should_name_the_file_and_the_line_of_a_third_value() throws IOException {
    var said = refused(file("y,p,g\n1,1,a\n0,0,a\n2,1,b\n"), Map.of());

    assertTrue(said.startsWith(folder.resolve("t.csv") + ", line 4: "), said);
    assertTrue(said.contains("0, 1, 2"), said);
  }

  @Test
  void should_say_what_is_missing() throws IOException {
    assertTrue(refused(eighteen(), Map.of("label", "")).contains("--label"));
    assertTrue(refused(eighteen(), Map.of("prediction", "")).contains("--prediction"));
    assertTrue(refused(eighteen(), Map.of("group", List.of())).contains("--group"));
    assertTrue(refused(eighteen(), Map.of("reference", "z")).contains("a, b, c"));
    assertTrue(refused(eighteen(), Map.of("favourable", "yes")).contains("yes"));
    assertTrue(
        refused(file("y,p,g,x\n1,1,a,\n1,0,a,1\n"), Map.of("features", List.of("x")))
            .contains("line 2"));
  }
}
