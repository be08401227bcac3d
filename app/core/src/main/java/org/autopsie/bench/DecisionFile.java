package org.autopsie.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.autopsie.data.TableFile;
import org.autopsie.fairness.Audit;
import org.autopsie.fairness.Audit.Clustering;
import org.autopsie.fairness.DecisionQuery;
import org.autopsie.fairness.DecisionQuery.Weighted;
import org.autopsie.fairness.Decisions;
import org.autopsie.fairness.Scores;
import org.autopsie.run.Progress;

/// Made-up decisions on many people of 3 × 2 groups, in a CSV file.
///
/// @param file where they lie
record DecisionFile(Path file) {
  private static final DecisionQuery QUERY =
      new DecisionQuery(
          "label",
          Optional.of("decision"),
          Optional.of("score"),
          0.5,
          List.of("origin", "sex"),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Weighted.BY_VALUE,
          "1");

  private static final String[] ORIGINS = {"north", "south", "été"};
  private static final String[] SEXES = {"f", "m"};
  private static final int RESAMPLES = 1000;
  private static final int BINS = 10;
  private static final int FINE = 1_000_000;

  /// The file of so many rows in a folder, written or not.
  static DecisionFile of(Path folder, long rows) {
    return new DecisionFile(folder.resolve("decisions-" + rows + ".csv"));
  }

  /// Writes the rows.
  void write(long rows, Progress progress) {
    RandomGenerator random = new SplittableRandom(rows);
    try (var out = Files.newBufferedWriter(file)) {
      out.write("origin,sex,label,score,decision\n");
      for (long row = 0; row < rows; row++) {
        if (row % FINE == 0) {
          progress.check();
        }
        int score = random.nextInt(FINE);
        out.write(ORIGINS[random.nextInt(ORIGINS.length)]);
        out.write(',');
        out.write(SEXES[random.nextInt(SEXES.length)]);
        out.write(random.nextInt(FINE) < score ? ",1,0." : ",0,0.");
        out.write(String.valueOf(FINE + score), 1, 6);
        out.write(score > FINE / 2 ? ",1\n" : ",0\n");
      }
    } catch (IOException unwritten) {
      throw OtherJava.failed(unwritten);
    }
  }

  /// Reads the columns that are measured, and nothing more.
  void scan(Progress progress) {
    TableFile.open(file).scan(QUERY.counted(), progress);
  }

  /// Every measure that follows from counts and from histograms of scores, with intervals.
  double measure(Progress progress) {
    var counted = TableFile.open(file).count(QUERY.counted(), progress);
    var decisions = Decisions.of(QUERY, counted.lines(), (column, value) -> locale -> value);
    var table = decisions.rows().by(decisions.grouping());
    var audit =
        new Audit(
            table,
            Optional.of(table.names().getFirst()),
            2,
            decisions.resampling(table),
            RESAMPLES,
            Clustering.NONE);
    var found = audit.measure(new SplittableRandom(0), progress);
    double areas = decisions.allScores().map(Scores::auc).orElse(0.0);
    for (var scores : decisions.scores().values()) {
      areas += scores.auc() + scores.calibrationError(BINS);
    }
    return areas + found.overall().get("theil_index").value();
  }
}
