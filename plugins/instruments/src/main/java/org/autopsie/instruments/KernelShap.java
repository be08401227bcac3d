package org.autopsie.instruments;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
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

/// Kernel SHAP: Shapley values (see [Shapley]) of any number of parts, by fitting what each part
/// adds to the model's numbers over a budget of sets of parts. Source: Lundberg and Lee (2017), “A
/// unified approach to interpreting model predictions”, NeurIPS, theorem 2; sets drawn with their
/// opposites as in Covert and Lee (2021), “Improving KernelSHAP”, AISTATS. The values sum to the
/// answer minus the base (the model's number with no part: for columns, its mean over the
/// background rows). Where the budget covers every set the values are exact.
///
/// Not to be read as what would happen were a part really changed: filled-in inputs may be ones
/// that nobody has. With parts that hang together strongly, and for a single number alone,
/// [Occlusion] says less but says it plainly.
///
/// @param budget how many sets of parts are asked about, beside everything and nothing
/// @param regions pictures: about how many patches of like colour the picture is cut into
/// @param filling pictures: what covers a patch that is taken away
/// @param token texts: what stands where a word is taken away; empty: nothing
/// @param rows rows: how many background rows are used at most, evenly spaced in their order
/// @param level of the intervals
public record KernelShap(
    @Range(min = 1, max = 1_000_000) int budget,
    @Range(min = 2, max = 400) int regions,
    Filling filling,
    String token,
    @Range(min = 1, max = 10_000) int rows,
    @Range(min = 0.51, max = 0.9999) double level)
    implements Explainer {

  /// 2,048 sets, 100 background rows, about 40 patches covered with grey; words left out.
  public KernelShap() {
    this(2048, 40, Filling.GREY, "", 100, 0.95);
  }

  @Override
  public String id() {
    return "kernel-shap";
  }

  @Override
  public boolean drawsLots() {
    return true;
  }

  @Override
  public List<String> measures() {
    return List.of("shapley");
  }

  @Override
  public Optional<Sentence> refuses(Question question) {
    return Cutting.refuses(question);
  }

  @Override
  public List<String> idle(Input input) {
    return Cutting.idle(input, "regions", "filling");
  }

  @Override
  public Optional<Parts> parts(Question question, Watch watch) {
    var slic = new Slic(regions, Slic.COMPACTNESS);
    return Optional.of(cutting().regions(question, slic, watch));
  }

  @Override
  public Optional<Explainer> coarser(Question question, Watch watch) {
    var parts = Cutting.coarse(question, regions, coarse(budget), watch);
    return parts.isPresent() && budget > ShapleyPlan.least(parts.getAsInt())
        ? Optional.of(coarse((int) ShapleyPlan.least(parts.getAsInt())))
        : Optional.empty();
  }

  private KernelShap coarse(int sets) {
    return new KernelShap(sets, Cutting.COARSE, filling, token, rows, level);
  }

  /// @throws Failure where the budget is too small to ask about each part alone
  @Override
  public Explanation explain(Question question, RandomGenerator random, Watch watch) {
    var parts = Cutting.several(question, parts(question, watch).orElseThrow());
    int size = parts.list().size();
    long least = ShapleyPlan.least(size);
    if (budget < least) {
      throw new Failure(KernelShap.class, "budget-too-small", budget, size, least);
    }
    var plan = ShapleyPlan.of(size, budget, random);
    var fit = new ShapleyFit(plan, level);
    var estimate = new Estimate(question, "shapley", parts, watch, fit::of);
    PartAnswers.ask(question, parts, plan.coalitions(), watch, estimate);
    long calls = PartAnswers.calls(parts, plan.coalitions());
    var made = plan.rest() > 0 ? estimate.drawn(calls) : estimate.exact(calls);
    return cutting().noting(noting(made, plan), question);
  }

  private Cutting cutting() {
    return new Cutting(filling, token, rows);
  }

  private static Explanation noting(Explanation made, ShapleyPlan plan) {
    int drawn = plan.coalitions().count() - plan.sure();
    if (plan.rest() == 0) {
      return made.noting(Cutting.say("all-sets"));
    }
    return drawn < 2 * plan.coalitions().parts()
        ? made.noting(Cutting.say("few-sets", plan.coalitions().count() - 2))
        : made;
  }
}
