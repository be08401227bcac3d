package org.autopsie.workbench.panels;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import org.autopsie.casefile.People;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Text;

/// Whom an exhibit shows, as sign, colour and word together, and what that means for a report.
enum Shown {
  NONE("●", "found"),
  SYNTHETIC("●", "found"),
  CONSENTED("●", "found"),
  PUBLISHED("◆", "observed"),
  UNKNOWN("✕", "not-found");

  private static final Words WORDS = Words.of(Shown.class);

  private final String sign;
  private final String style;

  Shown(String sign, String style) {
    this.sign = sign;
    this.style = style;
  }

  static Shown of(People people) {
    return Arrays.stream(values())
        .filter(one -> one.id().equals(people.status()))
        .findFirst()
        .orElse(UNKNOWN);
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String words(Locale locale) {
    return sign + " " + WORDS.say(locale, "shown." + id());
  }

  /// What follows from it.
  String implies(Locale locale) {
    return WORDS.say(locale, "implies." + id());
  }

  Label label(Locale locale) {
    return Text.of(words(locale), "state", style);
  }

  static List<Choice<String>> choices(Locale locale) {
    return Arrays.stream(values()).map(one -> new Choice<>(one.id(), one.words(locale))).toList();
  }
}
