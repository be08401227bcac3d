package org.autopsie.imagecrop.pairs;

import java.util.random.RandomGenerator;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Progress;
import org.autopsie.run.Range;

/// The experiment of Yee, Tantipongpipat and Mishra (2021, PACM HCI 5(CSCW2)) on pictures that the
/// investigator labels: a picture of each group is drawn by lot, the two are put on one sheet, and
/// the group in whose picture the salient point falls has won. Pictures are drawn with replacement.
///
/// Intervals hold 95 % of a bootstrap crossed over the distinct pictures of the two groups, not
/// over the draws: a thousand draws of ten pictures are ten pictures. n is the smaller number of
/// distinct pictures. Where several people labelled, the measure stands under what most of them
/// said, beside the same under each one’s labels, with under how many the conclusion is another.
///
/// The published program drew a picture’s winner by the highest score. Chances in proportion to the
/// score need scores that are not negative, which those of FastGaze are not always; [Choice] says
/// what is computed instead.
///
/// @param measure what is measured
/// @param choice how a part is kept
/// @param first the label of the group whose share is counted
/// @param second the label of the other group
/// @param layout how the two pictures lie
/// @param order which of the two stands first
/// @param height every picture is brought to this height first; 0: as it is
/// @param gap between the two, where they are stacked
/// @param pairs how often two pictures are drawn
/// @param labels the case’s table of labels; empty: the groups of the exhibits
/// @param heads the case’s table of marked heads; empty: none is marked
/// @param resamples how often the bootstrap draws
public record CropPairs(
    PairMeasure measure,
    Choice choice,
    String first,
    String second,
    Layout layout,
    PairOrder order,
    @Range(min = 0, max = 4000, unit = "px") int height,
    @Range(min = 0, max = 4000, unit = "px") int gap,
    @Range(min = 2, max = 100_000) int pairs,
    String labels,
    String heads,
    @Range(min = 100, max = 100_000) int resamples)
    implements Instrument {

  /// A thousand pairs as in the published experiment, the order drawn by lot.
  public CropPairs() {
    this(
        PairMeasure.PARITY,
        Choice.HIGHEST,
        "a",
        "b",
        Layout.SIDE_BY_SIDE,
        PairOrder.DRAWN,
        0,
        240,
        1000,
        "",
        "",
        2000);
  }

  @Override
  public String id() {
    return "crop-pairs";
  }

  /// One line a pair: the two pictures, which stood first, the highest score in each, the first
  /// group’s share of the chances, the salient point in the kept picture’s own pixels, whether it
  /// lies on the marked head, and what each labeller called the two.
  ///
  /// @throws org.autopsie.run.Failure where a group is empty, a table does not fit, or the model
  ///   does not answer with maps
  @Override
  public Payload.Table answers(Trial trial, RandomGenerator random, Progress progress) {
    return new PairAsking(this, trial).table(random, progress);
  }

  /// The measure, and in the details the same under each way of choosing and under each labelling.
  ///
  /// @throws org.autopsie.run.Failure where the table is not one of [#answers]
  @Override
  public Result measure(Payload.Table answers, RandomGenerator random, Progress progress) {
    progress.check();
    return new PairResult(this, PairRows.of(answers), random).result();
  }
}
