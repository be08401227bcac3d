package org.autopsie.groupfairness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.autopsie.fairness.Audit;
import org.autopsie.fairness.Audit.Clustering;
import org.autopsie.fairness.CountedRows;
import org.autopsie.fairness.Decisions;
import org.autopsie.fairness.GroupTable;
import org.autopsie.fairness.Resampling;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;

/// Asks for every measure of the decisions of a table.
///
/// @param decisions who was decided on how
/// @param reference the group that others are compared with
record Findings(Decisions decisions, Optional<String> reference) {

  /// What was found.
  ///
  /// @param table the groups, crossed where several columns make them
  /// @param compared the groups that the reference is one of
  /// @param whole the measures of `table`
  /// @param marginals the measures of each column’s own groups, where there are several columns
  /// @param comparing the measures of `compared`
  /// @param controls the measures within each value of the controls
  record Told(
      Decisions decisions,
      Optional<String> reference,
      GroupTable table,
      GroupTable compared,
      Audit.Measured whole,
      List<Audit.Measured> marginals,
      Audit.Measured comparing,
      SequencedMap<String, Audit.Measured> controls) {}

  Told measured(FileFairness asked, RandomGenerator random, Progress progress) {
    var rows = decisions.rows();
    var table = rows.by(decisions.grouping());
    var marginals = marginals(rows);
    var compared = compared(table, marginals);
    var found = new ArrayList<Audit.Measured>();
    for (var marginal : marginals) {
      found.add(measured(marginal, own(marginal), asked, random, progress));
    }
    var whole = measured(table, own(table), asked, random, progress);
    int place = marginals.indexOf(compared);
    return new Told(
        decisions,
        reference,
        table,
        compared,
        whole,
        found,
        place < 0 ? whole : found.get(place),
        controls(rows, asked, random, progress));
  }

  private List<GroupTable> marginals(CountedRows rows) {
    var grouping = decisions.grouping();
    return grouping.size() < 2
        ? List.of()
        : IntStream.range(0, grouping.size()).mapToObj(rows::marginal).toList();
  }

  /// The groups that the reference is one of.
  private GroupTable compared(GroupTable table, List<GroupTable> marginals) {
    if (reference.isEmpty() || table.names().contains(reference.get())) {
      return table;
    }
    var known = new ArrayList<>(table.names());
    marginals.forEach(one -> known.addAll(0, one.names()));
    return marginals.stream()
        .filter(one -> one.names().contains(reference.get()))
        .findFirst()
        .orElseThrow(() ->
            new Failure(
                FileFairness.class, "no-reference", reference.get(), String.join(", ", known)));
  }

  private Optional<String> own(GroupTable table) {
    return reference.filter(table.names()::contains);
  }

  private SequencedMap<String, Audit.Measured> controls(
      CountedRows rows, FileFairness asked, RandomGenerator random, Progress progress) {
    var found = new LinkedHashMap<String, Audit.Measured>();
    if (!decisions.controlling().isEmpty()) {
      rows.split(decisions.controlling())
          .forEach((name, part) -> {
            var table = part.by(decisions.grouping());
            found.put(name, alone(table, own(table), asked, random, progress));
          });
    }
    return found;
  }

  /// Clusters are whole tables’: within a control, people are drawn one by one.
  private static Audit.Measured alone(
      GroupTable table,
      Optional<String> base,
      FileFairness asked,
      RandomGenerator random,
      Progress progress) {
    return new Audit(
            table,
            base,
            asked.alpha(),
            Resampling.ofPeople(table),
            asked.resamples(),
            Clustering.NONE)
        .measure(random, progress);
  }

  private Audit.Measured measured(
      GroupTable table,
      Optional<String> base,
      FileFairness asked,
      RandomGenerator random,
      Progress progress) {
    boolean crossed = table.names().equals(decisions.rows().by(decisions.grouping()).names());
    if (decisions.query().cluster().isEmpty() || !crossed) {
      return alone(table, base, asked, random, progress);
    }
    return new Audit(
            table,
            base,
            asked.alpha(),
            decisions.resampling(table),
            asked.resamples(),
            Clustering.CLUSTERS)
        .measure(random, progress);
  }
}
