package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Fields.Choice;

/// Languages by their names.
final class Languages {
  private static final Words WORDS = Words.of(Languages.class);
  private static final List<String> USUAL =
      List.of("fr", "en", "de", "es", "it", "nl", "pt", "pl", "sv", "el", "ar", "zh", "ja", "ru");

  private Languages() {}

  /// The name of a language, given its code such as `en`.
  static String name(String code, Locale locale) {
    return Locale.forLanguageTag(code).getDisplayLanguage(locale);
  }

  /// The usual ones and the present one to choose from, and none.
  static List<Choice<String>> choices(String present, Locale locale) {
    var choices = new ArrayList<Choice<String>>();
    choices.add(new Choice<>("", WORDS.say(locale, "choice.unsaid")));
    Stream.concat(USUAL.stream(), Stream.of(present))
        .filter(code -> !code.isBlank())
        .distinct()
        .forEach(code -> choices.add(new Choice<>(code, name(code, locale))));
    return choices;
  }
}
