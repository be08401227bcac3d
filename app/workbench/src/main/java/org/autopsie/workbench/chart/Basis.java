package org.autopsie.workbench.chart;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import org.autopsie.run.Words;

/// What a figure rests on, in words that are ready to be shown. It stands under every chart and in
/// every file that leaves with it, so none of its parts may be empty: where there is no interval,
/// the words say so.
///
/// @param source where the words, pictures or tables come from
/// @param n how many distinct things were measured
/// @param interval which interval is drawn
/// @param seed the seed of the run
/// @param fidelity how near the model is to the incident's
public record Basis(String source, String n, String interval, String seed, String fidelity) {
  private static final Words WORDS = Words.of(Basis.class);

  public Basis {
    for (var part : List.of(source, n, interval, seed, fidelity)) {
      if (part.isBlank()) {
        throw new IllegalArgumentException("a figure says its source, n, interval, seed, fidelity");
      }
    }
  }

  /// The caption: all parts in one line.
  public String caption() {
    return String.join(" · ", source, n, interval, seed, fidelity);
  }

  /// The parts, each with its name.
  List<Entry<String, String>> named(Locale locale) {
    return List.of(
        Map.entry(WORDS.say(locale, "basis.source"), source),
        Map.entry(WORDS.say(locale, "basis.n"), n),
        Map.entry(WORDS.say(locale, "basis.interval"), interval),
        Map.entry(WORDS.say(locale, "basis.seed"), seed),
        Map.entry(WORDS.say(locale, "basis.fidelity"), fidelity));
  }
}
