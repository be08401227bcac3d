package org.autopsie.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.autopsie.casefile.CaseStore;
import org.autopsie.casefile.CaseTable;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.fairness.Counts;
import org.autopsie.fairness.Decision.Gains;
import org.autopsie.fairness.Rate;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a case compares, taken from the steps that it has.
class TableQueryTest {
  private @TempDir Path folder;

  private CaseStore store() {
    return new CaseStore(List.of(), folder);
  }

  private LoadedCase compas() {
    var sample =
        Path.of(System.getProperty("autopsie.checkout")).resolve("sample-incidents/compas");
    return store().open(sample);
  }

  private static final class Cancelled implements Progress {
    @Override
    public void report(long done, long total, String what) {}

    @Override
    public boolean cancelled() {
      return true;
    }
  }

  @Test
  void should_count_the_published_table_as_the_first_step_asks() {
    var loaded = compas();

    var first = TableQuery.of(loaded.caseFile()).getFirst();

    assertEquals("compas-counts", first.table());
    assertEquals(List.of("population=all_7214"), first.where());
    assertEquals(Optional.of("Caucasian"), first.reference());
    var decisions = first.count(store().table(loaded, first.table()), Progress.SILENT);
    var table = decisions.rows().by(decisions.grouping());
    assertEquals(new Counts(990, 805, 532, 1369), table.group("African-American").people());
    assertEquals(new Counts(1139, 349, 461, 505), table.group("Caucasian").people());
    assertEquals(7214, table.overall().people().total());
    assertEquals(0.691834, decisions.scores().get("African-American").auc(), 5e-7);
  }

  @Test
  void should_say_the_decision_in_the_words_of_the_case_for_its_threshold_alone() {
    var caseFile = compas().caseFile();
    var asked = TableQuery.of(caseFile);
    var high = asked.stream().filter(one -> one.query().threshold() == 8).findFirst().orElseThrow();

    var told = AskedDecision.of(caseFile, asked.getFirst()).decision();
    assertEquals("rated medium or high risk", told.a().in(Locale.ENGLISH));
    assertEquals(Gains.FROM_B, told.gains());
    var other = AskedDecision.of(caseFile, high).decision();
    assertEquals("scored 8 or more (“decile_score”)", other.a().in(Locale.ENGLISH));
    assertEquals("arrested again within two years", other.outcome().in(Locale.ENGLISH));
  }

  @Test
  void should_offer_what_each_step_compares_once_and_controls_last() {
    var found = TableQuery.of(compas().caseFile());

    assertEquals(found.size(), found.stream().distinct().count());
    assertEquals("planted", found.getLast().table());
    assertTrue(found.stream().anyMatch(one -> one.query().threshold() == 8));
    assertTrue(found.stream().anyMatch(one -> one.where().contains("population=filtered_6172")));
  }

  @Test
  void should_cross_groups_and_name_no_reference_then() {
    var loaded = compas();
    var first = TableQuery.of(loaded.caseFile()).getFirst();
    var table = store().table(loaded, first.table());

    assertEquals(List.of("race", "score_text"), first.groupable(table));
    var crossed = first.by(List.of("race", "score_text"));

    assertEquals(Optional.empty(), crossed.reference());
    var decisions = crossed.count(table, Progress.SILENT);
    var groups = decisions.rows().by(decisions.grouping());
    assertEquals(1, Rate.SELECTION_RATE.of(groups.group("Caucasian & High").weights()), 0);
  }

  @Test
  void should_say_which_cell_of_which_table_does_not_fit() {
    var asked = TableQuery.of(compas().caseFile()).getFirst();
    var columns = List.of("population", "race", "decile_score", "two_year_recid", "n");
    var row = List.of("all_7214", "a", "5", "1", "-2");

    var negative = new CaseTable(columns, List.of(row));
    var refused = assertThrows(Failure.class, () -> asked.count(negative, Progress.SILENT));
    assertEquals("not-a-number", refused.key());
    var other = new CaseTable(List.of("population"), List.of(List.of("all_7214")));
    assertEquals(
        "no-column", assertThrows(Failure.class, () -> asked.count(other, Progress.SILENT)).key());
    var none = new CaseTable(columns, List.of(List.of("none", "a", "5", "1", "2")));
    assertEquals(
        "no-rows", assertThrows(Failure.class, () -> asked.count(none, Progress.SILENT)).key());
  }

  @Test
  void should_stop_when_asked() {
    var loaded = compas();
    var first = TableQuery.of(loaded.caseFile()).getFirst();
    var table = store().table(loaded, first.table());

    assertThrows(CancellationException.class, () -> first.count(table, new Cancelled()));
  }
}
