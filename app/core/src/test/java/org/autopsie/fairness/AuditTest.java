package org.autopsie.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.autopsie.fairness.Audit.Clustering;
import org.autopsie.run.CancelledProgress;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;

class AuditTest {
  private static Audit.Measured measured(GroupTable table, Optional<String> reference) {
    return new Audit(table, reference, 2, Resampling.ofPeople(table), 500, Clustering.NONE)
        .measure(new SplittableRandom(3), Progress.SILENT);
  }

  @Test
  void should_put_every_estimate_within_its_interval() {
    var found = measured(Samples.compas(), Optional.of("White"));

    found.overall().forEach(AuditTest::holds);
    found.spreads().forEach(AuditTest::holds);
    found.byGroup().values().forEach(rates -> rates.forEach(AuditTest::holds));
    found.comparisons().values().forEach(groups -> groups.forEach(AuditTest::holds));
  }

  private static void holds(String name, Estimate found) {
    assertTrue(found.low() <= found.value() && found.value() <= found.high(), name + found);
    assertTrue(found.low() < found.high(), name + found);
  }

  @Test
  void should_give_a_difference_the_width_that_theory_gives() {
    var found =
        measured(Samples.compas(), Optional.of("White"))
            .comparisons()
            .get("statistical_parity_difference")
            .get("Black");
    double theory = 2 * 1.96 * Math.sqrt(0.5882 * 0.4118 / 3696 + 0.3480 * 0.6520 / 2454);

    assertEquals(theory, found.high() - found.low(), 0.1 * theory);
    assertEquals(6150, found.n());
  }

  @Test
  void should_compare_nothing_where_no_reference_is_named() {
    var found = measured(Samples.compas(), Optional.empty());

    assertTrue(found.comparisons().values().stream().allMatch(groups -> groups.isEmpty()));
    assertEquals(Comparison.values().length, found.comparisons().size());
    assertEquals(4, found.spreads().size());
  }

  @Test
  void should_give_wider_intervals_to_people_who_come_in_clusters() {
    var clusters = new ArrayList<Resampling.Cluster>();
    for (int i = 0; i < 40; i++) {
      clusters.add(new Resampling.Cluster(new int[] {i % 4}, new double[] {25}));
      clusters.add(new Resampling.Cluster(new int[] {4 + i % 4}, new double[] {25}));
    }
    var groups = new java.util.LinkedHashMap<String, Tally>();
    groups.put("a", Tally.of(new Counts(250, 250, 250, 250)));
    groups.put("b", Tally.of(new Counts(250, 250, 250, 250)));
    var table = new GroupTable(groups);
    var alone = measured(table, Optional.of("b")).spreads().get("demographic_parity_difference");
    var clustered =
        new Audit(
                table,
                Optional.of("b"),
                2,
                Resampling.ofClusters(table.names(), clusters),
                500,
                Clustering.CLUSTERS)
            .measure(new SplittableRandom(3), Progress.SILENT);
    var rate = clustered.byGroup().get("a").get("selection_rate");

    assertTrue(clustered.spreads().get("demographic_parity_difference").high() > 3 * alone.high());
    assertEquals(2 * 1.96 * Math.sqrt(0.25 / 40), rate.high() - rate.low(), 0.1);
  }

  @Test
  void should_count_fewer_people_where_weights_differ() {
    var people = new Counts(50, 0, 0, 50);
    var unequal = new Tally(people, new Counts(50, 0, 0, 500), new Counts(50, 0, 0, 5000));

    assertEquals(550.0 * 550 / 5050, unequal.effective(Rate.SELECTION_RATE), 1e-12);
    assertEquals(500.0 / 550, unequal.estimate(Rate.SELECTION_RATE).value(), 1e-12);
    assertEquals(100, unequal.estimate(Rate.SELECTION_RATE).n());
  }

  @Test
  void should_come_out_the_same_with_the_same_seed() {
    assertEquals(
        measured(Samples.compas(), Optional.of("White")),
        measured(Samples.compas(), Optional.of("White")));
  }

  @Test
  void should_stop_when_it_is_told_to() {
    var table = Samples.compas();
    var audit =
        new Audit(table, Optional.empty(), 2, Resampling.ofPeople(table), 500, Clustering.NONE);
    Progress cancelled = new CancelledProgress();

    assertThrows(
        CancellationException.class, () -> audit.measure(new SplittableRandom(3), cancelled));
  }

  @Test
  void should_know_no_index_where_a_logarithm_of_nothing_is_asked_for() {
    var index = new Inequality("generalised_entropy_index", 0, Inequality.Scope.PEOPLE);

    assertTrue(Double.isNaN(index.of(Samples.compas(), "")));
    assertEquals(
        List.of("generalised_entropy_index", "theil_index"),
        Inequality.all(2).stream().limit(2).map(Inequality::id).toList());
  }
}
