package org.autopsie.workbench.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.autopsie.evidence.Payload;
import org.junit.jupiter.api.Test;

/// The ranks of the documents that were not changed.
class OthersTest {
  @Test
  void should_move_those_that_the_changed_document_passes() {
    var answers =
        table(
            List.of("baseline", "a", 0.9),
            List.of("baseline", "b", 0.8),
            List.of("baseline", "c", 0.7),
            List.of("compared", "a", 0.6),
            List.of("compared", "a", 0.75));
    assertEquals(
        List.of(new Slope("b", 2, 1, 1, 1, 2), new Slope("c", 3, 2.5, 2.5, 2.5, 2)),
        Others.of(answers, "a"));
  }

  @Test
  void should_share_a_rank_where_scores_are_equal() {
    var answers =
        table(
            List.of("baseline", "a", 0.5),
            List.of("baseline", "b", 0.5),
            List.of("compared", "a", 0.4));
    assertEquals(List.of(new Slope("b", 1.5, 1, 1, 1, 1)), Others.of(answers, "a"));
  }

  @Test
  void should_say_nothing_when_the_answers_have_another_shape() {
    var columns = new LinkedHashMap<String, List<Object>>();
    columns.put("rank", List.of(1.0));
    assertEquals(List.of(), Others.of(new Payload.Table(columns), "a"));
    assertEquals(List.of(), Others.of(table(List.of("baseline", "a", 0.5)), "a"));
  }

  @SafeVarargs
  private static Payload.Table table(List<Object>... rows) {
    var columns = new LinkedHashMap<String, List<Object>>();
    for (var name : List.of("arm", "document", "score")) {
      var cells = new ArrayList<Object>();
      for (var row : rows) {
        cells.add(row.get(columns.size()));
      }
      columns.put(name, cells);
    }
    return new Payload.Table(columns);
  }
}
