package org.autopsie.instruments;

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
import org.autopsie.run.Range;
import org.autopsie.run.Sentence;

/// RISE: covers the input with many random masks at once and says where keeping goes together with
/// a high number. Source: Petsiuk, Das and Saenko (2018), “RISE: Randomized input sampling for
/// explanation of black-box models”, BMVC. Pictures get smooth masks (see [SmoothMasks]) and values
/// for the cells of a grid; words and columns get masks that keep or take away.
///
/// The paper's map is `Σ f(x ⊙ m) m / (n p)`; ours is that map less the mean number over all masks
/// (see [MaskMeans]), so that a cell that does not count comes out near 0 and not near that mean,
/// and the lot moves it less. A positive value: the number is higher where the part is kept.
///
/// Not to be used where a few calls must do: under about a thousand masks the picture is noise, as
/// the intervals then say. What is smaller than a cell of the mask's grid is smeared over its
/// neighbours.
///
/// @param masks how many random masks
/// @param keep the chance that a point of the mask is kept
/// @param grid pictures: how many cells of the mask lie along each side
/// @param cells pictures: how many cells along each side get a value
/// @param filling pictures: what stands where the mask takes away; the paper uses black
/// @param token texts: what stands where a word is taken away; empty: nothing
/// @param rows rows: how many background rows are used at most, evenly spaced in their order
/// @param level of the intervals
public record Rise(
    @Range(min = 40, max = 1_000_000) int masks,
    @Range(min = 0.05, max = 0.95) double keep,
    @Range(min = 1, max = 64) int grid,
    @Range(min = 2, max = 64) int cells,
    Filling filling,
    String token,
    @Range(min = 1, max = 10_000) int rows,
    @Range(min = 0.51, max = 0.9999) double level)
    implements Explainer {

  /// 4,000 masks of 8 by 8 cells that keep one half, 16 by 16 values; grey; words left out; 100
  /// background rows.
  public Rise() {
    this(4000, 0.5, 8, 16, Filling.GREY, "", 100, 0.95);
  }

  @Override
  public String id() {
    return "rise";
  }

  @Override
  public boolean drawsLots() {
    return true;
  }

  @Override
  public List<String> measures() {
    return List.of("gain");
  }

  @Override
  public Optional<Sentence> refuses(Question question) {
    return Cutting.refuses(question);
  }

  @Override
  public List<String> idle(Input input) {
    return Cutting.idle(input, "grid", "cells", "filling");
  }

  @Override
  public Optional<Parts> parts(Question question, Watch watch) {
    return Optional.of(cutting().grid(question, cells));
  }

  @Override
  public Explanation explain(Question question, RandomGenerator random, Watch watch) {
    return switch (question.input()) {
      case Input.Image image -> smooth(image, question, random, watch);
      case Input.Text text -> binary(question, random, watch);
      case Input.Row row -> binary(question, random, watch);
    };
  }

  private Explanation smooth(
      Input.Image image, Question question, RandomGenerator random, Watch watch) {
    var picture = image.picture();
    var shown = Cutting.several(question, parts(question, watch).orElseThrow()).list();
    var smooth = new SmoothMasks(picture, filling, grid, masks, keep, random);
    int columns = Math.min(cells, picture.width());
    var means =
        new MaskMeans(smooth.shares(columns, shown.size() / columns), shown.size(), keep, level);
    var estimate = new Estimate(question, "gain", shown, 1, watch, means::of);
    var numbers = PartAnswers.ask(question, smooth, smooth::away, watch, estimate);
    return estimate
        .drawn(smooth.count())
        .noting(Cutting.say("mean-over-masks", means.mean(numbers[0])));
  }

  private Explanation binary(Question question, RandomGenerator random, Watch watch) {
    var parts = Cutting.several(question, parts(question, watch).orElseThrow());
    var coalitions = draw(parts, random);
    Kept kept =
        (mask, into) -> {
          for (int i = 0; i < into.length; i++) {
            into[i] = coalitions.keeps(mask, i) ? 1 : 0;
          }
        };
    var means = new MaskMeans(kept, parts.list().size(), keep, level);
    var estimate = new Estimate(question, "gain", parts, watch, means::of);
    var numbers = PartAnswers.ask(question, parts, coalitions, watch, estimate);
    var made = estimate.drawn(PartAnswers.calls(parts, coalitions));
    var noted = made.noting(Cutting.say("mean-over-masks", means.mean(numbers[0])));
    return cutting().noting(noted, question);
  }

  private Cutting cutting() {
    return new Cutting(filling, token, rows);
  }

  private Coalitions draw(Parts parts, RandomGenerator random) {
    int size = parts.list().size();
    var builder = Coalitions.among(size).addAll();
    var kept = new boolean[size];
    for (int mask = 0; mask < masks; mask++) {
      for (int i = 0; i < size; i++) {
        kept[i] = random.nextDouble() < keep;
      }
      builder.add(kept);
    }
    return builder.build();
  }
}
