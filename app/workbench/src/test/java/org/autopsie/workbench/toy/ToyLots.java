package org.autopsie.workbench.toy;

import java.util.Collections;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Attribution;
import org.autopsie.explain.Explainer;
import org.autopsie.explain.Explanation;
import org.autopsie.explain.Question;
import org.autopsie.explain.Watch;
import org.autopsie.explain.WordParts;
import org.autopsie.model.Input;
import org.autopsie.run.Range;
import org.autopsie.run.Sentence;

/// Gives each word a number drawn by lot, for tests; it shares out the answer badly, and can do
/// nothing with anything but texts.
///
/// @param draws how many lots are drawn for each word
public record ToyLots(@Range(min = 1, max = 100_000) int draws) implements Explainer {
  /// Ten lots.
  public ToyLots() {
    this(10);
  }

  @Override
  public String id() {
    return "toy-lots";
  }

  @Override
  public boolean drawsLots() {
    return true;
  }

  @Override
  public Optional<Sentence> refuses(Question question) {
    return question.input() instanceof Input.Text text && WordParts.of(text, "").list().size() > 1
        ? Optional.empty()
        : Optional.of(locale -> locale.getLanguage().equals("fr") ? "Des mots !" : "Words!");
  }

  @Override
  public Explanation explain(Question question, RandomGenerator random, Watch watch) {
    watch.check();
    var parts = WordParts.of((Input.Text) question.input(), "").list();
    var values =
        parts.stream().map(part -> random.doubles(draws).average().orElseThrow() / 10).toList();
    var none = Collections.nCopies(parts.size(), Double.NaN);
    return Explanation.of(
        new Attribution("shapley", parts, values, none, none, true, 0, 1, question.unit()),
        draws,
        0.01);
  }
}
