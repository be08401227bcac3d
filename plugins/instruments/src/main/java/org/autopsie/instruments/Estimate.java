package org.autopsie.instruments;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.autopsie.evidence.Part;
import org.autopsie.explain.Explanation;
import org.autopsie.explain.PartAnswers;
import org.autopsie.explain.Parts;
import org.autopsie.explain.Question;
import org.autopsie.explain.Watch;

/// Turns the model's numbers into an explanation at each look, shows it, and knows how much the
/// last look changed. Used once, for one explanation.
final class Estimate implements PartAnswers.Look {
  private final Question question;
  private final String measure;
  private final List<Part> parts;
  private final int versions;
  private final Watch watch;
  private final Method method;
  private Optional<Found> found = Optional.empty();
  private double converged = Double.NaN;
  private boolean constant;

  /// Of choices of parts.
  Estimate(Question question, String measure, Parts parts, Watch watch, Method method) {
    this(question, measure, parts.list(), parts.versions(), watch, method);
  }

  /// @param versions how often the model is asked for one number
  Estimate(
      Question question,
      String measure,
      List<Part> parts,
      int versions,
      Watch watch,
      Method method) {
    this.question = question;
    this.measure = measure;
    this.parts = parts;
    this.versions = versions;
    this.watch = watch;
    this.method = method;
  }

  /// The method's own arithmetic.
  @FunctionalInterface
  interface Method {
    /// What the first `known` numbers say; empty where they are too few.
    Optional<Found> of(int known, double[] numbers);
  }

  @Override
  public void at(int known, double[] numbers) {
    watch.check();
    var now = method.of(known, numbers);
    constant = known > 1 && Arrays.stream(numbers, 0, known).allMatch(v -> v == numbers[0]);
    if (constant) {
      now = now.map(Found::nothing);
    }
    now.ifPresent(this::compare);
    found = now.or(() -> found);
    if (known < numbers.length) {
      now.ifPresent(early -> watch.soFar(explanation(early, (long) known * versions)));
    }
  }

  /// `max |new − old| / max |new|` over the parts that both know.
  private void compare(Found now) {
    if (found.isEmpty()) {
      return;
    }
    var old = found.get().values();
    double change = 0;
    double largest = 0;
    for (int i = 0; i < old.length; i++) {
      double step = Math.abs(now.values()[i] - old[i]);
      change = Double.isNaN(step) ? change : Math.max(change, step);
      largest = Math.max(largest, Math.abs(now.values()[i]));
    }
    converged = change == 0 ? 0 : change / largest;
  }

  /// The final explanation of a method that makes drawings.
  ///
  /// @param calls how often the model was asked
  Explanation drawn(long calls) {
    return noted(explanation(last(), calls));
  }

  /// The final explanation of a method that asks everything there is to ask.
  Explanation exact(long calls) {
    converged = Double.NaN;
    return drawn(calls);
  }

  private Found last() {
    return found.orElseThrow(() -> new IllegalStateException("nothing was asked"));
  }

  private Explanation explanation(Found of, long calls) {
    return Explanation.of(of.attribution(measure, parts, question.unit()), calls, converged);
  }

  private Explanation noted(Explanation explanation) {
    return constant ? explanation.noting(Cutting.say("constant", last().answer())) : explanation;
  }
}
