package org.autopsie.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Curve;
import org.autopsie.evidence.Payload;

/// At what level the intervals of some steps stand: the one that a step's method was given as its
/// parameter `level`, else the usual one.
///
/// @param language of the words
record Levels(Language language) {
  private static final double USUAL = 0.95;

  /// `95%`, `95% or 99.9%`: the levels of those that measured an interval, each once, the lowest
  /// first; empty where none did.
  String all(List<StepView> steps) {
    return steps.stream()
        .filter(
            step -> step.metric().filter(m -> new Measure(m, language).hasInterval()).isPresent())
        .map(Levels::of)
        .distinct()
        .sorted()
        .map(this::percent)
        .collect(Collectors.joining(" " + language.say("level.or") + " "));
  }

  /// Of a step's own measure: `interval at 95%`, or that there is none.
  String measured(StepView step) {
    var level = all(List.of(step));
    return level.isEmpty() ? language.say("level.none") : language.say("level.at", level);
  }

  /// Of what an explanation found in a step, likewise.
  String found(StepView step, Payload found) {
    return ends(found).anyMatch(Double::isFinite) ? at(step) : language.say("level.none");
  }

  /// `interval at 95%`: of a step of which it is known that it has intervals.
  String at(StepView step) {
    return language.say("level.at", percent(of(step)));
  }

  private static DoubleStream ends(Payload found) {
    var low =
        switch (found) {
          case Attribution attribution -> attribution.low();
          case Curve curve -> curve.low();
          default -> List.<Double>of();
        };
    return low.stream().mapToDouble(Double::doubleValue);
  }

  private static double of(StepView step) {
    return step.evidence()
        .map(line -> line.provenance().parameters().get("level"))
        .filter(Number.class::isInstance)
        .map(level -> ((Number) level).doubleValue())
        .orElse(USUAL);
  }

  private String percent(double level) {
    double hundredths = Math.round(level * 10_000) / 100.0;
    return language.say("level.percent", language.numbers().plain(hundredths));
  }
}
