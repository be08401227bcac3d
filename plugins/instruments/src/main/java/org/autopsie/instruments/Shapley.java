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

/// Exact Shapley values: what each part adds to the model's number, averaged over every order in
/// which the parts can be put back one by one. `φ_j = Σ_S |S|! (d − |S| − 1)! / d! · (v(S ∪ j) −
/// v(S))` over all sets S of the other parts, where v(S) is the model's number with S alone; for
/// columns, its mean over the background rows. The values sum to the answer minus the base, v of no
/// part at all. Source: Shapley (1953), “A value for n-person games”; for models, Štrumbelj and
/// Kononenko (2010), Journal of Machine Learning Research 11.
///
/// It asks about all 2^d sets, so it takes up to 12 parts; above that, [KernelShap]. Sets of few
/// and of nearly all parts are asked about first, so that an early picture stands: see [AllSets].
/// Not to be read as what would happen were a part really changed: filled-in inputs may be ones
/// that nobody has.
///
/// @param cells pictures: cells along each side of the grid, so that 3 makes 9 parts
/// @param filling pictures: what covers a cell that is taken away
/// @param token texts: what stands where a word is taken away; empty: nothing
public record Shapley(@Range(min = 1, max = 3) int cells, Filling filling, String token)
    implements Explainer {
  static final int MOST = 12;

  /// Three by three cells covered with grey; words left out.
  public Shapley() {
    this(3, Filling.GREY, "");
  }

  @Override
  public String id() {
    return "shapley";
  }

  @Override
  public boolean drawsLots() {
    return false;
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
    return Cutting.idle(input, "cells", "filling");
  }

  @Override
  public Optional<Parts> parts(Question question, Watch watch) {
    return Optional.of(cutting().grid(question, cells));
  }

  /// @throws Failure where there are more than 12 parts
  @Override
  public Explanation explain(Question question, RandomGenerator random, Watch watch) {
    var parts = Cutting.several(question, parts(question, watch).orElseThrow());
    int size = parts.list().size();
    if (size > MOST) {
      throw new Failure(Shapley.class, "too-many-parts", size, MOST);
    }
    var sets = new AllSets(size);
    var coalitions = sets.coalitions();
    var estimate = new Estimate(question, "shapley", parts, watch, sets::found);
    PartAnswers.ask(question, parts, coalitions, watch, estimate);
    return cutting().noting(estimate.exact(PartAnswers.calls(parts, coalitions)), question);
  }

  private Cutting cutting() {
    return new Cutting(filling, token, Cutting.ALL_ROWS);
  }
}
