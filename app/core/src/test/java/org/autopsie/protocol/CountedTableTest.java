package org.autopsie.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.autopsie.data.CountLine;
import org.autopsie.fairness.DecisionQuery;
import org.autopsie.fairness.DecisionQuery.Weighted;
import org.autopsie.fairness.Decisions;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;

/// What a case keeps of a long table gives the numbers that the table gave.
class CountedTableTest {
  private static DecisionQuery query(Optional<String> weight) {
    return new DecisionQuery(
        "y",
        Optional.empty(),
        Optional.of("s"),
        0.5,
        List.of("g"),
        List.of(),
        Optional.empty(),
        weight,
        Weighted.BY_VALUE,
        "1");
  }

  private static CountLine line(String g, String y, String decided, double s, double weight) {
    boolean whole = weight == Math.floor(weight);
    return new CountLine(List.of(g), y, decided, s, 3, weight, weight * weight, whole);
  }

  private static Decisions decisions(Optional<String> weight, List<CountLine> lines) {
    return Decisions.of(query(weight), lines, (column, value) -> locale -> "t");
  }

  @Test
  void should_give_the_same_groups_from_the_counts() {
    var whole =
        decisions(
            Optional.empty(),
            List.of(
                line("a", "1", "1", 0.75, 3),
                line("a", "0", "0", 0.25, 3),
                line("b", "1", "0", 0.25, 3)));
    var counted = new CountedTable(whole);

    var again = counted.query("t", Optional.of("a")).count(counted.table(), Progress.SILENT);

    assertEquals(List.of("g", "y", "s", "n"), counted.table().columns());
    assertEquals(
        whole.rows().by(List.of(0)).groups().get("b").people(),
        again.rows().by(List.of(0)).groups().get("b").people());
  }

  @Test
  void should_keep_what_was_decided_where_a_bin_of_scores_is_cut_by_the_threshold() {
    var cut =
        decisions(
            Optional.empty(), List.of(line("a", "1", "0", 0.5, 3), line("a", "0", "1", 0.5, 3)));
    var counted = new CountedTable(cut);

    assertEquals(List.of("g", "y", "s", "decided", "n"), counted.table().columns());
    var again = counted.query("t", Optional.empty()).count(counted.table(), Progress.SILENT);
    assertEquals(3, again.rows().by(List.of(0)).group("a").people().fp());
  }

  @Test
  void should_refuse_weights_of_a_sample() {
    var sampled =
        decisions(
            Optional.of("w"),
            List.of(line("a", "1", "1", 0.75, 1.5), line("a", "0", "0", 0.25, 2)));

    assertEquals(
        "sample-weights",
        assertThrows(Failure.class, () -> new CountedTable(sampled).table()).key());
  }
}
