package org.autopsie.workbench.examine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Curve;
import org.autopsie.evidence.Payload;
import org.autopsie.explain.Explanation;
import org.autopsie.run.Parameters;
import org.autopsie.workbench.chart.Basis;
import org.autopsie.workbench.panel.Away;
import org.autopsie.workbench.panel.Found;

/// The words of an explanation: the model that ran here, what was taken away, which number moved.
/// Never why, and never the operator's name.
///
/// @param measure the measure that is shown
/// @param view where its numbers are shown
record FoundWords(
    Speech speech, Found found, PartNames names, String measure, FoundFigure.View view) {

  private Explanation explanation() {
    return found.explanation().orElseThrow();
  }

  private Payload payload() {
    return explanation().results().get(measure);
  }

  String exhibit() {
    return speech.title(found.inquiry().document());
  }

  /// The question that the figure answers.
  String title() {
    return switch (payload()) {
      case Attribution of when !of.parts().isEmpty() -> speech.say("title.parts", exhibit());
      case Curve curve -> speech.say("title.curve", curve.over());
      default -> speech.say("title.other", exhibit());
    };
  }

  String subtitle() {
    var of = payload();
    var what =
        speech.say(
            "subtitle",
            speech.measure(found.method(), measure),
            speech.explained(found),
            found.method().map(speech::name).orElse(""));
    if (of instanceof Attribution attribution) {
      int shown =
          view == FoundFigure.View.BARS
              ? FoundFigure.order(attribution).size()
              : attribution.parts().size();
      var parts = names.all(attribution.parts());
      return what
          + " · "
          + (shown < attribution.parts().size()
              ? speech.say("subtitle.most", parts, shown)
              : parts);
    }
    return what;
  }

  /// What the numbers are, with their unit.
  String axis(String unit) {
    var name = speech.measure(found.method(), measure);
    var words = speech.unit(unit);
    return words.isEmpty() ? speech.say("axis-bare", name) : speech.say("axis", name, words);
  }

  /// A part's number with its sign and its interval.
  String value(Attribution of, int part) {
    double reach = reach(of.values());
    return speech.signed(of.values().get(part), reach, Speech.Sign.of(of))
        + speech.interval(of.low().get(part), of.high().get(part), reach);
  }

  static double reach(List<Double> values) {
    return values.stream().mapToDouble(Math::abs).filter(Double::isFinite).max().orElse(0);
  }

  /// The part with the largest number; absent where all are zero or none is known.
  static Optional<Integer> largest(Attribution of) {
    return IntStream.range(0, of.parts().size())
        .boxed()
        .filter(i -> Math.abs(of.values().get(i)) > 0)
        .max(Comparator.comparingDouble(i -> Math.abs(of.values().get(i))));
  }

  /// What was found, in one sentence.
  String sentence() {
    var model = found.model().title();
    var method = found.method().map(speech::name).orElse("");
    var asIs = speech.number(found.answer(), Math.abs(found.answer()));
    if (payload() instanceof Attribution of) {
      return largest(of)
          .map(i ->
              speech.say(
                  of.signed() ? "told.largest" : "told.strongest",
                  model,
                  method,
                  names.of(of.parts().get(i)),
                  value(of, i),
                  names.all(of.parts()),
                  exhibit(),
                  speech.explained(found),
                  asIs,
                  speech.measure(found.method(), measure)))
          .orElseGet(() ->
              speech.say("told.nothing", model, method, exhibit(), speech.explained(found), asIs));
    }
    if (payload() instanceof Curve curve) {
      return curved(curve, model, asIs);
    }
    return speech.say("told.other", model, method, exhibit(), speech.explained(found), asIs);
  }

  private String curved(Curve curve, String model, String asIs) {
    var known = curve.values().stream().mapToDouble(v -> v).filter(Double::isFinite);
    var range = known.summaryStatistics();
    double reach = Math.max(Math.abs(range.getMin()), Math.abs(range.getMax()));
    return range.getCount() == 0
        ? speech.say("told.other", model, "", exhibit(), speech.explained(found), asIs)
        : speech.say(
            "told.curve",
            model,
            curve.over(),
            speech.explained(found),
            speech.span(range.getMin(), range.getMax(), reach));
  }

  /// What taking one part away did, asked live.
  String away(Away away) {
    double reach = Math.max(Math.abs(away.before()), Math.abs(away.after()));
    return speech.say(
        away.versions() > 1 ? "away.mean" : "away.one",
        found.model().title(),
        names.of(away.part()),
        speech.explained(found),
        speech.number(away.before(), reach),
        speech.number(away.after(), reach),
        speech.signed(away.after() - away.before(), reach, Speech.Sign.SHOWN),
        away.versions());
  }

  Basis basis() {
    return new Basis(
        speech.say("basis.source", exhibit()),
        speech.say("basis.n", explanation().calls()),
        interval(),
        speech.say("basis.seed", found.seed()),
        found.model().title() + ", " + speech.say("fidelity." + found.model().fidelity().id()));
  }

  private String interval() {
    boolean any =
        switch (payload()) {
          case Attribution of -> of.low().stream().anyMatch(Double::isFinite);
          case Curve curve -> curve.low().stream().anyMatch(Double::isFinite);
          default -> false;
        };
    if (!any) {
      return speech.say("basis.interval-none");
    }
    return found
        .method()
        .map(one -> Parameters.toMap(one).get("level"))
        .filter(Number.class::isInstance)
        .map(level -> speech.say("basis.interval", level))
        .orElseGet(() -> speech.say("basis.interval-given"));
  }
}
