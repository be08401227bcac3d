package org.autopsie.report;

import java.util.Locale;
import java.util.Optional;

/// How a step ended, as colour, sign and word together.
enum Status {
  FOUND("●", "#0b7a53"),
  NOT_FOUND("✕", "#b3401f"),
  OBSERVED("◆", "#5b5bd6"),
  NOT_TRIED("○", "#62686f");

  private final String sign;
  private final String colour;

  Status(String sign, String colour) {
    this.sign = sign;
    this.colour = colour;
  }

  String sign() {
    return sign;
  }

  String colour() {
    return colour;
  }

  /// The style's name, and the end of the word's key.
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The word, with the verdict of an observation.
  String word(Optional<String> verdict, Language language) {
    var word = language.say("status." + id());
    return this == OBSERVED && verdict.isPresent() && !verdict.get().isBlank()
        ? word + ", " + language.sayOr("verdict." + verdict.get(), verdict.get())
        : word;
  }

  /// The status of a protocol result; anything that is not known was not tried.
  static Status of(String written) {
    return switch (written) {
      case "pass" -> FOUND;
      case "fail" -> NOT_FOUND;
      case "observed" -> OBSERVED;
      default -> NOT_TRIED;
    };
  }
}
