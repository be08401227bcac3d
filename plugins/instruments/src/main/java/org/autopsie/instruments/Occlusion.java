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
import org.autopsie.run.Range;
import org.autopsie.run.Sentence;

/// Occlusion: takes each part away alone and says how far the model's number falls, `f(x) − f(x
/// without the part)`. Source: Zeiler and Fergus (2014), “Visualizing and understanding
/// convolutional networks”, ECCV, section 4.2. For columns the second term is the mean over the
/// background rows.
///
/// Exact: nothing is drawn. Not to be used where parts stand in for one another (a word said twice,
/// two columns that say the same): taking one away changes nothing, and both look unimportant.
/// There [Shapley] or [KernelShap] share out what they do together.
///
/// @param size pictures: side of the square that is covered, in pixels; 0: an eighth of the shorter
///   side
/// @param stride pictures: from one square to the next; 0: as far as the square is wide
/// @param filling pictures: what covers the square
/// @param token texts: what stands where a word is taken away; empty: nothing
public record Occlusion(
    @Range(min = 0, max = 4096, unit = "px") int size,
    @Range(min = 0, max = 4096, unit = "px") int stride,
    Filling filling,
    String token)
    implements Explainer {

  /// Squares of an eighth of the shorter side, side by side, covered with grey; words left out.
  public Occlusion() {
    this(0, 0, Filling.GREY, "");
  }

  @Override
  public String id() {
    return "occlusion";
  }

  @Override
  public boolean drawsLots() {
    return false;
  }

  @Override
  public List<String> measures() {
    return List.of("drop");
  }

  @Override
  public Optional<Sentence> refuses(Question question) {
    return Cutting.refuses(question);
  }

  @Override
  public List<String> idle(Input input) {
    return Cutting.idle(input, "size", "stride", "filling");
  }

  @Override
  public Optional<Parts> parts(Question question, Watch watch) {
    int side = size == 0 ? eighth(question.input()) : size;
    return Optional.of(cutting().patches(question, side, stride == 0 ? side : stride));
  }

  @Override
  public Explanation explain(Question question, RandomGenerator random, Watch watch) {
    var parts = Cutting.several(question, parts(question, watch).orElseThrow());
    var coalitions = eachAlone(parts.list().size());
    var estimate = new Estimate(question, "drop", parts, watch, Occlusion::drops);
    PartAnswers.ask(question, parts, coalitions, watch, estimate);
    return cutting().noting(estimate.exact(PartAnswers.calls(parts, coalitions)), question);
  }

  private Cutting cutting() {
    return new Cutting(filling, token, Cutting.ALL_ROWS);
  }

  private static int eighth(Input input) {
    return input instanceof Input.Image image
        ? Math.max(1, Math.min(image.picture().width(), image.picture().height()) / 8)
        : 1;
  }

  /// Everything, then everything but one part, for each in turn.
  private static Coalitions eachAlone(int parts) {
    var builder = Coalitions.among(parts).addAll();
    for (int part = 0; part < parts; part++) {
      var kept = new boolean[parts];
      Arrays.fill(kept, true);
      kept[part] = false;
      builder.add(kept);
    }
    return builder.build();
  }

  /// NaN for parts that were not asked about yet.
  private static Optional<Found> drops(int known, double[] numbers) {
    var values = Found.none(numbers.length - 1);
    for (int i = 1; i < known; i++) {
      values[i - 1] = numbers[0] - numbers[i];
    }
    return known < 2 ? Optional.empty() : Optional.of(Found.plain(values, Double.NaN, numbers[0]));
  }
}
