package org.autopsie.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Curve;
import org.autopsie.evidence.Evidence;
import org.autopsie.evidence.Payload;
import org.autopsie.evidence.Stability;

/// The stability card that was kept with an explanation, in sentences: how often it was made, how
/// far its parts moved, what is missing from a sharing-out, what a second method says.
///
/// @param found what was kept beside it
/// @param methods what methods are called, by their id
record StabilityWords(
    Stability card, Map<String, Payload> found, Map<String, String> methods, Language language) {

  /// Those of a line of evidence; absent where it holds no explanation.
  static Optional<String> of(Evidence line, Dossier dossier) {
    var methods = dossier.input().methods();
    return line.payload().values().stream()
        .filter(Stability.class::isInstance)
        .map(Stability.class::cast)
        .map(card -> new StabilityWords(card, line.payload(), methods, dossier.language()))
        .map(StabilityWords::words)
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
        .map(StabilityWords::values)
        .filter(values -> values.size() == card.spread().size())
        .findFirst()
        .stream()
        .flatMap(List::stream)
        .mapToDouble(Math::abs)
        .filter(Double::isFinite)
        .max()
        .orElse(0);
  }

  private static List<Double> values(Payload of) {
    return switch (of) {
      case Attribution attribution -> attribution.values();
      case Curve curve -> curve.values();
      default -> List.of();
    };
  }

  private String second() {
    var name = methods.getOrDefault(card.second(), card.second());
    return Double.isNaN(card.agreement())
        ? language.say("stability.second-not", name)
        : language.say("stability.second", name, language.numbers().of(card.agreement(), 2));
  }

  private String percent(double share) {
    return language.numbers().of(100 * share, 1);
  }
}
