package org.autopsie.protocol;

import java.util.Optional;
import org.autopsie.casefile.CaseFile;
import org.autopsie.casefile.Expect;
import org.autopsie.casefile.Step;
import org.autopsie.evidence.Payload.Metric;

/// Holds a measure against what the step stated before it was first run.
///
/// - a control passes where the measure lies within its stated bounds;
/// - a reproduction passes within the stated tolerance of the published value, or, where the step
///   says so, where its own interval holds that value; it is only observed while that value's
///   source is still to be confirmed;
/// - a control may be held against its own interval too, beside any bounds it states;
/// - an observation never fails: it agrees with the stated direction, differs from it, or cannot
///   tell (the interval holds the value of no effect: 0, or 1 for a ratio).
final class Judge {
  private Judge() {}

  /// Status and verdict of a measure.
  record Judgement(String status, Optional<String> verdict) {}

  static Judgement judge(CaseFile caseFile, Step step, Metric metric) {
    return switch (step.kind()) {
      case "control" -> of(isBounded(step.expect(), metric) ? "pass" : "fail");
      case "reproduction" -> reproduction(caseFile, step, metric);
      default -> new Judgement("observed", verdict(step.expect(), metric));
    };
  }

  private static Judgement reproduction(CaseFile caseFile, Step step, Metric metric) {
    boolean near = near(step.expect(), metric);
    if (confirmed(caseFile, step.expect().source())) {
      return of(near ? "pass" : "fail");
    }
    return new Judgement("observed", Optional.of(near ? "agrees" : "differs"));
  }

  private static Judgement of(String status) {
    return new Judgement(status, Optional.empty());
  }

  private static boolean isBounded(Expect expect, Metric metric) {
    double value = metric.value();
    boolean stated = expect.atLeast().isPresent() || expect.atMost().isPresent();
    return (stated || expect.ofInterval())
        && (near(expect, metric) || !expect.ofInterval())
        && value >= expect.atLeast().orElse(Double.NEGATIVE_INFINITY)
        && value <= expect.atMost().orElse(Double.POSITIVE_INFINITY);
  }

  /// True where the published value is met: within the tolerance, or in the measured interval.
  static boolean near(Expect expect, Metric metric) {
    if (expect.ofInterval()) {
      return expect.published().filter(value -> holds(metric, value)).isPresent();
    }
    return expect.published().isPresent()
        && Math.abs(metric.value() - expect.published().get()) <= expect.tolerance().orElse(0.0);
  }

  /// True where there is an interval and the value lies in it, ends included.
  private static boolean holds(Metric metric, double value) {
    return metric.low() <= value && value <= metric.high();
  }

  private static boolean confirmed(CaseFile caseFile, String source) {
    return caseFile.sources().stream()
        .anyMatch(known -> known.id().equals(source) && known.seen().equals("read"));
  }

  private static Optional<String> verdict(Expect expect, Metric metric) {
    if (expect.direction().isEmpty()) {
      return expect.published().map(published -> near(expect, metric) ? "agrees" : "differs");
    }
    if (Double.isNaN(metric.low()) || Double.isNaN(metric.high())) {
      return Optional.of("inconclusive");
    }
    double nothing = metric.unit().equals("ratio") ? 1 : 0;
    boolean positive = expect.direction().equals("positive");
    boolean above = metric.low() > nothing;
    boolean below = metric.high() < nothing;
    if (!above && !below) {
      return Optional.of("inconclusive");
    }
    return Optional.of(above == positive ? "agrees" : "differs");
  }
}
