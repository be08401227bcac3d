package org.autopsie.workbench.panels;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.autopsie.casefile.Position;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// The positions of a case in the order of time, and what is said of each in words.
record Said(PanelContext context) {
  private static final Words WORDS = Words.of(Said.class);
  private static final String LAST = "9999";

  /// All positions, the earliest first, those without a date last.
  List<Position> inTime() {
    return context.open().caseFile().positions().stream()
        .sorted(Comparator.comparing(one -> end(one.date())))
        .toList();
  }

  /// When what was said had been said at the latest: of a year or a month its end, so that an
  /// answer of that year does not stand before what it answers.
  private static String end(String date) {
    return switch (date.strip().length()) {
      case 0 -> LAST;
      case 4 -> date + "-12-31~";
      case 7 -> date + "-31~";
      default -> date;
    };
  }

  /// The position that is chosen, else the first.
  java.util.Optional<Position> chosen() {
    var id = context.copy().chosen("position").get().orElse("");
    var all = inTime();
    return all.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  /// Who says it.
  String actor(Position one) {
    return one.actor().isBlank() ? say("position.nobody") : one.actor().in(locale());
  }

  String date(Position one) {
    return one.date().isBlank() ? say("position.undated") : Dates.of(one.date(), locale());
  }

  /// Who and when, to name a position where another answers it.
  String name(Position one) {
    return say("position.name", actor(one), date(one));
  }

  /// Everything that the mark shows, for those who hear it.
  String spoken(Position one) {
    var words = one.quote().isBlank() ? one.says().in(locale()) : one.quote();
    var answers = answered(one);
    return say(
        "position.spoken",
        actor(one),
        date(one),
        Stance.of(one.stance()).word(locale()),
        words.isBlank() ? "" : say("position.words", words),
        answers.isEmpty() ? "" : say("position.answers", answers));
  }

  /// Whom a position answers, in words; empty where it answers none.
  String answered(Position one) {
    var answered =
        context.open().caseFile().positions().stream()
            .filter(other -> one.answers().contains(other.id()))
            .map(this::name)
            .toList();
    return Text.list(answered, locale());
  }

  private Locale locale() {
    return context.locale();
  }

  private String say(String key, Object... args) {
    return WORDS.say(locale(), key, args);
  }
}
