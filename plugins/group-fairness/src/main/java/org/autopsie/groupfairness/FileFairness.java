package org.autopsie.groupfairness;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.autopsie.data.FirstLine;
import org.autopsie.data.TableFile;
import org.autopsie.data.Understood;
import org.autopsie.fairness.DecisionQuery;
import org.autopsie.fairness.DecisionQuery.Weighted;
import org.autopsie.fairness.Decisions;
import org.autopsie.protocol.FileInstrument;
import org.autopsie.run.Column;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Range;

/// Every measure by group of the decisions in a table: one row a person, or one row for so many.
///
/// @param label the column that says what turned out
/// @param prediction the column that says what was decided; may be left out where there is a score
/// @param score the column of scores
/// @param threshold from this score on the decision is 1, where no column says what was decided
/// @param group the columns whose values make groups; crossed where there are several
/// @param control columns within whose values groups are compared
/// @param cluster the column that says which rows belong together
/// @param weight the column of weights or of numbers of people
/// @param weighted what a weight means
/// @param reference the group that others are compared with; nothing is compared without
/// @param favourable the value of label and prediction that is the positive one
/// @param alpha of the generalised entropy index
/// @param features columns of numbers by which people are alike, for the consistency
/// @param neighbours how many who are alike are looked at
/// @param sample how many rows are drawn for the consistency
/// @param resamples how often the table is drawn anew for intervals
/// @param firstLine whether the first line holds the names of the columns, or is a row: then they
///   are called `column 1`, `column 2`, …
/// @param selection true where people are selected: only then is the four-fifths line told
public record FileFairness(
    @Column String label,
    @Column String prediction,
    @Column String score,
    double threshold,
    @Column List<String> group,
    @Column List<String> control,
    @Column String cluster,
    @Column String weight,
    Weighted weighted,
    String reference,
    String favourable,
    @Range(min = -10, max = 10) double alpha,
    @Column List<String> features,
    @Range(min = 1, max = 1000) int neighbours,
    @Range(min = 2, max = 20_000) int sample,
    @Range(min = 100, max = 100_000) int resamples,
    FirstLine firstLine,
    boolean selection)
    implements FileInstrument {

  /// Nothing that a file would hold: a person says what its columns mean.
  public FileFairness() {
    this(
        "",
        "",
        "",
        0.5,
        List.of(),
        List.of(),
        "",
        "",
        Weighted.BY_VALUE,
        "",
        "1",
        2,
        List.of(),
        5,
        1000,
        1000,
        FirstLine.NAMES,
        false);
  }

  public FileFairness {
    group = List.copyOf(group);
    control = List.copyOf(control);
    features = List.copyOf(features);
  }

  @Override
  public String id() {
    return "group-fairness";
  }

  /// @throws Failure where a column is not named or not there, or a cell does not fit
  @Override
  public Measured measure(Path file, RandomGenerator random, Progress progress) {
    var query = query();
    var table = TableFile.open(file, Understood.of(file).beginning(firstLine));
    var counted = table.count(query.counted(), progress);
    var decisions =
        Decisions.of(
            query, counted.lines(), (column, value) -> table.place(column, value, progress));
    var consistent = new Alike(features, neighbours, sample).of(table, decisions, random, progress);
    var found = new Findings(decisions, Optional.of(reference).filter(r -> !r.isEmpty()));
    var told = found.measured(this, random, progress);
    var document = new Document(told, consistent);
    var lines = new Lines(told, selection);
    var notices = new Notices(told).all();
    notices.addAll(0, counted.notices());
    return new Measured(document.shown(notices), lines.all(), notices);
  }

  private DecisionQuery query() {
    require(label, "needs-label");
    if (prediction.isEmpty() && score.isEmpty()) {
      throw new Failure(FileFairness.class, "needs-decision");
    }
    if (group.isEmpty()) {
      throw new Failure(FileFairness.class, "needs-group");
    }
    return new DecisionQuery(
        label,
        given(prediction),
        given(score),
        threshold,
        group,
        control,
        given(cluster),
        given(weight),
        weighted,
        favourable);
  }

  private static void require(String column, String key) {
    if (column.isEmpty()) {
      throw new Failure(FileFairness.class, key);
    }
  }

  static Optional<String> given(String words) {
    return Optional.of(words).filter(given -> !given.isEmpty());
  }
}
