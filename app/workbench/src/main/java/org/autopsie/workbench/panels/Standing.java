package org.autopsie.workbench.panels;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import org.autopsie.protocol.StepResult;
import org.autopsie.run.Words;

/// What a step of the protocol came to, as colour, sign and word together.
enum Standing {
  FOUND("●", "found"),
  NOT_FOUND("✕", "not-found"),
  OBSERVED("◆", "observed"),
  NOT_TRIED("○", "not-tried");

  private static final Words WORDS = Words.of(Standing.class);
  private static final List<String> STYLES = List.of("found", "not-found", "observed", "not-tried");

  private final String sign;
  private final String style;

  Standing(String sign, String style) {
    this.sign = sign;
    this.style = style;
  }

  /// The standing of a result; anything that is not known was not tried.
  static Standing of(StepResult result) {
    return switch (result.status()) {
      case "pass" -> FOUND;
      case "fail" -> NOT_FOUND;
      case "observed" -> OBSERVED;
      default -> NOT_TRIED;
    };
  }

  /// Sign and word, with the verdict of an observation.
  String words(StepResult result, Locale locale) {
    var word = sign + " " + WORDS.say(locale, "standing." + style);
    return this == OBSERVED
        ? word
            + result
                .verdict()
                .filter(verdict -> !verdict.isBlank())
                .map(verdict -> WORDS.say(locale, "standing.verdict." + verdict))
                .orElse("")
        : word;
  }

  /// Colours a label.
  void paint(Label label) {
    label.getStyleClass().removeAll(STYLES);
    label.getStyleClass().add(style);
  }
}
