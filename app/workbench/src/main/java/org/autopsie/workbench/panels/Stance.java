package org.autopsie.workbench.panels;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Fields.Choice;

/// What a position does, as sign, colour and word together.
enum Stance {
  ACCUSES("▲"),
  DENIES("▼"),
  QUALIFIES("◆"),
  RECOMPUTES("■");

  private static final Words WORDS = Words.of(Stance.class);

  private final String sign;

  Stance(String sign) {
    this.sign = sign;
  }

  /// The stance of that written id; one that is not known qualifies.
  static Stance of(String id) {
    return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst().orElse(QUALIFIES);
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String sign() {
    return sign;
  }

  /// The style class of its mark.
  String style() {
    return "stance-" + id();
  }

  String word(Locale locale) {
    return WORDS.say(locale, "stance." + id());
  }

  /// All of them to choose from.
  static List<Choice<String>> choices(Locale locale) {
    return Arrays.stream(values())
        .map(one -> new Choice<>(one.id(), one.sign + " " + one.word(locale)))
        .toList();
  }
}
