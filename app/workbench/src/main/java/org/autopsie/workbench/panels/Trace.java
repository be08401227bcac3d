package org.autopsie.workbench.panels;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Text;

/// What came of looking for a part of a system, as sign, colour and word together.
enum Trace {
  FOUND("found", "●", "found"),
  NEAREST("nearest", "◆", "observed"),
  NOT_FOUND("not-found", "○", "not-tried");

  private static final Words WORDS = Words.of(Trace.class);

  private final String id;
  private final String sign;
  private final String style;

  Trace(String id, String sign, String style) {
    this.id = id;
    this.sign = sign;
    this.style = style;
  }

  static Trace of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst().orElse(NOT_FOUND);
  }

  String id() {
    return id;
  }

  String words(Locale locale) {
    return sign + " " + WORDS.say(locale, "trace." + id);
  }

  Label label(Locale locale) {
    return Text.of(words(locale), "state", style);
  }

  /// How many were looked for with this outcome.
  Label count(int many, Locale locale) {
    return Text.of(sign + " " + WORDS.say(locale, "traces." + id, many), "state", style);
  }

  static List<Choice<String>> choices(Locale locale) {
    return Arrays.stream(values()).map(one -> new Choice<>(one.id, one.words(locale))).toList();
  }
}
