package org.autopsie.instruments;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.autopsie.explain.Coalitions;
import org.autopsie.explain.Explainer;
import org.autopsie.explain.Explanation;
import org.autopsie.explain.Filling;
import org.autopsie.explain.PartAnswers;
import org.autopsie.explain.Parts;
import org.autopsie.explain.Question;
import org.autopsie.explain.Watch;
import org.autopsie.model.Input;
import org.autopsie.run.Failure;
import org.autopsie.run.Range;
import org.autopsie.run.Sentence;

/// LIME: puts a straight-line stand-in in the place of the model around this one input, over random
/// sets of parts that are kept (each part with one chance in two), near ones weighing more, and
/// says how steep the line is along each part. Source: Ribeiro, Singh and Guestrin (2016), “‘Why
/// should I trust you?’: Explaining the predictions of any classifier”, KDD.
///
/// A set that keeps k of d parts is `D = 1 − √(k / d)` away from the input (cosine distance) and
/// weighs `√exp(−D² / width²)`, as in the authors' program; the line is found by ridge regression
/// with a free constant: see [Ridge]. Columns are taken away by background rows and not, as in that
/// program, by numbers drawn from a bell curve.
///
/// Not to be used where the line follows the model badly: the share of the model's movement that it
/// follows (R²) stands beside every result. The values hang on the width, which nobody can derive:
/// look whether they stay when it changes.
///
/// @param samples how many random sets are asked about, beside the input as it is
/// @param width the kernel's width, in cosine distance
/// @param ridge how strongly the values are held near 0; 0: not at all
/// @param regions pictures: about how many patches of like colour the picture is cut into
/// @param compactness pictures: how much nearness counts against colour when it is cut
/// @param filling pictures: what covers a patch that is taken away
/// @param token texts: what stands where a word is taken away; empty: nothing
/// @param rows rows: how many background rows are used at most, evenly spaced in their order
/// @param level of the intervals
public record Lime(
    @Range(min = 1, max = 1_000_000) int samples,
    @Range(min = 0.01, max = 100) double width,
    @Range(min = 0, max = 1000) double ridge,
    @Range(min = 2, max = 400) int regions,
    @Range(min = 1, max = 100) double compactness,
    Filling filling,
    String token,
    @Range(min = 1, max = 10_000) int rows,
    @Range(min = 0.51, max = 0.9999) double level)
    implements Explainer {
  private static final int FIRST_SAMPLES = 24;

  /// 1,000 samples, a width of 0.25, a ridge of 1, about 40 patches covered with grey; words left
  /// out; 100 background rows.
  public Lime() {
    this(1000, 0.25, 1, 40, Slic.COMPACTNESS, Filling.GREY, "", 100, 0.95);
  }

  @Override
  public String id() {
    return "lime";
  }

  @Override
  public boolean drawsLots() {
    return true;
  }

  @Override
  public List<String> measures() {
    return List.of("slope");
  }

  @Override
  public Optional<Sentence> refuses(Question question) {
    return Cutting.refuses(question);
  }

  @Override
  public List<String> idle(Input input) {
    return Cutting.idle(input, "regions", "compactness", "filling");
  }

  @Override
  public Optional<Parts> parts(Question question, Watch watch) {
    var slic = new Slic(regions, compactness);
    return Optional.of(cutting().regions(question, slic, watch));
  }

  @Override
  public Optional<Explainer> coarser(Question question, Watch watch) {
    int few = Math.min(samples, FIRST_SAMPLES);
    var coarse =
        new Lime(few, width, ridge, Cutting.COARSE, compactness, filling, token, rows, level);
    var parts = Cutting.coarse(question, regions, coarse, watch);
    return parts.isPresent() && few >= parts.getAsInt() + 2
        ? Optional.of(coarse)
        : Optional.empty();
  }

  /// @throws Failure where there are not more samples than parts
  @Override
  public Explanation explain(Question question, RandomGenerator random, Watch watch) {
    var parts = Cutting.several(question, parts(question, watch).orElseThrow());
    int size = parts.list().size();
    if (samples < size + 2) {
      throw new Failure(Lime.class, "samples-too-few", samples, size, size + 2);
    }
    var coalitions = draw(size, random);
    var fit = new Ridge(coalitions, weights(coalitions), ridge, level);
    var estimate = new Estimate(question, "slope", parts, watch, fit::of);
    var numbers = PartAnswers.ask(question, parts, coalitions, watch, estimate);
    var made = estimate.drawn(PartAnswers.calls(parts, coalitions));
    double follows = fit.follows(numbers);
    var noted = Double.isNaN(follows) ? made : made.noting(Cutting.say("line-follows", follows));
    return cutting().noting(noted, question);
  }

  private Cutting cutting() {
    return new Cutting(filling, token, rows);
  }

  private Coalitions draw(int parts, RandomGenerator random) {
    var builder = Coalitions.among(parts).addAll();
    var kept = new boolean[parts];
    for (int i = 0; i < samples; i++) {
      for (int part = 0; part < parts; part++) {
        kept[part] = random.nextBoolean();
      }
      builder.add(kept);
    }
    return builder.build();
  }

  private double[] weights(Coalitions coalitions) {
    var weights = new double[coalitions.count()];
    Arrays.setAll(
        weights,
        i -> {
          double distance = 1 - Math.sqrt((double) coalitions.size(i) / coalitions.parts());
          return Math.exp(-distance * distance / (2 * width * width));
        });
    return weights;
  }
}
