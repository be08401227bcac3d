package org.autopsie.workbench.panel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import org.autopsie.casefile.People;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Fields.Choice;

/// Whom an exhibit shows, as sign, colour and word together, and what that means for a report.
public enum Shown {
  /// Nobody.
  NONE("●", "found"),
  /// Nobody real.
  SYNTHETIC("●", "found"),
  /// People who agreed.
  CONSENTED("●", "found"),
  /// People whose picture or words were published already.
  PUBLISHED("◆", "observed"),
  /// Nobody said whom.
  UNKNOWN("✕", "not-found");

  private static final Words WORDS = Words.of(Shown.class);

  private final String sign;
  private final String style;

  Shown(String sign, String style) {
    this.sign = sign;
    this.style = style;
  }

  /// What a case states.
  public static Shown of(People people) {
    return Arrays.stream(values())
        .filter(one -> one.id().equals(people.status()))
        .findFirst()
        .orElse(UNKNOWN);
  }

  /// The written name.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Sign and word.
  public String words(Locale locale) {
    return sign + " " + WORDS.say(locale, "shown." + id());
  }

  /// What follows from it.
  public String implies(Locale locale) {
    return WORDS.say(locale, "implies." + id());
  }

  /// Sign, colour and word.
  public Label label(Locale locale) {
    return Text.of(words(locale), "state", style);
  }

  /// All of them, to choose from.
  public static List<Choice<String>> choices(Locale locale) {
    return Arrays.stream(values()).map(one -> new Choice<>(one.id(), one.words(locale))).toList();
  }
}
