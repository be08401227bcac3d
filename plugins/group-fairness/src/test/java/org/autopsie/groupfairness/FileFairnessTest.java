package org.autopsie.groupfairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.autopsie.run.PluginContract;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FileFairnessTest extends Eighteen implements PluginContract<FileFairness> {
  private static double value(JsonNode document, String path) {
    return document.at(path + "/value").asDouble();
  }

  @Test
  void should_give_the_known_answers() throws IOException {
    var found = document(eighteen(), Map.of());

    assertEquals(18, found.get("n").asInt());
    assertEquals(0.5, value(found, "/overall/tpr"), 1e-6);
    assertEquals(0.666667, value(found, "/overall/fpr"), 1e-6);
    assertEquals(0.555556, value(found, "/overall/selection_rate"), 1e-6);
    assertEquals(0.4, value(found, "/by_group/c/tpr"), 1e-6);
    assertEquals(0.666667, value(found, "/by_group/c/fpr"), 1e-6);
    assertEquals(1, value(found, "/by_group/a/fpr"), 1e-6);
    assertEquals(0.25, value(found, "/differences/demographic_parity_difference"), 1e-6);
    assertEquals(0.666667, value(found, "/differences/demographic_parity_ratio"), 1e-6);
    assertEquals(1, value(found, "/differences/equalised_odds_difference"), 1e-6);
    assertEquals(0, value(found, "/differences/equalised_odds_ratio"), 1e-6);
    assertEquals(0.34375, value(found, "/overall/generalised_entropy_index"), 1e-6);
  }

  @Test
  void should_compare_nothing_without_a_reference_and_say_so() throws IOException {
    var found = document(eighteen(), Map.of());

    assertTrue(found.get("reference").isNull());
    assertTrue(found.at("/differences/statistical_parity_difference").isNull());
    assertTrue(found.at("/differences").has("disparate_impact_ratio"));
    assertTrue(found.get("notices").get(0).asString().contains("--reference"));
  }

  @Test
  void should_give_an_entry_for_two_groups_and_an_object_for_more() throws IOException {
    var three = document(eighteen(), Map.of("reference", "b"));
    assertEquals(0.25, value(three, "/differences/statistical_parity_difference/a"), 1e-9);
    assertEquals(1.5, value(three, "/differences/disparate_impact_ratio/a"), 1e-9);
    assertFalse(three.at("/differences/disparate_impact_ratio").has("value"));

    var two = document(file("y,p,g\n1,1,a\n0,0,a\n1,0,b\n0,1,b\n"), Map.of("reference", "a"));
    assertEquals(0, value(two, "/differences/statistical_parity_difference"), 1e-9);
    assertEquals(-1, value(two, "/differences/equal_opportunity_difference"), 1e-9);
  }

  @Test
  void should_count_a_table_of_counts_as_people() throws IOException {
    var file =
        file(
            """
            y,p,g,n
            0,0,B,990
            0,1,B,805
            1,0,B,532
            1,1,B,1369
            0,0,W,1139
            0,1,W,349
            1,0,W,461
            1,1,W,505
            """);
    var found = document(file, Map.of("weight", "n", "reference", "W"));

    assertEquals(6150, found.get("n").asInt());
    assertEquals(1795, found.at("/by_group/B/fpr/n").asInt());
    assertEquals(0.448468, value(found, "/by_group/B/fpr"), 5e-7);
    assertEquals(0.2402002032, value(found, "/differences/statistical_parity_difference"), 1e-9);
    assertTrue(found.at("/by_group/B/fpr/low").asDouble() > 0.42);
  }

  @Test
  void should_count_the_first_line_where_a_person_says_that_it_is_a_row() throws IOException {
    var columns =
        Map.of(
            "label",
            "column 1",
            "prediction",
            "column 2",
            "group",
            List.of("column 3"),
            "first-line",
            "row");
    var found = document(file("1;1;a\n0;1;a\n1;0;b\n"), columns);

    assertEquals(3, found.get("n").asInt());
    assertEquals(1, value(found, "/by_group/a/selection_rate"), 1e-9);
  }

  @Test
  void should_count_rows_where_weights_are_those_of_a_sample() throws IOException {
    var file = file("y,p,g,w\n1,1,a,0.5\n0,1,a,1.5\n1,0,b,2\n0,0,b,2\n");
    var found = document(file, Map.of("weight", "w"));

    assertEquals(4, found.get("n").asInt());
    assertEquals(2.0 / 6, value(found, "/overall/selection_rate"), 1e-9);
  }

  @Test
  void should_give_marginals_and_intersections() throws IOException {
    var file = file("y,p,g,h\n1,1,a,x\n0,1,a,z\n1,0,b,x\n0,0,b,z\n0,1,b,z\n");
    var found = document(file, Map.of("group", List.of("g", "h"), "reference", "x"));

    var names = new ArrayList<>(found.get("by_group").propertyNames());
    assertEquals(List.of("a", "b", "x", "z", "a & x", "a & z", "b & x", "b & z"), names);
    assertEquals(2.0 / 3 - 0.5, value(found, "/differences/statistical_parity_difference"), 1e-9);
  }

  @Test
  void should_compare_within_each_value_of_a_control() throws IOException {
    var file = file("y,p,g,c\n1,1,a,u\n1,1,b,u\n1,0,a,v\n1,1,b,v\n0,0,a,v\n");
    var found = document(file, Map.of("control", List.of("c"), "reference", "b"));

    assertEquals(0, value(found, "/by_control/u/differences/statistical_parity_difference"), 1e-9);
    assertEquals(-1, value(found, "/by_control/v/differences/statistical_parity_difference"), 1e-9);
  }

  @Test
  void should_compare_the_groups_of_one_column_of_several_everywhere() throws IOException {
    var rows = new StringBuilder("y,s,g,h,c,k\n");
    for (int i = 0; i < 240; i++) {
      rows.append(
          "%d,0.%d,%s,%s,%s,%d%n"
              .formatted(
                  i % 2,
                  1 + (i * 7) % 9,
                  i % 3 == 0 ? "a" : "b",
                  i % 5 < 2 ? "x" : "z",
                  i % 7 < 3 ? "u" : "v",
                  i / 8));
    }
    var asked =
        Map.of(
            "prediction",
            "",
            "score",
            "s",
            "group",
            List.of("g", "h"),
            "control",
            List.of("c"),
            "reference",
            "a");
    var file = file(rows.toString());
    var found = document(file, asked);

    assertFalse(found.at("/differences/auc_difference/value").isMissingNode());
    assertFalse(found.at("/scores/b/auc/value").isMissingNode());
    assertFalse(found.at("/scores/b & x/auc/value").isMissingNode());
    var within = found.at("/by_control/u");
    assertFalse(within.at("/differences/statistical_parity_difference/value").isMissingNode());
    assertFalse(within.at("/by_group/a/selection_rate/value").isMissingNode());
    var clustered = new HashMap<String, Object>(asked);
    clustered.put("cluster", "k");
    var drawn = document(file, clustered);
    for (var place : List.of("/by_group/a/fpr", "/by_control/u/by_group/a/fpr")) {
      assertEquals(value(found, place), value(drawn, place), 1e-12);
      assertNotEquals(found.at(place + "/low"), drawn.at(place + "/low"), place);
    }
  }

  @Test
  void should_read_scores_and_their_calibration() throws IOException {
    var file = file("y,s,g\n1,0.9,a\n0,0.2,a\n1,0.9,b\n0,0.9,b\n");
    var asked = Map.of("prediction", "", "score", "s", "reference", "a");
    var found = document(file, asked);

    assertEquals(1, value(found, "/scores/a/auc"), 1e-9);
    assertEquals(-0.5, value(found, "/differences/auc_difference"), 1e-9);
    assertEquals(0.4, found.at("/scores/b/calibration_error").asDouble(), 1e-9);
    assertEquals(0.15, found.at("/scores/a/calibration_error").asDouble(), 1e-9);
  }

  @Test
  void should_read_scores_outside_0_to_1_and_give_no_calibration() throws IOException {
    var file = file("y,s,g\n1,9,a\n0,2,a\n1,7,b\n0,-3,b\n");
    var found =
        document(file, Map.of("prediction", "", "score", "s", "threshold", 5, "reference", "a"));

    assertEquals(0.5, value(found, "/overall/selection_rate"), 1e-9);
    assertTrue(found.at("/scores/a/calibration").isNull());
    assertTrue(found.get("notices").toString().contains("from -3 to 9"));
  }

  @Test
  void should_draw_whole_clusters() throws IOException {
    var text = new StringBuilder("y,p,g,who\n");
    for (int i = 0; i < 30; i++) {
      text.append(("1," + i % 2 + "," + (i < 15 ? "a" : "b") + ",w" + i + "\n").repeat(10));
    }
    var alone = document(file(text.toString()), Map.of());
    var clustered = document(file(text.toString()), Map.of("cluster", "who"));

    assertTrue(
        width(clustered.at("/overall/selection_rate"))
            > 2 * width(alone.at("/overall/selection_rate")));
  }

  private static double width(JsonNode estimate) {
    return estimate.get("high").asDouble() - estimate.get("low").asDouble();
  }

  @Test
  void should_find_those_decided_otherwise_than_their_neighbours() throws IOException {
    var file = file("y,p,g,x\n1,0,a,0\n1,1,a,1\n1,0,b,2\n1,1,b,100\n1,1,a,101\n1,1,a,102\n");
    var found = document(file, Map.of("features", List.of("x"), "neighbours", 2));

    assertEquals(1 - 2.0 / 6, value(found, "/overall/consistency"), 1e-9);
    assertEquals(6, found.at("/overall/consistency/n").asInt());
  }

  @Test
  void should_say_it_to_people_in_both_languages() throws IOException {
    var lines = measured(eighteen(), Map.of("selection", true)).lines();

    var french = String.join("\n", lines.stream().map(one -> one.in(Locale.FRENCH)).toList());
    assertTrue(french.contains("Sur 100 personnes du groupe a, 75"), french);
    var english = String.join("\n", lines.stream().map(one -> one.in(Locale.ENGLISH)).toList());
    assertTrue(english.contains("Of 100 people of the group a, 75"), english);
  }

  @Test
  void should_come_out_the_same_with_the_same_seed() throws IOException {
    assertEquals(document(eighteen(), Map.of()), document(eighteen(), Map.of()));
  }
}
