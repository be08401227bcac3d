package org.autopsie.groupfairness;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.autopsie.fairness.Audit;
import org.autopsie.fairness.Audit.Clustering;
import org.autopsie.fairness.Decisions;
import org.autopsie.fairness.GroupTable;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;

/// Asks for every measure of the decisions of a table.
///
/// @param decisions who was decided on how
/// @param reference the group that others are compared with
record Findings(Decisions decisions, Optional<String> reference) {

  /// Everybody’s measures, or those of the people within one value of the controls.
  ///
  /// @param whole of the groups, crossed where several columns make them
  /// @param marginals of each column’s own groups, where there are several columns
  /// @param comparing of the groups that the reference is one of
  record Part(Audit.Measured whole, List<Audit.Measured> marginals, Audit.Measured comparing) {}

  /// What was found.
  ///
  /// @param marginals the decisions by each column’s own groups, where there are several columns
  /// @param comparing the decisions by the groups that the reference is one of
  /// @param all everybody’s measures
  /// @param controls the measures within each value of the controls
  record Told(
      Decisions decisions,
      Optional<String> reference,
      List<Decisions> marginals,
      Decisions comparing,
      Part all,
      SequencedMap<String, Part> controls) {
    /// The groups, crossed where several columns make them.
    GroupTable table() {
      return decisions.table();
    }

    /// The groups that the reference is one of.
    GroupTable compared() {
      return comparing.table();
    }
  }

  Told measured(FileFairness asked, RandomGenerator random, Progress progress) {
    int columns = decisions.query().groups().size();
    var marginals =
        columns < 2
            ? List.<Decisions>of()
            : IntStream.range(0, columns).mapToObj(decisions::marginal).toList();
    var comparing = comparing(marginals);
    int place = marginals.indexOf(comparing);
    var measuring = new Measuring(asked, reference, random, progress);
    var all = measuring.part(decisions, marginals, place, UnaryOperator.identity());
    var controls = new LinkedHashMap<String, Part>();
    if (!decisions.controlling().isEmpty()) {
      for (var name : decisions.within().sequencedKeySet()) {
        controls.put(
            name,
            measuring.part(
                decisions, marginals, place, one -> requireNonNull(one.within().get(name))));
      }
    }
    return new Told(decisions, reference, marginals, comparing, all, controls);
  }

  /// The decisions by the groups that the reference is one of.
  private Decisions comparing(List<Decisions> marginals) {
    var known = new ArrayList<>(decisions.table().names());
    if (reference.isEmpty() || known.contains(reference.get())) {
      return decisions;
    }
    marginals.forEach(one -> known.addAll(0, one.table().names()));
    return marginals.stream()
        .filter(one -> one.table().names().contains(reference.get()))
        .findFirst()
        .orElseThrow(() ->
            new Failure(
                FileFairness.class, "no-reference", reference.get(), String.join(", ", known)));
  }

  /// How decisions are measured.
  private record Measuring(
      FileFairness asked, Optional<String> reference, RandomGenerator random, Progress progress) {

    /// @param place of the marginal that is compared; negative: the crossed groups are
    /// @param some which people of them
    Part part(
        Decisions decisions, List<Decisions> marginals, int place, UnaryOperator<Decisions> some) {
      var found = marginals.stream().map(some).map(this::measured).toList();
      var whole = measured(some.apply(decisions));
      return new Part(whole, found, place < 0 ? whole : found.get(place));
    }

    private Audit.Measured measured(Decisions some) {
      var table = some.table();
      boolean clustered = some.query().cluster().isPresent();
      return new Audit(
              table,
              reference.filter(table.names()::contains),
              asked.alpha(),
              some.resampling(table),
              asked.resamples(),
              clustered ? Clustering.CLUSTERS : Clustering.NONE)
          .measure(random, progress);
    }
  }
}
