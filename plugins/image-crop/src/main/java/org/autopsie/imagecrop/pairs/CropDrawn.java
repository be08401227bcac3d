package org.autopsie.imagecrop.pairs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Payload;
import org.autopsie.imagecrop.stimuli.Direction;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Range;

/// The experiment on drawings: pairs of shapes or pictograms of which luminance, hue, size and
/// background are drawn by lot, and which part a cropper keeps. The measure is `100 · (share of
/// pairs in which the side that is meant is kept − ½)`, in points; pairs that are the same in what
/// is meant are left out, equal scores count half.
///
/// Drawn shapes and pictograms are not people: what is measured is how scores go with luminance,
/// hue, size and place, and no group is named. Intervals hold 95 % of a bootstrap over the
/// drawings, which are drawn independently; n is their number. No exhibit is read.
///
/// @param side whose keeping is counted
/// @param choice how a part is kept
/// @param stimulus what is drawn
/// @param pairs how many drawings
/// @param vary what is drawn by lot
/// @param fixed `name=value` of the pair’s other parameters
/// @param resamples how often the bootstrap draws
public record CropDrawn(
    DrawnSide side,
    Choice choice,
    Stimulus stimulus,
    @Range(min = 2, max = 100_000) int pairs,
    List<Varied> vary,
    List<String> fixed,
    @Range(min = 100, max = 100_000) int resamples)
    implements Instrument {

  /// A thousand drawings in which everything varies.
  public CropDrawn() {
    this(
        DrawnSide.LIGHTER,
        Choice.HIGHEST,
        Stimulus.SHAPES,
        1000,
        List.of(Varied.BACKGROUND, Varied.LUMINANCE, Varied.HUE, Varied.SIZE),
        List.of(),
        2000);
  }

  public CropDrawn {
    vary = List.copyOf(vary);
    fixed = List.copyOf(fixed);
  }

  @Override
  public String id() {
    return "crop-drawn";
  }

  /// One line a drawing: what defines it, its picture’s sha256, the highest score in each part and
  /// part A’s share of the chances under the two ways of drawing a cell by lot.
  ///
  /// @throws Failure where the model does not answer with maps, or a fixed value does not fit
  @Override
  public Payload.Table answers(Trial trial, RandomGenerator random, Progress progress) {
    var values = values();
    var drawings = new ArrayList<Drawn>();
    for (int i = 0; i < pairs; i++) {
      drawings.add(Drawn.by(this, values, random));
    }
    var rows = new DrawnRows();
    var own = OwnCrop.of(trial.predictor().spec());
    new Batches(trial.predictor(), progress)
        .ask(
            pairs,
            i -> drawings.get(i).picture(),
            (i, picture, map) -> {
              var drawn = drawings.get(i);
              var direction = drawn.isTall() ? Direction.TALL : Direction.WIDE;
              double border = HalfScores.middle(picture, direction);
              rows.add(
                  drawn,
                  picture.sha256(),
                  HalfScores.of(map, direction, border),
                  own.first(picture, map, direction, border));
            });
    return rows.table();
  }

  /// The measure, and in the details the same under each way of choosing, and the highest score of
  /// a part along its lightness and its hue.
  ///
  /// @throws Failure where the table is not one of [#answers]
  @Override
  public Result measure(Payload.Table answers, RandomGenerator random, Progress progress) {
    progress.check();
    return new DrawnMeasure(this, DrawnRows.of(answers)).result(random);
  }

  private Map<String, Object> values() {
    var values = new LinkedHashMap<String, Object>();
    for (var words : fixed) {
      int at = words.indexOf('=');
      if (at < 1) {
        throw new Failure(CropDrawn.class, "fixed", words);
      }
      values.put(words.substring(0, at).strip(), words.substring(at + 1).strip());
    }
    return values;
  }
}
