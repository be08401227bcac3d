package org.autopsie.report;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Evidence;
import org.autopsie.evidence.Payload;
import org.autopsie.evidence.Stability;

/// The stability card that was kept with an explanation, in sentences: how often it was made, how
/// far its parts moved, what is missing from a sharing-out, what a second method says.
///
/// @param found what was kept beside it
record StabilityWords(Stability card, Map<String, Payload> found, Language language) {

  /// Those of a line of evidence; absent where it holds no explanation.
  static Optional<String> of(Evidence line, Language language) {
    return line.payload().values().stream()
        .filter(Stability.class::isInstance)
        .map(card -> new StabilityWords((Stability) card, line.payload(), language).words())
        .findFirst();
  }

  String words() {
    var words = new ArrayList<String>();
    words.add(language.say("stability.made", String.valueOf(card.seed()), repeats()));
    if (Double.isFinite(card.converged())) {
      words.add(language.say("stability.converged", percent(card.converged())));
    }
    if (Double.isFinite(card.gap())) {
      words.add(language.say("stability.gap", language.numbers().of(card.gap(), 6)));
    }
    if (!card.second().isEmpty()) {
      words.add(second());
    }
    words.add(language.say("stability.warning"));
    return String.join(" ", words);
  }

  private String repeats() {
    double widest = card.widest().orElse(-1);
    if (card.repeats() < 2) {
      return language.say(widest == 0 ? "stability.no-lots" : "stability.once");
    }
    double reach = reach();
    return widest < 0 || reach == 0
        ? language.say("stability.repeats", card.repeats())
        : language.say("stability.moved", card.repeats(), percent(widest / reach));
  }

  /// The largest value of the measure that was made again; 0 where none is.
  private double reach() {
    return found.values().stream()
        .filter(Attribution.class::isInstance)
        .map(Attribution.class::cast)
        .filter(of -> of.parts().size() == card.spread().size())
        .findFirst()
        .stream()
        .flatMap(of -> of.values().stream())
        .mapToDouble(Math::abs)
        .filter(Double::isFinite)
        .max()
        .orElse(0);
  }

  private String second() {
    return Double.isNaN(card.agreement())
        ? language.say("stability.second-not", card.second())
        : language.say(
            "stability.second", card.second(), language.numbers().of(card.agreement(), 2));
  }

  private String percent(double share) {
    return language.numbers().of(100 * share, 1);
  }
}
