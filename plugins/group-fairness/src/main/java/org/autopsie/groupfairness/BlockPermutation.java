package org.autopsie.groupfairness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Column;
import org.autopsie.run.Progress;
import org.autopsie.run.Range;

/// Whether two groups that were tried side by side, block by block, were treated differently. A
/// block is what happened together: agents started at one time on one machine. Groups are dealt
/// anew within each block only, so that what differs from block to block explains nothing. Source:
/// Datta, Tschantz and Datta (2015), “Automated Experiments on Ad Privacy Settings”, PoPETs
/// 2015(1); Phipson and Smyth (2010) for the p-value, `(1 + as far) ÷ (1 + permutations)`, both
/// sides.
///
/// @param table the case’s table, one row a unit
/// @param where rows for which this holds only (see [Condition])
/// @param block the column that says what happened together
/// @param group the column of groups
/// @param value the column of what was counted of a unit
/// @param of the group that is measured
/// @param reference the group that it is compared with
/// @param measure what the step gives
/// @param permutations how often groups are dealt anew
public record BlockPermutation(
    String table,
    List<String> where,
    @Column String block,
    @Column String group,
    @Column String value,
    String of,
    String reference,
    Measure measure,
    @Range(min = 99, max = 1_000_000) int permutations)
    implements Instrument {
  /// What a step gives.
  public enum Measure {
    /// The mean of one group − the mean of the other, with its interval over blocks.
    DIFFERENCE,
    /// How often chance alone would set the groups as far apart.
    P_VALUE
  }

  /// Nothing that a table would hold: a step says what it means.
  public BlockPermutation() {
    this("blocks", List.of(), "block", "group", "value", "a", "b", Measure.DIFFERENCE, 9999);
  }

  public BlockPermutation {
    where = List.copyOf(where);
  }

  @Override
  public String id() {
    return "block-permutation";
  }

  @Override
  public boolean asksModel() {
    return false;
  }

  /// The units of both groups, with their blocks.
  ///
  /// @throws org.autopsie.run.Failure where a column is not there, or a cell is no number
  @Override
  public Payload.Table answers(Trial trial, RandomGenerator random, Progress progress) {
    progress.check();
    return Blocks.table(this, trial.tables().table(table));
  }

  /// @throws org.autopsie.run.Failure where the table is not one of [#answers]
  @Override
  public Result measure(Payload.Table answers, RandomGenerator random, Progress progress) {
    var blocks = Blocks.of(this, answers);
    var details = new LinkedHashMap<String, Payload>();
    double p = blocks.pValue(permutations, random, progress);
    var difference = blocks.difference(random);
    var tested =
        new Payload.Metric("p-value", p, Double.NaN, Double.NaN, difference.n(), "p-value");
    details.put("p-value", tested);
    return new Result(measure == Measure.DIFFERENCE ? difference : tested, details);
  }
}
